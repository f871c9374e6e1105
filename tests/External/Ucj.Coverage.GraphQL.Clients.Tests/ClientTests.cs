using Ucj.Coverage.Tests.Packaging;

namespace Ucj.Coverage.GraphQL.Clients.Tests;

/// <summary>Clients and tools of others against the running server. Needs node and npm.</summary>
public sealed class ClientTests(ServerProcess server, NodePackages packages) : IClassFixture<ServerProcess>, IClassFixture<NodePackages>
{
    [Fact]
    public void Audit_OfGraphQLOverHttp_PassesWhole() =>
        packages.Run("audit.mjs", server.Url).ShouldEndWith("61 of 61 audits pass\n");

    [Fact]
    public void GraphqlSse_Subscription_HearsOfNewData() =>
        packages.Run("sse.mjs", server.Url, server.Folder).ShouldBe("graphql-sse is content\n");

    [Fact]
    public void GraphqlWs_Subscriptions_HearOfNewData() =>
        packages.Run("ws.mjs", server.Url, server.Folder).ShouldBe("graphql-ws is content\n");

    [Fact]
    public void Urql_PostGetAndSubscription_AreAnswered() =>
        packages.Run("urql.mjs", server.Url, server.Folder).ShouldBe("urql is content\n");

    [Fact]
    public void Introspection_AsToolsAskIt_TellsTheCommittedSchema() => packages
        .Run("introspection.mjs", server.Url, Path.Combine(Readme.Root, "src", "Ucj.Coverage.GraphQL", "schema.graphql"))
        .ShouldBe("introspection tells the committed schema\n");
}
