namespace OrgGraph.Api.Tests.Ownership;

[Collection(DemoCollection.Name)]
public sealed class OwnerTests(DemoApi demo)
{
    [Fact]
    public async Task An_owner_comes_as_an_object_with_the_reasons()
    {
        var answer = await demo.Server.AskAsync("""
            { owner(of: "account:fabrikam") {
                of { __typename id label } role status asOf revision
                owner { position { id title } source level { id } isFallback claim }
                responder { person { id name } kind position { id } }
                because { code text evidence } } }
            """);
        Assert.Empty(answer.Errors);
        Assert.Equal("position:ae-fabrikam", answer["owner.owner.position.id"]);
        Assert.Equal("Account", answer["owner.of.__typename"]);
        Assert.Equal("ACCOUNT_EXECUTIVE", answer["owner.role"]);
        Assert.Equal("RESOLVED", answer["owner.status"]);
        Assert.Equal("2026-06-15", answer["owner.asOf"]);
        Assert.Equal("1", answer["owner.revision"]);
    }
}
