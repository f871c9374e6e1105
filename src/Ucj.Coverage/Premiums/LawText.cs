using System.Globalization;

namespace Ucj.Coverage.Premiums;

/// <summary>Numbers and values of law as people read them in either language.</summary>
internal static class LawText
{
    /// <summary><c>Rp10.547.400</c> and <c>Rp10,547,400</c>.</summary>
    public static Phrase Money(Rupiah money) => new($"Rp{money}", $"Rp{money}");

    /// <summary><c>0,24 %</c> and <c>0.24 %</c>.</summary>
    public static Phrase Rate(Percent rate) => new($"{rate} %", $"{rate} %");

    /// <summary><c>0,5</c> and <c>0.5</c>.</summary>
    public static Phrase Factor(decimal factor) => new(
        $"{factor:0.############################}", $"{factor:0.############################}");

    /// <summary>The value as a text.</summary>
    public static Phrase Of(LawValue value)
    {
        if (value.Rate is { } rate) return Rate(rate);
        if (value.Sum is { } sum) return Money(sum);
        if (value.Factor is { } factor)
            return factor == 1 ? new Phrase("berakhir", "ended") : new Phrase("× " + Factor(factor).Id, "× " + Factor(factor).En);
        if (value.Programmes is { } programmes) return new Phrase(programmes.ToString(), programmes.ToString());
        if (value.Bands is { } bands)
        {
            return Joined(language => string.Create(CultureInfo.InvariantCulture,
                $"{bands.Length} {(language == Language.Id ? "lapisan, dasar" : "bands, bases")} {Money(new Rupiah(bands[0].Base)).In(language)}–{Money(new Rupiah(bands[^1].Base)).In(language)}"));
        }

        if (value.Brackets is { } brackets)
        {
            return Joined(language => string.Join("; ", brackets.Select(bracket =>
                $"{(language == Language.Id ? "di atas" : "above")} {Money(new Rupiah(bracket.Above)).In(language)}: {Rate(bracket.Rate).In(language)}")));
        }

        return Joined(language => string.Join("; ", value.Terms!.Select(term => string.Create(CultureInfo.InvariantCulture,
            $"{term.Months} {(language == Language.Id ? "bulan" : "months")}: {Money(new Rupiah(term.Sum)).In(language)}"))));
    }

    private static Phrase Joined(Func<Language, string> text) => new(text(Language.Id), text(Language.En));
}
