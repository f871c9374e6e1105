using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>
/// Workers of every segment, sector, firm, payer and programme, with incomes at the edges of bands, ceilings and number
/// ranges, and spells across the law's changes: what the packed recalculation could get wrong.
/// </summary>
internal sealed record RandomRegency(IReadOnlyList<(Worker Worker, Spell[] Spells)> Workers, MonthRange Asked, int Tolerance)
{
    public static readonly MonthRange Horizon = Months("2013-01..2032-12");

    private static readonly int First = ContributionMonth.ToNumber(Horizon.First);
    private static readonly RegionCode[] Villages = [LubukGadang, Sirukam, PasirTalang];

    private static readonly Employer[] Firms = [
        .. Employers,
        new("f-49", "49") { Scale = FirmScale.Medium, Workers = 49 },
        new("f-50", "50") { Scale = FirmScale.Medium, Workers = 50 },
        new("f-many", "Many") { Scale = FirmScale.Large, Workers = 4_000 },
    ];

    private static readonly FundingSource[] Purses =
        [.. Enum.GetValues<FundingSourceKind>().Select(kind => new FundingSource(Code.Of(kind), kind, "x", 1))];

    private static readonly Payer[] Payers = [Payer.Employer, Payer.Self, .. Purses.Select(purse => Payer.Purse(purse.Id))];

    private static readonly ProgrammeSet[] ProgrammeSets = [.. new[]
    {
        "JKK+JKM", "JKK+JKM+JHT", "JKK+JKM+JP", "JKK+JKM+JHT+JP", "JKK+JKM+JKP", "JKK+JKM+JHT+JP+JKP",
    }.Select(text => ProgrammeSet.Parse(text))];

    private static readonly long[] Edges = [
        0, 1, 999_999, 1_000_000, 1_099_999, 1_100_000, 5_000_000, 9_559_600, 10_042_300, 10_547_400, 11_086_300,
        uint.MaxValue - 1L, uint.MaxValue, uint.MaxValue + 1L, 1L << 40,
    ];

    private static readonly Gen<long> Income = Gen.OneOf(
        Gen.Long[0, 30_000_000],
        Gen.Select(Gen.Int[0, Edges.Length - 1], Gen.Long[-1, 1], (edge, near) => Math.Max(0, Edges[edge] + near)),
        Gen.Long[0, uint.MaxValue]);

    // Mostly of working age, often about to reach 15 or 65 within the months asked for.
    private static readonly Gen<int> Age = Gen.OneOf(
        Gen.Int[20 * 12, 60 * 12], Gen.Int[-2 * 12, 20 * 12], Gen.Int[44 * 12, 70 * 12]);

    private static readonly Gen<(Worker Worker, Spell[] Spells)> OneWorker = Gen.Select(
        Gen.Select(Gen.Int[0, Villages.Length - 1], Gen.Int[0, Groups.Count - 1], Gen.Int[-1, Firms.Length - 1], Age),
        Gen.Select(Gen.Enum<EmploymentSegment>(), Gen.Enum<Sector>(), Gen.Int[1, 5], Income.Nullable()),
        Gen.Select(Gen.Int[0, 240], Gen.Int[0, 120], Gen.Int[0, 9]),
        Gen.Select(
            Gen.Frequency((3, Gen.Const(0)), (2, Gen.Int[0, 8]), (1, Gen.Int[0, 200])),
            Gen.Frequency((3, Gen.Int[1, 14]), (1, Gen.Int[1, 100])),
            Gen.Int[0, Payers.Length - 1],
            Gen.Int[0, ProgrammeSets.Length - 1]).Array[0, 5],
        Gen.Select(Gen.Int[-80, 230], Gen.Bool),
        (who, what, workforce, spells, when) => (
            WorkerOf(who.Item1, who.Item2, who.Item3, who.Item4, what, workforce),
            SpellsOf(what.Item1, spells, First + when.Item1, when.Item2)));

    private static readonly Gen<MonthRange> AnyMonths = Gen.Select(
        Gen.Int[0, 200], Gen.Frequency((4, Gen.Const(12)), (2, Gen.Int[1, 36]), (1, Gen.Int[1, 130])),
        (first, length) => new MonthRange(
            ContributionMonth.FromNumber(First + first),
            ContributionMonth.FromNumber(First + Math.Min(239, first + length - 1))));

    /// <summary>Up to eighty workers, any months of twenty years and any tolerance, mostly a small one.</summary>
    public static Gen<RandomRegency> Any { get; } = Gen.Select(
        OneWorker.Array[0, 80],
        AnyMonths,
        Gen.Frequency((3, Gen.Const(0)), (3, Gen.Int[0, 4]), (1, Gen.Int[0, CoverageSettings.MaxTolerance])))
        .Select((workers, months, tolerance) => new RandomRegency(
            [.. workers.Select((one, number) => (one.Worker with { Id = $"w{number:D2}" }, one.Spells))], months, tolerance));

    public CoverageModel Model() => ModelOf(Workers) with { Settings = new CoverageSettings { ToleranceMonths = Tolerance } };

    /// <summary>A model with all purses and the shipped law.</summary>
    public static CoverageModel ModelOf(IEnumerable<(Worker Worker, Spell[] Spells)> workers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, Firms);
        foreach (var (worker, spells) in workers)
        {
            builder.Add(worker);
            foreach (var spell in spells) builder.Add(worker.Id, spell);
        }

        return new CoverageModel(Regency, Horizon, Tree, Groups)
        {
            Registry = builder.Build(),
            Premiums = PremiumSchedule.Default,
            FundingSources = Purses,
        };
    }

    private static Worker WorkerOf(
        int village,
        int group,
        int firm,
        int age,
        (EmploymentSegment Segment, Sector Sector, int Risk, long? Income) what,
        (int From, int Length, int Bounds) workforce) =>
        new("w", Villages[village], Groups[group].Code, ContributionMonth.FromNumber(First - age))
        {
            Segment = what.Segment,
            Sector = what.Sector,
            EmployerId = firm < 0 ? null : Firms[firm].Id,
            Income = what is { Segment: not EmploymentSegment.Pu, Income: null } ? null : new Rupiah(what.Income ?? 3_333_333),
            RiskClass = what.Segment == EmploymentSegment.Pu ? new RiskClass(what.Risk) : null,
            From = workforce.Bounds is 0 or 1 ? ContributionMonth.FromNumber(First + workforce.From) : null,
            To = workforce.Bounds is 1 or 2 ? ContributionMonth.FromNumber(First + workforce.From + workforce.Length) : null,
        };

    private static Spell[] SpellsOf(
        EmploymentSegment segment, (int Gap, int Length, int Payer, int Programmes)[] drawn, int month, bool running)
    {
        var spells = new List<Spell>();
        foreach (var (gap, length, payer, programmes) in drawn)
        {
            var from = month + gap;
            var isLast = spells.Count == drawn.Length - 1;
            spells.Add(new Spell(
                SpellRule.Allows(segment, ProgrammeSets[programmes]) ? ProgrammeSets[programmes] : ProgrammeSet.Basic,
                ContributionMonth.FromNumber(from),
                isLast && running ? null : ContributionMonth.FromNumber(from + length - 1),
                SpellRule.Allows(segment, Payers[payer]) ? Payers[payer] : Payer.Employer));
            month = from + length;
        }

        return [.. spells];
    }
}
