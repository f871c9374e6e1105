using System.Text.Json;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Premiums;

/// <summary>Premium law as data: the shipped law, a regency's own rule, a draft regulation.</summary>
/// <remarks>
/// <para>Immutable. A pack is JSON with <c>rules</c>, <c>minimumWages</c>, or both, and optionally <c>knownUntil</c>, the last
/// month for which its rules are known; a rule may have another. A rule has its id in <c>rule</c> and its
/// <c>starts</c>, ascending; each start has its first month in <c>from</c>, one value (<c>rate</c> in percent, <c>sum</c>
/// in rupiah, <c>bands</c>, <c>brackets</c>, <c>terms</c>, <c>programmes</c>, or <c>factor</c>), optionally
/// <c>rounding</c> and <c>growth</c>, and its reference: <c>regulation</c>, <c>article</c>, <c>source</c>,
/// <c>confidence</c>, optionally <c>state</c> (<c>IN_FORCE</c>, <c>UNCERTAIN</c> or <c>DRAFT</c>).</para>
/// <para>A relief's id begins with <c>relief.</c>; it has a <c>name</c> in <c>id</c> and <c>en</c> besides and a
/// <c>scope</c>: <c>programmes</c>, <c>segments</c> and optionally <c>sectors</c>, <c>minWorkers</c>,
/// <c>unlessPublicMoney</c>. It ends where a start says factor 1.</para>
/// <para>Minimum wages have a <c>region</c>, a <c>name</c> and <c>years</c>, ascending, each with its months in <c>from</c> and
/// <c>until</c>, its <c>sum</c> in rupiah and its reference.</para>
/// </remarks>
public sealed class PremiumPack
{
    private PremiumPack(string fileName, PackContent content)
    {
        FileName = fileName;
        Rules = content.Rules;
        Wages = content.Wages;
    }

    /// <summary>The file it was read from, as given.</summary>
    public string FileName { get; }

    internal IReadOnlyList<PremiumRule> Rules { get; }

    internal IReadOnlyDictionary<RegionCode, IReadOnlyList<LawValue>> Wages { get; }

    /// <summary>Reads a pack.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">What to call it in messages.</param>
    /// <exception cref="CoverageException">The pack has a fault; the message lists every one, as <see cref="Check"/> does.</exception>
    public static PremiumPack Parse(string json, string fileName)
    {
        var (content, faults) = Read(json, fileName);
        return faults.Count == 0 ? new PremiumPack(fileName, content) : throw Throw.PackRefused(faults);
    }

    /// <summary>The linter: everything that is wrong with a pack.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">What to call it in messages.</param>
    /// <returns>The faults in the order in which they stand in the text; none when the pack can be read.</returns>
    public static IReadOnlyList<PremiumFault> Check(string json, string fileName) => Read(json, fileName).Faults;

    private static (PackContent Content, List<PremiumFault> Faults) Read(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new List<PremiumFault>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var pack = new JsonSpot(fileName, "$", document.RootElement, faults);
            return (new PackContent(PackReader.Rules(pack), MinimumWageReader.Wages(pack)), faults);
        }
        catch (JsonException broken)
        {
            faults.Add(new PremiumFault(fileName, "$", JsonFault.Of(json, broken), new Phrase("JSON yang sah", "valid JSON")));
            return (new PackContent([], new Dictionary<RegionCode, IReadOnlyList<LawValue>>()), faults);
        }
    }

    private readonly record struct PackContent(
        IReadOnlyList<PremiumRule> Rules, IReadOnlyDictionary<RegionCode, IReadOnlyList<LawValue>> Wages);
}
