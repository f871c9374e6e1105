using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>Which lines a relief multiplies.</summary>
internal sealed record ReliefScope
{
    public required ProgrammeSet Programmes { get; init; }

    public required IReadOnlyList<EmploymentSegment> Segments { get; init; }

    /// <summary>The sectors; none is any.</summary>
    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>The fewest workers of the employer; 0 is any.</summary>
    public int MinWorkers { get; init; }

    public bool UnlessPublicMoney { get; init; }

    public bool Covers(EmploymentSegment segment, Sector sector, bool publicMoney, Programme programme) =>
        Programmes.Contains(programme)
        && Segments.Contains(segment)
        && (Sectors.Count == 0 || Sectors.Contains(sector))
        && !(UnlessPublicMoney && publicMoney);
}
