namespace Ucj.Coverage.Premiums;

/// <summary>The premium law that comes with the library, one file a subject.</summary>
internal static class ShippedLaw
{
    public static readonly IReadOnlyList<string> FileNames = [
        "pu-rates.json",
        "jp-ceilings.json",
        "jkp.json",
        "bpu-bands.json",
        "construction-brackets.json",
        "pmi-rates.json",
        "reliefs.json",
        "minimum-wages.json",
    ];

    public static IEnumerable<PremiumPack> Packs() => FileNames.Select(name => PremiumPack.Parse(Text(name), name));

    public static string Text(string fileName)
    {
        using var stream = typeof(ShippedLaw).Assembly.GetManifestResourceStream(fileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
