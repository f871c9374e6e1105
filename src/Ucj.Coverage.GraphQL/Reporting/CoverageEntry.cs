using System.Globalization;
using NodaTime;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A row of an answer as a client may see it: a hidden row has its key, and no figure.</summary>
/// <param name="table">The answer.</param>
/// <param name="number">The 0-based number of the row in it.</param>
internal readonly struct CoverageEntry(CoverageTable table, int number)
{
    /// <summary>Whether its figures are shown.</summary>
    public RowStatus Status => table.IsHidden(number) ? RowStatus.Hidden : RowStatus.Shown;

    /// <summary>The period.</summary>
    public ReportPeriod Period => table.Periods[table.PeriodNumbers[number]];

    /// <summary>What the row stands for.</summary>
    public CoverageKey Key => table.Keys[table.KeyNumbers[number]];

    /// <summary>How many of the question's dimensions the row is grouped by.</summary>
    public int Level => table.LevelOf(table.KeyNumbers[number]);

    /// <summary>Where it stands on the denominator asked for; absent where it is hidden, and by payer.</summary>
    public EntryStanding? Standing => StandingOn(table.Query.Denominator);

    /// <summary>Where it stands on the other denominators asked for, in their order; none where it is hidden, and by payer.</summary>
    public IEnumerable<EntryStanding> Beside
    {
        get
        {
            foreach (var definition in table.Query.Beside)
            {
                if (StandingOn(definition) is { } standing) yield return standing;
            }
        }
    }

    /// <summary>The month of its stocks; absent where it is hidden, and where no total was reported.</summary>
    public YearMonth? StockMonth => table.IsHidden(number) ? null : table.StockMonthOf(number);

    /// <summary>How many of its totals were reported; absent where it is hidden, and where workers are counted one by one.</summary>
    public ReportedTotals? Reported => table.ReportedOf(number);

    /// <summary>What is doubtful about the answer it is a row of.</summary>
    public IReadOnlyList<Warning> Warnings => table.Warnings;

    /// <summary>Its premiums due; absent where it is hidden or they are not known.</summary>
    public CoverageEntry? Premiums =>
        table.Query.Measures.Contains(CoverageMeasure.PremiumTotal) && Figure(CoverageMeasure.PremiumTotal) is not null ? this : null;

    /// <summary>The row less what the question compares it with; absent when it compares with nothing.</summary>
    public CoverageEntry? Compared => table.Query.CompareWith is not null && !table.IsHidden(number) ? this : null;

    /// <summary>What covering its uncovered workers would cost; absent where it is hidden, and by payer.</summary>
    public CoverageEntry? CoverCost => Figure(CoverageMeasure.CoverCost) is not null ? this : null;

    /// <summary>A count of workers by its name; absent where it is hidden or has no meaning.</summary>
    /// <exception cref="CoverageException">The count is too large for the type clients are promised, 32 bits.</exception>
    public int? Count(CoverageMeasure measure, string? definition = null) => Counted(Figure(measure, definition));

    /// <summary>A percentage by its name; absent where it is hidden or has no meaning.</summary>
    public decimal? Percent(CoverageMeasure measure, string? definition = null) =>
        Figure(measure, definition) is { } millionths ? OfMillionths(millionths) : null;

    /// <summary>Money by its name; absent where it is hidden or has no meaning.</summary>
    public Rupiah? Money(CoverageMeasure measure) => Figure(measure) is { } rupiah ? new Rupiah(rupiah) : null;

    /// <summary>The last published month of its target on a denominator, when the row is of a later one.</summary>
    public YearMonth? TargetHeldSince(string definition) => table.TargetHeldSinceOf(number, definition);

    /// <summary>The row as a record, with everything the columns do not hold.</summary>
    public CoverageRow ToRow() => table[number].ToRow();

    /// <summary>A count as clients are promised it, in 32 bits.</summary>
    /// <exception cref="CoverageException">It is too large for that.</exception>
    public static int? Counted(long? workers) => workers is > int.MaxValue or < int.MinValue
        ? throw Throw.NumberTooLarge(workers.Value.ToString(CultureInfo.InvariantCulture))
        : (int?)workers;

    private EntryStanding? StandingOn(string definition) =>
        Figure(CoverageMeasure.Eligible) is null ? null : new EntryStanding(this, definition);

    private long? Figure(CoverageMeasure measure, string? definition = null)
    {
        var column = table.Column(measure, definition);
        return column.IsEmpty || column[number] == CoverageTable.Absent ? null : column[number];
    }

    /// <summary>Not by division, which takes longer than all the rest of a row.</summary>
    private static decimal OfMillionths(long figure)
    {
        var magnitude = (ulong)Math.Abs(figure);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, figure < 0, 6);
    }
}
