namespace Ucj.Coverage.Measurement;

/// <summary>What a measure is made of.</summary>
internal static class MeasureKinds
{
    /// <summary>What a percentage is counted in, so that it fits a whole number.</summary>
    public const long MillionthsPerPercent = 1_000_000;

    public static readonly int Count = Enum.GetValues<CoverageMeasure>().Length;

    /// <summary>Whether the cube counts the measure cell by cell; the others follow from these.</summary>
    public static bool IsCounted(this CoverageMeasure measure) =>
        measure is CoverageMeasure.Eligible or CoverageMeasure.Active || measure.IsMovement() || measure.IsPremium();

    /// <summary>Whether the measure counts who came and went.</summary>
    public static bool IsMovement(this CoverageMeasure measure) =>
        measure is CoverageMeasure.Enrolled or CoverageMeasure.New or CoverageMeasure.Lapsed;

    public static bool IsPremium(this CoverageMeasure measure) => MeasureSet.Premiums.Contains(measure);

    /// <summary>The parts of the dues a premium measure adds up.</summary>
    public static ReadOnlySpan<DuesPart> Parts(this CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.PremiumTotal => [DuesPart.ByEmployer, DuesPart.ByWorker, DuesPart.ByFund],
        CoverageMeasure.PremiumJkk => [DuesPart.Jkk],
        CoverageMeasure.PremiumJkm => [DuesPart.Jkm],
        CoverageMeasure.PremiumJht => [DuesPart.Jht],
        CoverageMeasure.PremiumJp => [DuesPart.Jp],
        CoverageMeasure.PaidByEmployer => [DuesPart.ByEmployer],
        CoverageMeasure.PaidByWorker => [DuesPart.ByWorker],
        CoverageMeasure.PaidByFunded => [DuesPart.ByFund],
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>Whether the measure depends on the denominator.</summary>
    public static bool IsOnDenominator(this CoverageMeasure measure) => measure
        is CoverageMeasure.Denominator or CoverageMeasure.Percent or CoverageMeasure.TargetPercent
        or CoverageMeasure.TargetWorkers or CoverageMeasure.GapWorkers or CoverageMeasure.GapPoints
        or CoverageMeasure.RequiredPace;

    /// <summary>Whether columns hold the measure in millionths of a percent (or of a point) rather than in whole numbers.</summary>
    public static bool IsPercentage(this CoverageMeasure measure) => measure
        is CoverageMeasure.Percent or CoverageMeasure.TargetPercent
        or CoverageMeasure.GapPoints or CoverageMeasure.PointsChange;
}
