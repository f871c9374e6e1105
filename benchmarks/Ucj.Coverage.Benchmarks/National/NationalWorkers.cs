using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.National;

/// <summary>
/// Synthetic workers of a regency of 20 villages: 13 groups of three segments, 90 firms of every scale, 6 payers; six of
/// ten have a spell or two, of which half began or ended within the two years 2025 and 2026.
/// </summary>
internal static class NationalWorkers
{
    public const int Villages = 20;

    private const int Firms = 90;
    private static readonly YearMonth Start = new(2025, 1);
    private static readonly int[] FirmSizes = [3, 12, 40, 60, 150, 700];

    private static readonly (string Code, EmploymentSegment Segment, Sector Sector, int Weight)[] Table =
    [
        ("BURUH_PABRIK", EmploymentSegment.Pu, Sector.LabourIntensive, 5),
        ("BURUH_TANI", EmploymentSegment.Bpu, Sector.Other, 14),
        ("GURU_NGAJI", EmploymentSegment.Bpu, Sector.Other, 3),
        ("KARYAWAN", EmploymentSegment.Pu, Sector.Other, 12),
        ("KURIR", EmploymentSegment.Bpu, Sector.Transport, 3),
        ("NELAYAN", EmploymentSegment.Bpu, Sector.Other, 4),
        ("NON_ASN", EmploymentSegment.Pu, Sector.Other, 4),
        ("OJEK", EmploymentSegment.Bpu, Sector.Transport, 5),
        ("PEDAGANG", EmploymentSegment.Bpu, Sector.Other, 16),
        ("PEKEBUN_SAWIT", EmploymentSegment.Bpu, Sector.Other, 8),
        ("PEKERJA_KONSTRUKSI", EmploymentSegment.Jakon, Sector.Construction, 4),
        ("PETANI", EmploymentSegment.Bpu, Sector.Other, 18),
        ("TUKANG", EmploymentSegment.Bpu, Sector.Construction, 4),
    ];

    private static readonly int[] ByWeight = [.. Table.SelectMany((row, number) => Enumerable.Repeat(number, row.Weight))];
    private static readonly ProgrammeSet[] OfPu =
    [
        ProgrammeSet.Basic,
        ProgrammeSet.Parse("JKK+JKM+JHT"),
        ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
        ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP"),
    ];

    private static readonly Payer[] OfBpu =
        [Payer.Self, Payer.Self, Payer.Purse("apbd"), Payer.Purse("baznas"), Payer.Purse("csr"), Payer.Purse("dbh-sawit")];

    /// <summary>The purses that pay.</summary>
    public static IReadOnlyList<FundingSource> Purses { get; } =
    [
        new("apbd", FundingSourceKind.Apbd, "APBD", 9),
        new("baznas", FundingSourceKind.Baznas, "Baznas", 1),
        new("csr", FundingSourceKind.Csr, "CSR", 1),
        new("dbh-sawit", FundingSourceKind.DbhSawit, "DBH Sawit", 2),
    ];

    /// <summary>The groups.</summary>
    public static WorkerGroupCatalog Groups { get; } =
        new(Table.Select(row => new WorkerGroup(row.Code, new Phrase(row.Code, row.Code), row.Segment, row.Sector)));

    /// <summary>The regions of one regency.</summary>
    public static RegionTree Regions { get; } = new([
        new(RegionCode.Indonesia, "Indonesia"), new(RegionCode.Parse("13"), "13"), new(RegionCode.Parse("13.11"), "13.11"),
        new(RegionCode.Parse("13.11.01"), "13.11.01"),
        .. Enumerable.Range(0, Villages).Select(village => new Region(VillageCode(village), $"Village {village}"))]);

    /// <summary>The employers.</summary>
    public static IReadOnlyList<Employer> Employers { get; } = [.. Enumerable.Range(0, Firms).Select(firm =>
        new Employer(FirmId(firm), FirmId(firm))
        {
            Workers = FirmSizes[firm % FirmSizes.Length],
            Scale = FirmSizes[firm % FirmSizes.Length] switch
            {
                < 5 => FirmScale.Micro,
                < 20 => FirmScale.Small,
                < 100 => FirmScale.Medium,
                _ => FirmScale.Large,
            },
        })];

