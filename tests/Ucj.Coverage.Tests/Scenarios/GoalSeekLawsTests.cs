using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class GoalSeekLawsTests
{
    private const int MostEach = 4;
    private static readonly MonthRange Window = Months("2026-06..2026-07");
    private static readonly string[] Groupings = ["", "BURUH_TANI", "GURU_NGAJI", "OJEK"];

    private static readonly Gen<FundingSource> Purse = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3],
        (kind, group, village) => new FundingSource("p", kind switch
        {
            0 => FundingSourceKind.Apbd,
            1 => FundingSourceKind.Baznas,
            2 => FundingSourceKind.ApbNagari,
            _ => FundingSourceKind.Csr,
        }, "Purse", kind)
        {
            LegalBasis = "Perbup",
            Groups = group == 0 ? [] : [Groupings[group]],
            Regions = village switch { 1 => [LubukGadang], 2 => [SungaiPagu], _ => [] },
        });

    private static readonly Gen<CoverageModel> Model = Gen.Select(
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.Bool).Array[1, 6],
        Purse.Array[1, 3],
        Gen.Long[0, 120_000].Array[3],
        (workers, purses, money) => new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = RegistryOf([.. workers.Select((one, number) => (
                new Worker($"w{number}", one.Item2 == 2 ? PasirTalang : LubukGadang, Groupings[one.Item1], new YearMonth(1980, 1)),
                one.Item3 && number > 2 ? new[] { Spell("2026-01", null, Payer.Self) } : []))]),
            FundingSources = [.. purses.Select((purse, number) => purse with { Id = $"p{number}" })],
            Envelopes = [.. purses.Take(2).Select((_, number) => new Envelope($"p{number}", MonthRange.OfYear(2026), new Rupiah(money[number])))],
            Premiums = PremiumSchedule.Default,
        });

    [Fact]
    public void LeastMoney_AnySmallModel_EqualsBruteForceAndIsReachedExactly()
    {
        var paidFor = 0;
        Gen.Select(Model, Gen.Int[0, 5], Gen.Long[0, 80_000]).Sample((model, more, ceiling) =>
        {
            var eligible = model.Registry!.Count;
            var wanted = 1 + (more % eligible);
            var request = new GoalRequest(Percent.OfShare(wanted, eligible), Denominators.Registry, Month("2026-07"))
            {
                From = Window.First,
                Ceilings = new Dictionary<string, Rupiah> { ["p0"] = new Rupiah(ceiling) },
            };
            var answer = GoalSeek.LeastMoney(model, request);
            var needed = answer.TargetWorkers - answer.Active;
            var least = BruteForce(model, needed, ceiling);

            answer.IsPossible.ShouldBe(least is not null);
            if (least is not { } cost) return;
            if (cost > 0) Interlocked.Increment(ref paidFor);
            answer.Amount.Amount.ShouldBe(cost);
            answer.MostOff.ShouldBe(Rupiah.Zero);
            Funded(answer.Model).ShouldBeGreaterThanOrEqualTo(needed);
            if (answer.Parts.Count > 0) ActiveAfter(model, answer.Scenario).ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers);
            foreach (var part in answer.Parts)
            {
                var price = part.Amount.Amount < 8_400 * 2 ? part.Amount.Amount : 8_400 * 2;
                Funded(Raised(answer.Model, part.SourceId, -price)).ShouldBeLessThan(needed);
            }
        }, iter: 1_200);
        paidFor.ShouldBeGreaterThanOrEqualTo(100, "so many models that need new money were compared");
    }

    /// <summary>Of three teachers one is within tolerance: he is active already, and money goes to another.</summary>
    [Theory]
    [InlineData("2026-07", 1, 8_400)] // tolerance to the end of the window: he is passed over
    [InlineData("2026-12", 2, 8_400 * 6 * 2)] // he lapses within it and is paid for first, so the target takes two
    public void LeastMoney_SomeWithinTolerance_AreNeitherPaidForNorCounted(string until, int workers, long cost)
    {
        var model = Tolerant(
            (new Worker("w0", LubukGadang, "GURU_NGAJI", new YearMonth(1980, 1)), [Spell("2026-01", "2026-05", Payer.Self)]),
            (new Worker("w1", PasirTalang, "GURU_NGAJI", new YearMonth(1980, 1)), []),
            (new Worker("w2", PasirTalang, "BURUH_TANI", new YearMonth(1980, 1)), []));

        var answer = GoalSeek.LeastMoney(model, new GoalRequest(Percent.Of(66), Denominators.Registry, Month("2026-07"))
        {
            From = Month("2026-07"),
            Until = Month(until),
        });

        (answer.Active, answer.TargetWorkers).ShouldBe((1, 2));
        answer.Parts.ShouldBe([new GoalPart("p0", new Rupiah(cost), workers)]);
        ActiveIn(model, answer, Month("2026-07")).ShouldBe(2);
    }

    /// <summary>Beside purses of one price is one that keeps a share for support costs: too dear, or the only one.</summary>
    [Theory]
    [InlineData(FundingSourceKind.Sertakan, "", 300 * 8_400)] // all have the same price, of which only one keeps a share
    [InlineData(FundingSourceKind.Sertakan, "p1", 2_652_632)] // of which 132,632 are kept
    [InlineData(FundingSourceKind.Apbd, "p0", 300 * 16_800)]
    public void LeastMoney_SomeKeepAShareForSupport_IsProven(FundingSourceKind kind, string only, long least)
    {
        var model = Tolerant([.. Enumerable.Range(0, 400).Select(number => (
            new Worker($"w{number:000}", LubukGadang, "GURU_NGAJI", new YearMonth(1980, 1)), Array.Empty<Spell>()))]) with
        {
            FundingSources =
            [
                new FundingSource("p0", kind, "Purse", 0) { LegalBasis = "Perbup" },
                new FundingSource("p1", FundingSourceKind.Baznas, "Alms", 1) { LegalBasis = "Perbup", Support = Percent.Of(5) },
                .. Enumerable.Range(2, 8).Select(number => new FundingSource($"p{number}", kind, "Purse", number) { LegalBasis = "Perbup" }),
            ],
            Settings = CoverageSettings.Default,
        };

        var answer = GoalSeek.LeastMoney(
            model, new GoalRequest(Percent.Of(75), Denominators.Registry, Month("2026-07")) { Purses = only.Length == 0 ? [] : [only], SearchSteps = 30_000 });

        answer.Amount.ShouldBe(new Rupiah(least));
        answer.Least.ShouldBe(answer.Amount);
        answer.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void LeastMoney_AnyToleranceAndWindow_ReachesTheTargetAndPaysForNobodyInVain() =>
        Gen.Select(
            Gen.Select(Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 5]).Array[2, 8], Gen.Int[1, 4], Gen.Int[0, 5], Gen.Int[1, 8]).Sample((drawn, tolerance, length, wanted) =>
        {
            if (wanted > drawn.Length) return;
            var model = Tolerant([.. drawn.Select((one, number) => (
                new Worker($"w{number}", one.Item2 ? PasirTalang : LubukGadang, Groupings[one.Item1], new YearMonth(1980, 1)),
                one.Item3 == 0 ? Array.Empty<Spell>() : [Spell("2026-01", $"2026-0{one.Item3 + 1}", Payer.Self)]))]) with
            {
                Settings = new CoverageSettings { ToleranceMonths = tolerance },
            };
            var request = new GoalRequest(Percent.OfShare(wanted, drawn.Length), Denominators.Registry, Month("2026-07"))
            {
                Until = ContributionMonth.Plus(Month("2026-07"), length),
            };

            var answer = GoalSeek.LeastMoney(model, request);

            answer.IsPossible.ShouldBeTrue();
            ActiveIn(model, answer, request.By).ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers);
            if (length == 0) answer.MostOff.ShouldBe(Rupiah.Zero);
            if (answer.Amount == Rupiah.Zero) return;
            var poorer = answer with { Scenario = answer.Scenario with { Changes = [.. answer.Scenario.Changes.Select(OneRupiahLess)] } };
            ActiveIn(model, poorer, request.By).ShouldBeLessThan(answer.TargetWorkers);
        }, iter: 100);

    private static IScenarioChange OneRupiahLess(IScenarioChange change) =>
        change is SetEnvelope { Envelope: var envelope }
            ? new SetEnvelope(envelope with { Amount = envelope.Amount - new Rupiah(1) })
            : change;

    private static CoverageModel Tolerant(params (Worker Worker, Spell[] Spells)[] workers) =>
        new(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = RegistryOf(workers),
            FundingSources = [new FundingSource("p0", FundingSourceKind.Baznas, "Purse", 0) { LegalBasis = "Perbup" }],
            Premiums = PremiumSchedule.Default,
            Settings = new CoverageSettings { ToleranceMonths = 3 },
        };

    private static long ActiveIn(CoverageModel model, GoalAnswer answer, YearMonth month) => Projection.Run(
        answer.Scenario.Apply(model),
        new MonthRange(answer.Request.Window.First, month),
        answer.Scenario.Apply(ProjectionAssumptions.Default)).Months[^1].Active;

    /// <summary>The least of all ways to give each purse just what so many workers of it lack, planned one by one.</summary>
    private static long? BruteForce(CoverageModel model, long needed, long ceiling)
    {
        long? least = null;
        var choices = model.FundingSources.Select(purse => Amounts(model, purse, purse.Id == "p0" ? ceiling : long.MaxValue).ToArray()).ToArray();
        foreach (var first in choices[0])
        {
            foreach (var second in choices.Length > 1 ? choices[1] : [0])
            {
                foreach (var third in choices.Length > 2 ? choices[2] : [0])
                {
                    if (first + second + third >= least) continue;
                    var richer = model;
                    foreach (var (amount, number) in new[] { first, second, third }.Take(choices.Length).Select((amount, number) => (amount, number)))
                        richer = Raised(richer, $"p{number}", amount);
                    if (Funded(richer) >= needed) least = first + second + third;
                }
            }
        }

        return least;
    }

    private static IEnumerable<long> Amounts(CoverageModel model, FundingSource purse, long ceiling)
    {
        var price = (purse.Kind.IsPublic() ? 16_800 : 8_400) * 2;
        var there = model.Envelopes.Where(envelope => envelope.SourceId == purse.Id).Sum(envelope => envelope.Amount.Amount);
        return Enumerable.Range(0, MostEach + 8).Select(workers => Math.Max(0, workers * price - there)).Distinct().Where(amount => amount <= ceiling).Take(8);
    }

    private static CoverageModel Raised(CoverageModel model, string id, long amount)
    {
        var own = model.Envelopes.FirstOrDefault(envelope => envelope.SourceId == id);
        if (own is null) return amount == 0 ? model : model with { Envelopes = [.. model.Envelopes, new Envelope(id, Window, new Rupiah(amount))] };
        return model with
        {
            Envelopes = [.. model.Envelopes.Select(one => one == own ? one with { Amount = one.Amount + new Rupiah(amount) } : one)],
        };
    }

    private static long Funded(CoverageModel model) =>
        FundingPlanner.Plan(model, new FundingRequest(Window)).Lines.Sum(line => (long)line.Workers);

    private static long ActiveAfter(CoverageModel model, Scenario scenario) =>
        Projection.Run(scenario.Apply(model), Window, scenario.Apply(ProjectionAssumptions.Default)).Months[^1].Active;
}
