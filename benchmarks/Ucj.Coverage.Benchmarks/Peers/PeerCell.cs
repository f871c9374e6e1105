using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>A cell of the cube, by its codes.</summary>
internal readonly record struct PeerCell(
    RegionCode Village,
    string Group,
    EmploymentSegment Segment,
    Sector Sector,
    FirmScale? Scale);
