namespace Ucj.Coverage.Measurement;

/// <summary>How many of the cells whose totals a row adds up were reported in the month of its stocks.</summary>
/// <remarks>A cell is a worker group (or a segment) of a region, one row of <c>counts.csv</c> a month.</remarks>
/// <param name="Reported">Those reported in that month.</param>
/// <param name="Reporting">Those that ever report within the horizon of the data.</param>
public readonly record struct ReportedTotals(int Reported, int Reporting)
{
    /// <summary>Whether none is missing.</summary>
    public bool AreComplete => Reported == Reporting;
}
