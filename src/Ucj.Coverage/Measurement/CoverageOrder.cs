namespace Ucj.Coverage.Measurement;

/// <summary>One key by which rows are ordered: a measure, a dimension, or time.</summary>
/// <remarks>The default value is time, ascending. Rows without the measure come last in either direction.</remarks>
public readonly record struct CoverageOrder
{
    private CoverageOrder(CoverageMeasure? measure, Dimension? dimension, bool descending)
    {
        Measure = measure;
        Dimension = dimension;
        Descending = descending;
    }

    /// <summary>The measure ordered by, if it is one.</summary>
    public CoverageMeasure? Measure { get; }

    /// <summary>The dimension ordered by, if it is one: tiers as numbers, all else ordinally by code.</summary>
    public Dimension? Dimension { get; }

    /// <summary>Whether the largest comes first.</summary>
    public bool Descending { get; }

    /// <summary>By a measure.</summary>
    public static CoverageOrder By(CoverageMeasure measure, bool descending = false) => new(measure, null, descending);

    /// <summary>By a dimension.</summary>
    public static CoverageOrder By(Dimension dimension, bool descending = false) => new(null, dimension, descending);

    /// <summary>By time.</summary>
    public static CoverageOrder ByPeriod(bool descending = false) => new(null, null, descending);
}
