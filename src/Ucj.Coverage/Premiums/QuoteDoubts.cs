using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>The doubtful law that an answer made of many quotes rests on, gathered quote by quote.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class QuoteDoubts
{
    private readonly Dictionary<LawValue, (YearMonth First, YearMonth Last)> _uncertain = [];
    private (YearMonth KnownUntil, YearMonth First, YearMonth Last)? _assumed;

    /// <summary>Adds the law a quote rests on.</summary>
    public void Add(PremiumQuote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        foreach (var line in quote.Lines)
        {
            Add(line.Law, quote.Month);
            if (line.BaseLaw is { } law && Shapes(line, law)) Add(law, quote.Month);
            foreach (var relief in line.Relief?.Reliefs ?? []) Add(relief, quote.Month);
        }
    }

    /// <summary>Adds a value that counts in a month.</summary>
    internal void Add(LawValue value, YearMonth month)
    {
        if (value.State is LegalState.Uncertain or LegalState.Draft)
        {
            _uncertain[value] = _uncertain.TryGetValue(value, out var months)
                ? (Earlier(months.First, month), Later(months.Last, month))
                : (month, month);
        }

        if (value.KnownUntil is not { } known || known >= month) return;
        _assumed = _assumed is { } assumed
            ? (Earlier(assumed.KnownUntil, known), Earlier(assumed.First, month), Later(assumed.Last, month))
            : (known, month, month);
    }

    /// <summary>What is to be said: each uncertain value, in the order of ids and months, then what is assumed.</summary>
    public IReadOnlyList<Warning> Warnings
    {
        get
        {
            var warnings = _uncertain
                .OrderBy(one => one.Key.Rule, StringComparer.Ordinal).ThenBy(one => one.Key.From)
                .Select(one => Uncertain(one.Key, new MonthRange(one.Value.First, one.Value.Last)));
            return _assumed is { } assumed
                ? [.. warnings, Assumed(assumed.KnownUntil, new MonthRange(assumed.First, assumed.Last))]
                : [.. warnings];
        }
    }

    /// <summary>A ceiling shapes only what reaches it.</summary>
    private static bool Shapes(in PremiumLine line, LawValue law) => law.Sum is not { } ceiling || line.Base >= ceiling;

    private static Warning Uncertain(LawValue value, MonthRange months)
    {
        var (id, en) = value.State == LegalState.Draft ? ("rancangan", "a draft") : ("ketentuan yang belum pasti", "law that is uncertain");
        return new Warning(
            WarningKind.LawUncertain,
            new Phrase(
                $"Angka bulan {ContributionMonth.Format(months)} bersandar pada {id}: {value.Name.Id}, {value.Value.Id} ({value.Reference}).",
                $"Figures of {ContributionMonth.Format(months)} rest on {en}: {value.Name.En}, {value.Value.En} ({value.Reference})."),
            new WarningDatum("rule", value.Rule),
            new WarningDatum("state", Code.Of(value.State)),
            new WarningDatum("from_month", months.First),
            new WarningDatum("to_month", months.Last));
    }

    private static Warning Assumed(YearMonth known, MonthRange months)
    {
        var until = ContributionMonth.Format(known);
        return new Warning(
            WarningKind.LawAssumed,
            new Phrase(
                $"Ketentuan iuran diketahui sampai {until}; angka bulan {ContributionMonth.Format(months)} menganggap ketentuan itu tetap berlaku.",
                $"The premium law is known until {until}; figures of {ContributionMonth.Format(months)} assume that it goes on."),
            new WarningDatum("known_until", known),
            new WarningDatum("from_month", months.First),
            new WarningDatum("to_month", months.Last));
    }

    private static YearMonth Earlier(YearMonth one, YearMonth other) => one < other ? one : other;

    private static YearMonth Later(YearMonth one, YearMonth other) => one > other ? one : other;
}
