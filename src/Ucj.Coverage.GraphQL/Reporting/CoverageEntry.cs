using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A row of an answer as a client may see it: a hidden row has its key, and no figure.</summary>
/// <param name="Row">The row.</param>
/// <param name="Status">Whether its figures are shown.</param>
internal sealed record CoverageEntry(CoverageRow Row, RowStatus Status = RowStatus.Shown)
{
    /// <summary>What the row stands for.</summary>
    public CoverageKey Key => Row.Key;

    /// <summary>Its coverage on the denominator asked for.</summary>
    public CoverageRate? Rate => Status == RowStatus.Shown ? Row.Rate : null;

    /// <summary>Its target, where one is published for exactly this region and denominator.</summary>
    public CoverageEntry? Target => Status == RowStatus.Shown && Row.Target is not null ? this : null;

    /// <summary>Its premiums due; absent where it is hidden or they are not known.</summary>
    public Dues? Premiums => Status == RowStatus.Shown ? Row.Dues : null;

    /// <summary>A count of workers by its name; absent where it is hidden or has no meaning.</summary>
    /// <exception cref="CoverageException">The count is too large for the type clients are promised, 32 bits.</exception>
    public int? Count(CoverageMeasure measure) => Status == RowStatus.Shown ? Counted((long?)Row[measure]) : null;

    /// <summary>A percentage by its name; absent where it is hidden or has no meaning.</summary>
    public decimal? Percent(CoverageMeasure measure) => Status == RowStatus.Shown ? Row[measure] : null;

    /// <inheritdoc cref="Count"/>
    public static int? Counted(long? workers) => workers > int.MaxValue
        ? throw Throw.NumberTooLarge(workers.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
        : (int?)workers;
}
