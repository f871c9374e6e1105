using System.Text;
using System.Text.Json;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL;

/// <summary>What a started server says: where it is, and one query to try.</summary>
internal static class Greeting
{
    /// <summary>
    /// Asks the query itself, then prints it. Asking it first proves it, and has everything compiled that the first
    /// client would otherwise wait for.
    /// </summary>
    public static async Task SayAsync(string address, Dataset dataset, TextWriter output, Language language, AccessSettings access)
    {
        var endpoint = Reachable(address) + GraphEndpoint.Path;
        var body = JsonSerializer.Serialize(new { query = QueryFor(dataset) }, Relaxed);
        await AskAsync(endpoint, body);
        await output.WriteLineAsync(new Phrase(
            $"{dataset.Name}: GraphQL di {endpoint} (Ctrl+C menghentikan). Coba:",
            $"{dataset.Name}: GraphQL at {endpoint} (Ctrl+C stops it). Try:").In(language));
        await output.WriteLineAsync($"  curl -s {endpoint} -H 'Content-Type: application/json' {Credential(access)}-d '{body}'");
        if (!access.IsConfigured)
        {
            await output.WriteLineAsync(new Phrase(
                "Akses belum diatur: hanya mesin ini yang dijawab, sebagai ANALYST. Lihat docs/access.md.",
                "No access is configured: only this machine is answered, as ANALYST. See docs/access.md.").In(language));
        }

        await output.FlushAsync();
    }

    private static string Credential(AccessSettings access) => access switch
    {
        { IsConfigured: false } or { Public: true } => "",
        { Keys.Count: > 0 } => $"-H \"{Credentials.KeyHeader}: $KEY\" ",
        _ => "-H \"Authorization: Bearer $TOKEN\" ",
    };

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Coverage by district in the last month of the data.</summary>
    private static string QueryFor(Dataset dataset)
    {
        var month = ContributionMonth.Format(dataset.Model.Horizon.Last);
        return $$"""{ coverage(months: {from: "{{month}}", to: "{{month}}"}, groupBy: [DISTRICT], order: [{percent: ASC}]) """
            + "{ nodes { district { name } eligible active rate { percent definition } } } }";
    }

    /// <summary>An address to call: one that listens everywhere is called on loopback.</summary>
    private static string Reachable(string address) => address
        .Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);

    private static async Task AskAsync(string endpoint, string body)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var content = new StringContent(body, Encoding.UTF8, MediaTypes.Json);
        try
        {
            using var answer = await client.PostAsync(new Uri(endpoint), content);
        }
        catch (HttpRequestException)
        {
            // A certificate nobody trusts, say: the server is up all the same.
        }
    }
}
