using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>What tells cells of workers apart, in one number; ordered as a cube orders its cells.</summary>
/// <param name="Value">Region, group, segment, sector and scale, from the highest bits to the lowest.</param>
internal readonly record struct CellKey(ulong Value) : IComparable<CellKey>
{
    private const int GroupShift = 8;
    private const int RegionShift = 32;

    /// <summary>The key of a worker's cell.</summary>
    /// <param name="region">The number of his village.</param>
    /// <param name="group">The number of his group, below 2^24.</param>
    /// <param name="segment">His segment.</param>
    /// <param name="sector">His sector.</param>
    /// <param name="scale">The scale of his employer's firm, if any.</param>
    public static CellKey Of(int region, int group, EmploymentSegment segment, Sector sector, FirmScale? scale) => new(
        ((ulong)(uint)region << RegionShift) | ((ulong)(uint)group << GroupShift)
        | ((ulong)segment << 5) | ((ulong)sector << 3) | (scale is { } known ? (ulong)known + 1 : 0));

    /// <summary>The number of the region.</summary>
    public int Region => (int)(Value >> RegionShift);

    /// <summary>The cell it is the key of.</summary>
    public CoverageCell Cell(RegionTree regions, WorkerGroupCatalog groups) => new(
        regions[Region],
        groups[(int)((Value >> GroupShift) & 0xFF_FFFF)],
        (EmploymentSegment)((Value >> 5) & 3),
        (Sector)((Value >> 3) & 3),
        (Value & 7) is var scale and not 0 ? (FirmScale)(scale - 1) : null);

    public int CompareTo(CellKey other) => Value.CompareTo(other.Value);
}
