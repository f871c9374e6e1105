namespace Ucj.Coverage.Workers;

/// <summary>
/// Which programmes workers of a segment may have: the one rule that folders, stores, live changes and quotes ask.
/// </summary>
public static class SegmentProgrammes
{
    private static readonly ProgrammeSet All =
        ProgrammeSet.Of(Programme.Jkk, Programme.Jkm, Programme.Jht, Programme.Jp, Programme.Jkp);

    private static readonly ProgrammeSet BasicWithJht = ProgrammeSet.Of(Programme.Jkk, Programme.Jkm, Programme.Jht);

    /// <summary>The programmes open to a segment: all to PU; JKK, JKM and JHT to BPU; JKK and JKM to JAKON and PMI.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the segments.</exception>
    public static ProgrammeSet Of(EmploymentSegment segment) => segment switch
    {
        EmploymentSegment.Pu => All,
        EmploymentSegment.Bpu => BasicWithJht,
        EmploymentSegment.Jakon or EmploymentSegment.Pmi => ProgrammeSet.Basic,
        _ => throw Throw.UndefinedValue(segment, nameof(segment)),
    };
}
