using System.Text.Json;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The file <c>sample.json</c>: which sample, and the profile it is made from.</summary>
/// <param name="About">What the file is, in a sentence.</param>
/// <param name="Seed">Which sample.</param>
/// <param name="Workers">How many workers to make.</param>
/// <param name="Profile">The regency's profile.</param>
/// <param name="CoveragePercent">The coverage wanted in the base month; none is the profile's own.</param>
internal sealed record SampleDocument(
    string About, long Seed, int Workers, SampleProfile Profile, decimal? CoveragePercent = null)
{
    /// <summary>Reads and checks the text of the file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its name in messages.</param>
    /// <exception cref="InvalidDataException">The text is no profile, or its parts do not hold together.</exception>
    public static SampleDocument Parse(string text, string path)
    {
        SampleDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(text, SampleJson.Default.SampleDocument);
        }
        catch (JsonException exception)
        {
            throw SampleThrow.NotJson(path, exception);
        }

        if (document is null) throw SampleThrow.Profile(path, "found null, expected a sample profile.");
        if (SampleDocumentCheck.FindProblem(document) is { } problem) throw SampleThrow.Profile(path, problem);
        return document;
    }

    /// <summary>The text of the file, as <see cref="Parse"/> reads it.</summary>
    public static string ToJson(SampleDocument document) =>
        JsonSerializer.Serialize(document, SampleJson.Default.SampleDocument) + "\n";
}
