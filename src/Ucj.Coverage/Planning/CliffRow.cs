using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Planning;

/// <summary>The workers of one key who fall out of coverage after a month.</summary>
/// <param name="Month">The last month their spells cover; in the next they are uncovered.</param>
/// <param name="Key">What the row stands for.</param>
/// <param name="Workers">How many, at least 1.</param>
/// <param name="Denominator">
/// What the points are of: the denominator of the model's whole region in the month after <paramref name="Month"/>, so the
/// points of all rows of a month add up, but for rounding; <see langword="null"/> where nothing is published for it.
/// </param>
/// <param name="Unpriced">Those of them whose premium is not known: construction workers without a known wage.</param>
/// <param name="MonthlyCost">
/// What it costs to keep the others in the month after <paramref name="Month"/>, by the law of that month.
/// </param>
/// <param name="CostToEnd">
/// What it costs to keep them until the last month asked for, each month by its own law; no longer than a worker is
/// eligible, and not once another spell covers him. Rp0 for those who fall out after the last month.
/// </param>
public sealed record CliffRow(
    YearMonth Month,
    CoverageKey Key,
    long Workers,
    long? Denominator,
    long Unpriced,
    Rupiah MonthlyCost,
    Rupiah CostToEnd)
{
    /// <summary>How many points of coverage the region loses with them; absent without a denominator or on 0.</summary>
    public Percent? Points => Denominator is > 0 and var whole ? Percent.OfShare(Workers, whole) : null;
}
