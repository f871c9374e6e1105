using System.Globalization;
using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>One period of an answer: a month, quarter, semester, year or the whole range.</summary>
/// <param name="Label">Its label, such as <c>2025-Q1</c>.</param>
/// <param name="Months">Its months as far as they were asked for; stocks are those of the last one, flows are summed.</param>
public readonly record struct ReportPeriod(string Label, MonthRange Months)
{
    /// <summary>Cuts a range into periods, in the order of time.</summary>
    public static IReadOnlyList<ReportPeriod> Split(MonthRange months, Granularity granularity)
    {
        var periods = new List<ReportPeriod>();
        foreach (var month in months.Months())
        {
            var label = granularity == Granularity.Total ? months.ToString() : LabelOf(month, granularity);
            if (periods is [.., var last] && last.Label == label)
                periods[^1] = last with { Months = new MonthRange(last.Months.First, month) };
            else
                periods.Add(new ReportPeriod(label, new MonthRange(month, month)));
        }

        return periods;
    }

    /// <summary>What is to be said of periods of which only some months are shown: <see cref="WarningKind.PartOfPeriod"/>.</summary>
    /// <param name="periods">The periods of an answer that have rows.</param>
    /// <param name="granularity">How long they are when whole.</param>
    /// <returns>One warning that names them, or none.</returns>
    public static IReadOnlyList<Warning> WarningsOf(IReadOnlyList<ReportPeriod> periods, Granularity granularity)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ReportPeriod[] parts = [.. periods.Where(period => period.Months.Length < LengthOf(granularity))];
        return parts.Length == 0 ? [] : [CoverageWarnings.PartOfPeriod(parts)];
    }

    /// <summary>How many months a period has when it is whole: as many as are asked for, of a total.</summary>
    private static int LengthOf(Granularity granularity) => granularity switch
    {
        Granularity.Quarter => 3,
        Granularity.Semester => 6,
        Granularity.Year => 12,
        _ => 1,
    };

    private static string LabelOf(YearMonth month, Granularity granularity) => granularity switch
    {
        Granularity.Month => ContributionMonth.Format(month),
        Granularity.Quarter => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-Q{(month.Month + 2) / 3}"),
        Granularity.Semester => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-S{(month.Month + 5) / 6}"),
        _ => month.Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
