using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A row on one denominator: its rate, and the way to the target set on it.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Definition">The name of the denominator.</param>
internal readonly record struct EntryStanding(CoverageEntry Entry, string Definition) : IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => Entry.Warnings;

    /// <summary>The same, where a target is published for exactly this region and denominator.</summary>
    public EntryStanding? Target => Percent(CoverageMeasure.TargetPercent) is null ? null : this;

    /// <summary>Whether the target lies on a line between two published points.</summary>
    public bool TargetIsInterpolated => Whole.TargetIsInterpolated;

    /// <summary>The last published month of the target, when the row is of a later one.</summary>
    public YearMonth? TargetHeldSince => Entry.TargetHeldSince(Definition);

    /// <summary>The next published target and the way to it; absent after the last one or without a denominator.</summary>
    public CoveragePace? Pace => Whole.Pace;

    private CoverageStanding Whole
    {
        get
        {
            var row = Entry.ToRow();
            var definition = Definition;
            return row.Rate is { } rate && rate.Definition == definition
                ? new CoverageStanding(rate, row.Target, row.TargetIsInterpolated, row.TargetHeldSince, row.Gap, row.Pace)
                : row.Beside.First(standing => standing.Rate.Definition == definition);
        }
    }

    /// <inheritdoc cref="CoverageEntry.Count"/>
    public int? Count(CoverageMeasure measure) => Entry.Count(measure, Definition);

    /// <inheritdoc cref="CoverageEntry.Percent"/>
    public decimal? Percent(CoverageMeasure measure) => Entry.Percent(measure, Definition);
}
