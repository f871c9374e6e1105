using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>Which programmes and payers a segment allows.</summary>
public static class SpellRule
{
    /// <summary>Whether workers of the segment may have the programmes, by <see cref="SegmentProgrammes"/>.</summary>
    public static bool Allows(EmploymentSegment segment, ProgrammeSet programmes) =>
        SegmentProgrammes.Of(segment).Contains(programmes);

    /// <summary>Whether the payer may pay for workers of the segment: PU and JAKON workers never pay their own spell.</summary>
    public static bool Allows(EmploymentSegment segment, Payer payer) =>
        payer.Kind != PayerKind.Self || segment is not (EmploymentSegment.Pu or EmploymentSegment.Jakon);
}
