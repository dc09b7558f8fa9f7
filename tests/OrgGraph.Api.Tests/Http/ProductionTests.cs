using System.Net;
using OrgGraph.Api.Schema;
using OrgGraph.Api.Tests.Errors;

namespace OrgGraph.Api.Tests.Http;

/// <summary>Outside Development the server says less of itself.</summary>
[Collection(DemoCollection.Name)]
public sealed class ProductionTests(DemoApi demo)
{
    private const string Introspection = "{ __schema { queryType { name } } }";

    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", false, false)]
    [InlineData("Production", null, false)]
    [InlineData("Production", true, true)]
    [InlineData("Staging", null, false)]
    public async Task Introspection_is_on_in_Development_and_where_it_is_allowed(string environment, bool? setting, bool isOn)
    {
        await using var server = await ApiServer.StartAsync(demo.Store, environment, options: new ApiOptions { Introspection = setting });
        foreach (var query in new[] { Introspection, "{ __type(name: \"Account\") { name } }" })
        {
            var answer = await server.AskAsync(query);
            Assert.Equal(isOn ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(isOn, answer.Errors.Count == 0);
            Assert.All(answer.Errors, error => Assert.StartsWith("HC0046", error, StringComparison.Ordinal));
        }
        // The names of types are part of answers.
        Assert.Equal("Query", (await server.AskAsync("{ __typename }"))["__typename"]);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task No_response_has_an_exception_in_it(string environment)
    {
        var log = new KeptLog();
        await using var server = await ApiServer.StartAsync(new WatchedStore(demo.Store) { OnRead = new InvalidOperationException("secret detail") }, environment, log);
        using var response = await server.PostAsync("""{"query":"{ owner(of: \"account:fabrikam\") { status } }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["owner"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"owner":null}}""",
            await response.Content.ReadAsStringAsync());
        Assert.Contains(log.Exceptions, exception => exception.Message == "secret detail");
    }
}
