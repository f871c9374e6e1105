using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Which workers are asked for. What is not given admits all.</summary>
public sealed record WorkersQuestion
{
    /// <summary>The most workers of a page.</summary>
    public const int LargestPage = 1_000;

    /// <summary>The regions they live in, each with all under it; empty for all.</summary>
    public IReadOnlyList<RegionCode> Within { get; init; } = [];

    /// <summary>The code of their group.</summary>
    public string? Group { get; init; }

    /// <summary>Their own segment, or else their group's.</summary>
    public EmploymentSegment? Segment { get; init; }

    /// <summary>The id of their employer.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The month <see cref="IsCovered"/> is about.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>Whether a spell covers the month; needs a <see cref="Month"/>.</summary>
    public bool? IsCovered { get; init; }

    /// <summary>By what they are sorted.</summary>
    public WorkerOrder Order { get; init; }

    /// <summary>Whether the last come first.</summary>
    public bool Descending { get; init; }

    /// <summary>How many, 1 to <see cref="LargestPage"/>.</summary>
    public int First { get; init; } = 100;

    /// <summary>The cursor of the page before; <see langword="null"/> for the first page.</summary>
    public string? After { get; init; }
}
