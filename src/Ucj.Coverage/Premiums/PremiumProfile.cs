using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>What the premium of one worker, or of one construction project, depends on.</summary>
/// <param name="Segment">The segment; it decides which other properties count.</param>
/// <remarks>Only enums are checked here: <see cref="PremiumSchedule.Quote"/> refuses what is impossible.</remarks>
public sealed record PremiumProfile(EmploymentSegment Segment)
{
    /// <summary>The segment; it decides which other properties count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no segment.</exception>
    public EmploymentSegment Segment { get; init => field = Code.Defined(value, nameof(Segment)); } = Code.Defined(Segment, nameof(Segment));

    /// <summary>The sector of the worker.</summary>
    /// <value>The default is other.</value>
    public Sector Sector { get; init => field = Code.Defined(value, nameof(Sector)); } = Sector.Other;

    /// <summary>The month's wage (PU, JAKON) or income (BPU); not negative.</summary>
    /// <value>The default, <see langword="null"/>, is the lowest band for BPU and is refused for PU.</value>
    public Rupiah? Income { get; init; }

    /// <summary>The risk class; PU must have one.</summary>
    public RiskClass? RiskClass { get; init; }

    /// <summary>The employer's scale, which decides the programmes it must offer; only notes depend on it.</summary>
    public FirmScale? FirmScale { get; init => field = Code.Defined(value, nameof(FirmScale)); }

    /// <summary>How many workers the employer has; not negative. Relief for large employers needs it.</summary>
    public int? Workers { get; init; }

    /// <summary>The programmes; at least JKK and JKM.</summary>
    /// <value>The default is JKK and JKM.</value>
    public ProgrammeSet Programmes { get; init; } = ProgrammeSet.Basic;

    /// <summary>Who is to pay.</summary>
    /// <value>The default is the employer.</value>
    public PremiumPayer Payer { get; init; }

    /// <summary>The value of the project's contract (JAKON); not negative.</summary>
    public Rupiah? ContractValue { get; init; }

    /// <summary>Whether the contract value includes VAT, which is taken out first (JAKON).</summary>
    /// <value>The default is no.</value>
    public bool VatIncluded { get; init; }

    /// <summary>The wages of all workers of the project in the month (JAKON); not negative. Known wages count before the contract value.</summary>
    public Rupiah? MonthlyWages { get; init; }

    /// <summary>The months of the contract (PMI), 6 or more.</summary>
    public int? TermMonths { get; init; }

    /// <summary>Whether an agency places the worker (PMI).</summary>
    /// <value>The default is no.</value>
    public bool ViaAgency { get; init; }
}
