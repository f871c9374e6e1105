using System.Globalization;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>
/// A regency of 47 villages and 24 groups with any number of workers, made in memory: faster than a sample folder, and the
/// same for the same number. It has everything the recalculation must get right: three segments, firms of every scale,
/// labour-intensive industry, transport, spells with gaps, purses of public and private money, people who come of age.
/// </summary>
internal static class SyntheticRegency
{
    private const int Villages = 47;
    private const int Districts = 7;
    private const int Firms = 400;

    private static readonly MonthRange Horizon = MonthRange.Parse("2021-01..2026-12");
    private static readonly RegionCode[] VillageCodes =
        [.. Enumerable.Range(0, Villages).Select(v => RegionCode.Parse(Invariant($"13.11.{v % Districts + 1:D2}.{2001 + v}")))];

    private static readonly int[] FirmSizes = [3, 4, 9, 15, 40, 55, 80, 150, 400];

    private static readonly FundingSource[] Purses =
    [
        new("apb-nagari", FundingSourceKind.ApbNagari, "APB Nagari", 3),
        new("apbd", FundingSourceKind.Apbd, "APBD", 9),
        new("baznas", FundingSourceKind.Baznas, "Baznas", 1),
        new("csr", FundingSourceKind.Csr, "CSR", 1),
        new("dbh-sawit", FundingSourceKind.DbhSawit, "DBH Sawit", 2),
    ];

    /// <summary>The model, dues included.</summary>
    /// <param name="workers">How many workers, 0 or more.</param>
    public static CoverageModel Of(int workers)
    {
        var regions = new RegionTree(Regions());
        var builder = new WorkerRegistryBuilder(regions, SyntheticGroups.Catalog, Enumerable.Range(0, Firms).Select(Firm));
        for (var number = 0; number < workers; number++)
        {
            var draw = new SyntheticDraw((ulong)number + 1);
            var (worker, segment) = Worker(number, ref draw);
            builder.Add(worker);
            foreach (var spell in SyntheticSpells.Draw(segment, worker.Group, draw)) builder.Add(worker.Id, spell);
        }

        return new CoverageModel(RegionCode.Parse("13.11"), Horizon, regions, SyntheticGroups.Catalog)
        {
            Registry = builder.Build(),
            FundingSources = Purses,
            Premiums = PremiumSchedule.Default,
        };
    }

    private static (Worker Worker, EmploymentSegment Segment) Worker(int number, ref SyntheticDraw draw)
    {
        var group = SyntheticGroups.Draw(ref draw);
        var village = VillageCodes[draw.Below(Villages)];
        var birth = ContributionMonth.Plus(new YearMonth(2025, 1), -draw.Between(13 * 12, 66 * 12));
        var isPu = group.Segment == EmploymentSegment.Pu;
        return (new Worker(Invariant($"w{number}"), village, group.Code, birth)
        {
            Income = Income(group.Segment, ref draw),
            RiskClass = isPu ? new RiskClass(draw.Between(RiskClass.Lowest, RiskClass.Highest)) : null,
            EmployerId = isPu ? FirmId(draw.Below(Firms)) : null,
            From = draw.Percent(6) ? ContributionMonth.Plus(new YearMonth(2025, 1), draw.Between(-12, 11)) : null,
            To = draw.Percent(4) ? ContributionMonth.Plus(new YearMonth(2026, 1), draw.Between(0, 11)) : null,
        }, group.Segment);
    }

    private static Rupiah? Income(EmploymentSegment segment, ref SyntheticDraw draw) => segment switch
    {
        EmploymentSegment.Pu => new Rupiah(draw.Between(2_500, 15_000) * 1_000L),
        EmploymentSegment.Jakon when draw.Percent(50) => null,
        EmploymentSegment.Jakon => new Rupiah(draw.Between(2_000, 6_000) * 1_000L),
        _ when draw.Percent(5) => null,
        _ => new Rupiah(draw.Between(6, 60) * 100_000L),
    };

    private static Employer Firm(int number)
    {
        var workers = FirmSizes[number % FirmSizes.Length];
        return new Employer(FirmId(number), FirmId(number))
        {
            Workers = workers,
            Scale = workers switch
            {
                < 5 => FirmScale.Micro,
                < 20 => FirmScale.Small,
                < 100 => FirmScale.Medium,
                _ => FirmScale.Large,
            },
        };
    }

    private static string FirmId(int number) => Invariant($"f{number}");

    private static IEnumerable<Region> Regions() =>
    [
        new(RegionCode.Indonesia, "Indonesia"),
        new(RegionCode.Parse("13"), "Sumatera Barat"),
        new(RegionCode.Parse("13.11"), "Solok Selatan"),
        .. VillageCodes.Select(village => village.Parent!.Value).Distinct().Select(code => new Region(code, code.ToString())),
        .. VillageCodes.Select(code => new Region(code, code.ToString())),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
