using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>The 24 worker groups of the synthetic regency, and how many workers of a hundred or so each has.</summary>
internal static class SyntheticGroups
{
    private static readonly (string Code, EmploymentSegment Segment, Sector Sector, int Weight)[] Table =
    [
        ("BURUH_GARMEN", EmploymentSegment.Pu, Sector.LabourIntensive, 2),
        ("BURUH_PABRIK", EmploymentSegment.Pu, Sector.LabourIntensive, 3),
        ("BURUH_TANI", EmploymentSegment.Bpu, Sector.Other, 12),
        ("GURU_HONORER", EmploymentSegment.Pu, Sector.Other, 1),
        ("GURU_NGAJI", EmploymentSegment.Bpu, Sector.Other, 2),
        ("IMAM_MASJID", EmploymentSegment.Bpu, Sector.Other, 1),
        ("KADER_POSYANDU", EmploymentSegment.Bpu, Sector.Other, 1),
        ("KARYAWAN", EmploymentSegment.Pu, Sector.Other, 9),
        ("KARYAWAN_KEBUN", EmploymentSegment.Pu, Sector.Other, 5),
        ("KURIR", EmploymentSegment.Bpu, Sector.Transport, 1),
        ("NELAYAN", EmploymentSegment.Bpu, Sector.Other, 2),
        ("NON_ASN", EmploymentSegment.Pu, Sector.Other, 3),
        ("OJEK", EmploymentSegment.Bpu, Sector.Transport, 3),
        ("PEDAGANG", EmploymentSegment.Bpu, Sector.Other, 14),
        ("PEKEBUN_SAWIT", EmploymentSegment.Bpu, Sector.Other, 8),
        ("PEKERJA_KONSTRUKSI", EmploymentSegment.Jakon, Sector.Construction, 3),
        ("PEMULUNG", EmploymentSegment.Bpu, Sector.Other, 1),
        ("PENGRAJIN", EmploymentSegment.Bpu, Sector.Other, 2),
        ("PENJAHIT", EmploymentSegment.Bpu, Sector.Other, 1),
        ("PERANGKAT_NAGARI", EmploymentSegment.Pu, Sector.Other, 1),
        ("PETANI", EmploymentSegment.Bpu, Sector.Other, 18),
        ("SOPIR", EmploymentSegment.Bpu, Sector.Transport, 2),
        ("TUKANG", EmploymentSegment.Bpu, Sector.Construction, 4),
        ("TUKANG_PROYEK", EmploymentSegment.Jakon, Sector.Construction, 1),
    ];

    // Every group as often as it weighs, so that one draw picks by weight.
    private static readonly int[] ByWeight =
        [.. Table.SelectMany((row, number) => Enumerable.Repeat(number, row.Weight))];

    /// <summary>The groups, in the order of their codes.</summary>
    public static WorkerGroupCatalog Catalog { get; } = new(Table.Select(row =>
        new WorkerGroup(row.Code, new Phrase(row.Code, row.Code), row.Segment, row.Sector)));

    /// <summary>One of the groups, the heavier the likelier.</summary>
    public static WorkerGroup Draw(ref SyntheticDraw draw) => Catalog[ByWeight[draw.Below(ByWeight.Length)]];
}
