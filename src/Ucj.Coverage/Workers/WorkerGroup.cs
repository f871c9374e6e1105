namespace Ucj.Coverage.Workers;

/// <summary>A class of workers (kelompok pekerja) such as <c>GURU_NGAJI</c>.</summary>
/// <param name="Code">The code, unique in its catalog.</param>
/// <param name="Name">The name in Indonesian and English.</param>
/// <param name="Segment">The segment of its workers, unless a worker has one of his own.</param>
/// <param name="Sector">The sector of its workers, unless a worker has one of his own.</param>
/// <param name="Tier">The priority tier, 1 or more; tier 1 is served first.</param>
/// <param name="Vulnerable">Whether its workers are vulnerable (pekerja rentan).</param>
public sealed record WorkerGroup(
    string Code,
    Phrase Name,
    EmploymentSegment Segment,
    Sector Sector = Sector.Other,
    int Tier = 1,
    bool Vulnerable = false)
{
    /// <summary>The segment of its workers, unless a worker has one of his own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no segment.</exception>
    public EmploymentSegment Segment { get; init => field = Coverage.Code.Defined(value, nameof(Segment)); } =
        Coverage.Code.Defined(Segment, nameof(Segment));

    /// <summary>The sector of its workers, unless a worker has one of his own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no sector.</exception>
    public Sector Sector { get; init => field = Coverage.Code.Defined(value, nameof(Sector)); } =
        Coverage.Code.Defined(Sector, nameof(Sector));

    /// <summary>Other words for the group, as sources print them.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
