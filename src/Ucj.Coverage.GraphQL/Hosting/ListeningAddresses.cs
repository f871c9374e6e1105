using System.Net;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// The addresses a server listens on, read as the web server itself reads them: what the check took for loopback and the web
/// server for every address would stand open.
/// </summary>
internal static class ListeningAddresses
{
    /// <summary>Loopback: other machines are answered only where somebody has said so.</summary>
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>The settings of ports on every address, each with its scheme.</summary>
    private static readonly (string Setting, string Scheme)[] Ports =
        [("http_ports", Uri.UriSchemeHttp), ("https_ports", Uri.UriSchemeHttps)];

    /// <summary>Sets up HTTPS and the addresses, once what is asked for is found good.</summary>
    /// <exception cref="CoverageException">An address is open to who should not reach it, or to who listens on the way.</exception>
    public static void Listen(this ConfigureWebHostBuilder web, ConfigurationManager configuration, ServerSettings settings)
    {
        var addresses = Of(configuration).ToList();
        if (!settings.Access.IsConfigured && addresses.FirstOrDefault(IsOpen) is { } open) throw Throw.OpenWithoutAccess(open);
        CheckLine(OpenAndPlain(configuration), settings);
        if (addresses.Count == 0) web.UseUrls(Default);
        web.UseKestrelHttpsConfiguration();

        // Once: an address that came with a later change of the settings would have passed by the check.
        web.ConfigureKestrel(kestrel => kestrel.Configure(configuration.GetSection("Kestrel"), reloadOnChange: false));
    }

    /// <summary>Checks that keys and tokens are not shown where others listen.</summary>
    /// <exception cref="CoverageException">An address is open to who listens on the way.</exception>
    public static void CheckLine(string? openAndPlain, ServerSettings settings)
    {
        if (settings.Access.HasSecrets && !settings.Http.Plain && openAndPlain is not null) throw Throw.PlainHttp(openAndPlain);
    }

    /// <summary>The first address that others reach over plain HTTP; <see langword="null"/>: there is none.</summary>
    public static string? OpenAndPlain(IConfiguration configuration) => Of(configuration).FirstOrDefault(IsOpenAndPlain);

    /// <summary>
    /// As the web server does: the endpoints of Kestrel overrule <c>urls</c>, unless those are preferred, and <c>urls</c> overrule ports,
    /// which images of containers set for every program.
    /// </summary>
    private static IEnumerable<string> Of(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Select(endpoint => endpoint["Url"]).OfType<string>().ToList(); // one without an address Kestrel refuses
        if (endpoints.Count > 0 && configuration["preferHostingUrls"] is null) return endpoints;
        var urls = Parts(configuration, "urls");
        return endpoints.Concat(urls.Length > 0 ? urls : Ports.SelectMany(
            ports => Parts(configuration, ports.Setting).Select(port => $"{ports.Scheme}://*:{port}")));
    }

    private static string[] Parts(IConfiguration configuration, string setting) =>
        (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOpenAndPlain(string address) =>
        IsOpen(address) && !BindingAddress.Parse(address).Scheme.Equals(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether other machines reach an address. A socket in the file system none does; a host by name is every address.</summary>
    private static bool IsOpen(string address) => BindingAddress.Parse(address) is var parsed
        && !parsed.IsUnixPipe
        && !parsed.IsNamedPipe
        && !parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        && !(IPAddress.TryParse(parsed.Host, out var host) && IPAddress.IsLoopback(host));
}
