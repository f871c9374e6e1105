using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>Which programmes and payers a segment allows.</summary>
public static class SpellRule
{
    /// <summary>Whether workers of the segment may have the programmes: JP and JKP are not open to BPU.</summary>
    public static bool Allows(EmploymentSegment segment, ProgrammeSet programmes) =>
        segment != EmploymentSegment.Bpu
        || !(programmes.Contains(Programme.Jp) || programmes.Contains(Programme.Jkp));

    /// <summary>Whether the payer may pay for workers of the segment: PU and JAKON workers never pay their own spell.</summary>
    public static bool Allows(EmploymentSegment segment, Payer payer) =>
        payer.Kind != PayerKind.Self || segment is not (EmploymentSegment.Pu or EmploymentSegment.Jakon);
}