    /// <summary>A model of some workers, made in memory.</summary>
    public static CoverageModel Model(int workers)
    {
        var builder = new WorkerRegistryBuilder(Regions, Groups, Employers);
        for (var number = 0; number < workers; number++)
        {
            var draw = new NationalDraw((ulong)number + 1);
            builder.Add(Worker(number, ref draw));
            foreach (var spell in Spells(Table[GroupOf(number)].Segment, ref draw)) builder.Add(Id(number), spell);
        }

        return new CoverageModel(RegionCode.Parse("13.11"), MonthRange.Parse("2021-01..2026-12"), Regions, Groups)
        {
            Registry = builder.Build(),
            FundingSources = Purses,
            Premiums = PremiumSchedule.Default,
        };
    }

    /// <summary>The worker of a number.</summary>
    public static Worker Worker(int number, ref NationalDraw draw)
    {
        var row = Table[ByWeight[draw.Below(ByWeight.Length)]];
        var village = VillageCode(draw.Below(Villages));
        var birth = ContributionMonth.Plus(Start, -draw.Between(13 * 12, 66 * 12));
        return new Worker(Id(number), village, row.Code, birth)
        {
            Income = row.Segment switch
            {
                EmploymentSegment.Pu => new Rupiah(draw.Between(2_500, 15_000) * 1_000L),
                EmploymentSegment.Jakon => draw.Below(2) == 0 ? null : new Rupiah(draw.Between(2_000, 6_000) * 1_000L),
                _ => new Rupiah(draw.Between(6, 60) * 100_000L),
            },
            RiskClass = row.Segment == EmploymentSegment.Pu ? new RiskClass(1 + draw.Below(RiskClass.Highest)) : null,
            EmployerId = row.Segment == EmploymentSegment.Pu ? FirmId(draw.Below(Firms)) : null,
            From = draw.Below(100) < 6 ? ContributionMonth.Plus(Start, draw.Between(-12, 11)) : null,
            To = draw.Below(100) < 4 ? ContributionMonth.Plus(Start, draw.Between(12, 23)) : null,
        };
    }

    /// <summary>The spells of a worker of a segment.</summary>
    public static Spell[] Spells(EmploymentSegment segment, ref NationalDraw draw)
    {
        if (draw.Below(100) >= (segment == EmploymentSegment.Bpu ? 55 : 80)) return [];
        var payer = segment == EmploymentSegment.Bpu ? OfBpu[draw.Below(OfBpu.Length)] : Payer.Employer;
        var programmes = segment == EmploymentSegment.Pu ? OfPu[draw.Below(OfPu.Length)] : ProgrammeSet.Basic;
        YearMonth Month(int afterStart) => ContributionMonth.Plus(Start, afterStart);
        Spell Of(int from, int? to) => new(programmes, Month(from), to is { } last ? Month(last) : null, payer);
        var (began, from, length) = (draw.Between(-48, -1), draw.Between(0, 20), draw.Between(1, 9));
        return draw.Below(100) switch
        {
            < 55 => [Of(began, null)],
            < 65 => [Of(began - 12, began), Of(from, null)],
            < 77 => [Of(from, from + length)],
            < 85 => [Of(began, from), Of(from + 1 + length, null)],
            < 90 => [Of(began, from)],
            _ => [Of(began - 12, began)],
        };
    }

    /// <summary>The code of a village.</summary>
    public static RegionCode VillageCode(int village) => RegionCode.Parse($"13.11.01.{2001 + village}");

    private static int GroupOf(int number)
    {
        var draw = new NationalDraw((ulong)number + 1);
        return ByWeight[draw.Below(ByWeight.Length)];
    }

    private static string Id(int number) => FormattableString.Invariant($"w{number}");

    private static string FirmId(int firm) => FormattableString.Invariant($"f{firm:D2}");
}
