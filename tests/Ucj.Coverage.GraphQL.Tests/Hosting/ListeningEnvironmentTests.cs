namespace Ucj.Coverage.GraphQL.Tests.Hosting;

/// <summary>Addresses that come by the environment, as they do in containers. It is everybody's, so nothing else runs meanwhile.</summary>
[Collection(nameof(ListeningEnvironmentTests))]
public sealed class ListeningEnvironmentTests
{
    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://+:8080", "http://+:8080")]
    [InlineData("DOTNET_URLS", "http://+:8080", "http://+:8080")]
    [InlineData("URLS", "http://+:8080", "http://+:8080")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "8080", "http://*:8080")]
    [InlineData("DOTNET_HTTP_PORTS", "8080", "http://*:8080")]
    [InlineData("HTTP_PORTS", "8080", "http://*:8080")]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "8443", "https://*:8443")]
    [InlineData("Kestrel__Endpoints__Web__Url", "http://*:8080", "http://*:8080")]
    public void Build_OpenAddressByTheEnvironment_IsRefused(string variable, string value, string address)
    {
        Environment.SetEnvironmentVariable(variable, value);
        try
        {
            Should.Throw<CoverageException>(() => CoverageServer.Build([], SmallRegency.Model)).Message.ShouldBe(
                $"Found the address {address}, which other machines reach, but no access is configured. "
                    + "Set Access (see docs/access.md), or listen on 127.0.0.1.");
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    /// <summary>What the tests of this class change.</summary>
    [CollectionDefinition(nameof(ListeningEnvironmentTests), DisableParallelization = true)]
    public sealed class Alone;
}
