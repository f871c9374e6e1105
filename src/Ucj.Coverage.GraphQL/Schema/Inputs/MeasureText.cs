using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What each measure means, said once for rows, orders and conditions.</summary>
internal static class MeasureText
{
    /// <summary>The description of a measure.</summary>
    public static string Of(CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Eligible => "Eligible workers; a stock: those of the period's last month.",
        CoverageMeasure.Active => "Eligible workers who are covered; a stock: those of the period's last month.",
        CoverageMeasure.Uncovered => "Eligible minus active workers; a stock: those of the period's last month.",
        CoverageMeasure.Enrolled => "Workers active in a month and not in the month before; a flow: summed over the period.",
        CoverageMeasure.New => "Workers enrolled for the first time; a flow: summed over the period.",
        CoverageMeasure.Lapsed => "Workers active in the month before, now eligible but not active; a flow: summed over the period.",
        CoverageMeasure.Percent => "Active workers in percent of the denominator, 2 decimals; a stock.",
        CoverageMeasure.TargetPercent => "The target in percent of the denominator; a stock.",
        CoverageMeasure.TargetWorkers => "Active workers the target asks for, rounded up; a stock.",
        CoverageMeasure.GapWorkers => "Workers still needed to reach the target, 0 when it is reached; a stock.",
        CoverageMeasure.GapPoints => "Percentage points still needed to reach the target, 2 decimals, 0 when it is reached; a stock.",
        CoverageMeasure.PremiumTotal => "All premiums due, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PremiumJkk => "Premiums due for JKK, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PremiumJkm => "Premiums due for JKM, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PremiumJht => "Premiums due for JHT, both shares, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PremiumJp => "Premiums due for JP, both shares, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PaidByEmployer => "Premiums employers pay, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PaidByWorker => "Premiums workers pay, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.PaidByFunded => "Premiums purses pay, in whole rupiah; a flow: summed over the period.",
        CoverageMeasure.Denominator => "The workers divided by; a stock.",
        CoverageMeasure.RequiredPace => "Workers to enrol in each month to reach the next target in time, rounded up; a stock.",
        CoverageMeasure.ActiveChange => "Active workers, less those compared with; a stock.",
        CoverageMeasure.PointsChange => "The percentage less the one compared with, in points, 2 decimals; a stock.",
        CoverageMeasure.CoverWorkers => "Uncovered workers whom coverCost is for; a stock.",
        CoverageMeasure.CoverCost => "What one month of cover would cost for the uncovered workers, in whole rupiah; a stock.",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}
