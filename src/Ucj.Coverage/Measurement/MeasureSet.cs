namespace Ucj.Coverage.Measurement;

/// <summary>Some measures, without order or repetition: the figures a query computes.</summary>
/// <remarks>The default value is the empty set.</remarks>
public readonly record struct MeasureSet
{
    private static readonly CoverageMeasure[] Each = Enum.GetValues<CoverageMeasure>();
    private readonly long _bits;

    private MeasureSet(long bits) => _bits = bits;

    /// <summary>Every measure.</summary>
    public static MeasureSet All { get; } = Of(Each);

    /// <summary>The premium measures; a row has its <see cref="CoverageRow.Dues"/> only when all of them are asked for.</summary>
    public static MeasureSet Premiums { get; } = Of(
        CoverageMeasure.PremiumTotal,
        CoverageMeasure.PremiumJkk,
        CoverageMeasure.PremiumJkm,
        CoverageMeasure.PremiumJht,
        CoverageMeasure.PremiumJp,
        CoverageMeasure.PaidByEmployer,
        CoverageMeasure.PaidByWorker,
        CoverageMeasure.PaidByFunded);

    /// <summary>The set of the measures given.</summary>
    public static MeasureSet Of(params ReadOnlySpan<CoverageMeasure> measures)
    {
        var bits = 0L;
        foreach (var measure in measures) bits |= 1L << (int)measure;
        return new MeasureSet(bits);
    }

    /// <summary>Whether the measure is in the set.</summary>
    public bool Contains(CoverageMeasure measure) => (_bits & (1L << (int)measure)) != 0;

    /// <summary>Whether every measure of the other set is in this one.</summary>
    public bool Contains(MeasureSet other) => (_bits & other._bits) == other._bits;

    /// <summary>The measures of both sets.</summary>
    public MeasureSet Union(MeasureSet other) => new(_bits | other._bits);

    /// <summary>The measures, in the order in which <see cref="CoverageMeasure"/> declares them.</summary>
    public IEnumerable<CoverageMeasure> Measures() => Each.Where(Contains);
}
