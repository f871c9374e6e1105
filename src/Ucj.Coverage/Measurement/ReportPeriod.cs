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

    private static string LabelOf(YearMonth month, Granularity granularity) => granularity switch
    {
        Granularity.Month => ContributionMonth.Format(month),
        Granularity.Quarter => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-Q{(month.Month + 2) / 3}"),
        Granularity.Semester => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-S{(month.Month + 5) / 6}"),
        _ => month.Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
