using System.Diagnostics;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Sessions;

public class ActivityTests
{
    [Fact]
    public async Task A_query_is_a_span_with_its_text_and_without_its_parameters()
    {
        var text = "RETURN $secret // " + Guid.NewGuid();
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Neo4j.Driver",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (text.Equals(span.GetTagItem("db.query.text"))) spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        var query = driver.ExecutableQuery(text).WithParameters(new { secret = "hidden" }).WithConfig(new QueryConfig(database: "org"));
        await query.ExecuteAsync();
        server.Script = r => r.Name == "RUN" ? [Reply.Failure("Neo.ClientError.Made.Up")] : null;
        await Assert.ThrowsAsync<ClientException>(() => query.ExecuteAsync());
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], spans.Select(span => span.Status));
        Assert.Equal("Neo.ClientError.Made.Up", spans[1].GetTagItem("error.type"));
        Assert.Equal("org", spans[0].GetTagItem("db.namespace"));
        Assert.DoesNotContain(spans[0].TagObjects, tag => Equals(tag.Value, "hidden"));
        Assert.Null(Activity.Current);
    }
}
