using System.Globalization;
using HotChocolate.Execution;
using OrgGraph.Api.Documents;

namespace OrgGraph.Api.Tests.Documents;

public sealed class AutomaticDocumentsTests
{
    [Theory]
    [InlineData(100_000, 300, 80)]
    [InlineData(2, 40_000, 16_000)]
    public async Task What_clients_send_is_kept_up_to_a_size_however_short_it_is(int length, int count, int most)
    {
        using var documents = new AutomaticDocuments(trusted: null);
        var document = new OperationDocumentSourceText(new string('#', length));
        var ids = Enumerable.Range(0, count).Select(i => new OperationDocumentId(i.ToString(CultureInfo.InvariantCulture))).ToArray();
        foreach (var id in ids)
            await documents.SaveAsync(id, document);
        var kept = 0;
        foreach (var id in ids)
            kept += await documents.TryReadAsync(id) == null ? 0 : 1;
        Assert.InRange(kept, 1, most);
    }
}
