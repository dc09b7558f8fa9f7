using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Neo4j.Tests.Slices;

/// <summary>Asserts that a slice holds what its rule looks at: that the rule answers on it as it does on the whole organisation, explanation and errors included.</summary>
internal static class SameAnswers
{
    private const int FewAlone = 3;

    /// <summary>Asks all questions on one slice, and a few on slices of their own.</summary>
    public static async Task AssertAsync<T>(
        IOrganizationReader reader, Organization whole, IReadOnlyList<T> questions, Func<IReadOnlyList<T>, Slice> sliceOf, Func<Organization, T, object> rule) where T : notnull
    {
        Assert.NotEmpty(questions);
        var shared = await reader.SliceAsync(sliceOf(questions), CancellationToken.None);
        foreach (var (i, question) in questions.Index())
        {
            var expected = Answer(whole);
            if (i < FewAlone) Assert.Equal(expected, Answer(await reader.SliceAsync(sliceOf([question]), CancellationToken.None)));
            Assert.Equal(expected, Answer(shared));

            string Answer(Organization organization)
            {
                try
                {
                    return $"{question}: {AnswerTree.Of(rule(organization, question)).ToJsonString()}";
                }
                catch (OrganizationException e)
                {
                    return $"{question}: {e.Code} {e.Message}";
                }
            }
        }
    }
}
