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
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Asks the query itself, then prints it. Asking it first proves it, and has everything compiled that the first
    /// client would otherwise wait for.
    /// </summary>
    public static Task SayAsync(WebApplication app, Dataset dataset, TextWriter output, Language language) =>
        SayAsync(app, dataset, output, language, isTerminal: output == Console.Out && !Console.IsOutputRedirected);

    /// <summary>Says it to a person at a terminal, or to a file or program that keeps what it hears.</summary>
    public static async Task SayAsync(WebApplication app, Dataset dataset, TextWriter output, Language language, bool isTerminal)
    {
        var address = OwnAddress.Of(CoverageServer.AddressOf(app));
        var endpoint = address.Url + GraphEndpoint.Path;
        var body = JsonSerializer.Serialize(new { query = QueryFor(dataset) }, Relaxed);
        var access = app.Services.GetRequiredService<ServerSettings>().Access;
        var drawn = app.Services.GetService<DrawnKey>();
        await AskAsync(address, endpoint, body, drawn);
        var file = drawn is null || isTerminal ? null : KeyFile.Write(drawn);
        if (file is not null) app.Lifetime.ApplicationStopped.Register(() => File.Delete(file));
        var shown = drawn is null ? Credential(access) : $"-H \"{Credentials.KeyHeader}: {(file is null ? drawn.Text : $"$(cat {file})")}\" ";
        await output.WriteLineAsync(new Phrase(
            $"{dataset.Name}: GraphQL di {endpoint} (Ctrl+C menghentikan). Coba:",
            $"{dataset.Name}: GraphQL at {endpoint} (Ctrl+C stops it). Try:").In(language));
        await output.WriteLineAsync($"  curl -s {address.Curl}{endpoint} -H 'Content-Type: application/json' {shown}-d '{body}'");
        if (drawn is not null) await output.WriteLineAsync(OfKey(endpoint, drawn, file).In(language));
        if (access.Local) await output.WriteLineAsync(OfThisMachine().In(language));
        await output.FlushAsync();
    }

    /// <summary>The key is shown to a person, and to him alone: whatever else is printed is kept somewhere.</summary>
    private static Phrase OfKey(string endpoint, DrawnKey key, string? file) => file is null
        ? new Phrase(
            $"Akses belum diatur: yang dijawab, sebagai ANALYST, hanya yang memegang kunci ini, sampai server berhenti. "
                + $"Di peramban: {endpoint}#key={key.Text} Lihat docs/access.md.",
            "No access is configured: only who has this key is answered, as ANALYST, until the server stops. "
                + $"In a browser: {endpoint}#key={key.Text} See docs/access.md.")
        : new Phrase(
            $"Akses belum diatur: yang dijawab, sebagai ANALYST, hanya yang memegang kunci dalam berkas {file}, "
                + "sampai server berhenti. Lihat docs/access.md.",
            $"No access is configured: only who has the key in the file {file} is answered, as ANALYST, "
                + "until the server stops. See docs/access.md.");

    private static Phrase OfThisMachine() => new(
        "Access:Local: setiap program di mesin ini dijawab sebagai ANALYST tanpa kunci. Lihat docs/access.md.",
        "Access:Local: every program on this machine is answered as ANALYST without a key. See docs/access.md.");

    private static string Credential(AccessSettings access) => access switch
    {
        { Local: true } or { Public: true } => "",
        { Keys.Count: > 0 } => $"-H \"{Credentials.KeyHeader}: $KEY\" ",
        _ => "-H \"Authorization: Bearer $TOKEN\" ",
    };

    /// <summary>Coverage by district in the last month of the data.</summary>
    private static string QueryFor(Dataset dataset)
    {
        var month = ContributionMonth.Format(dataset.Model.Horizon.Last);
        return $$"""{ coverage(months: {from: "{{month}}", to: "{{month}}"}, groupBy: [DISTRICT], order: [{percent: ASC}]) """
            + "{ nodes { district { name } eligible active rate { percent definition } } } }";
    }

    private static async Task AskAsync(OwnAddress address, string endpoint, string body, DrawnKey? key)
    {
        using var client = address.Client();
        if (key is not null) client.DefaultRequestHeaders.Add(Credentials.KeyHeader, key.Text);
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
