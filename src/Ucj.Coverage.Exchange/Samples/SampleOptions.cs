namespace Ucj.Coverage.Exchange.Samples;

/// <summary>How large a synthetic regency is to be, and which one of the many possible.</summary>
/// <remarks>The same options always give the same bytes.</remarks>
public sealed record SampleOptions
{
    /// <summary>The fewest workers a sample may have.</summary>
    public const int FewestWorkers = 100;

    /// <summary>The most workers a sample may have.</summary>
    public const int MostWorkers = 10_000_000;

    /// <summary>How many workers, all eligible in the base month; 100 to 10,000,000, both inclusive.</summary>
    /// <value>The default, 106,590, is the labour force of Solok Selatan.</value>
    public int Workers { get; init; } = 106_590;

    /// <summary>Which sample; any number.</summary>
    /// <value>The default is 1311.</value>
    public long Seed { get; init; } = 1311;

    /// <summary>
    /// The coverage to have in the base month, on the workers themselves; 0 to 100 %. It is met to the worker nearest to
    /// it. All cohorts grow or shrink alike, as far as there are workers.
    /// </summary>
    /// <value>The default, <see langword="null"/>, is what the profile's cohorts give: 16.97 %.</value>
    public Percent? CoveragePercent { get; init; }
}
