using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>Changes one at a time must come to what a full recalculation of the changed workers gives.</summary>
public sealed class LiveCoverageTests
{
    private static readonly MonthRange Year = MonthRange.OfYear(2025);

    [Fact]
    public void Publish_AfterAnyChanges_IsTheClearCube() =>
        Gen.Select(RandomRegency.Any, RandomRegency.Any, Gen.Int[0, int.MaxValue].Array[0, 60]).Sample((random, other, changes) =>
        {
            var model = random.Model();
            var live = new LiveCoverage(model, random.Asked);
            ShouldBeTheClearCube(live.Report, random.Workers, model, random.Asked);
            var workers = random.Workers.Cast<(Worker Worker, Spell[] Spells)?>().ToList();
            foreach (var change in changes)
            {
                live.Expect(change);
                Change(live, workers, other.Workers, change);
                if (change % 7 == 0) live.Publish();
            }

            live.Publish().ShouldBeSameAs(live.Report);
            ShouldBeTheClearCube(live.Report, Present(workers), model, random.Asked);
            var changed = Otherwise(model, changes.Length);
            live.Change(changed);
            ShouldBeTheClearCube(live.Publish(), Present(workers), changed, random.Asked);
        }, iter: 200);

    [Fact]
    public void Report_WhileWorkersChange_StaysAsItWasPublished()
    {
        var live = new LiveCoverage(RandomRegency.ModelOf([(Teacher("w1"), [Spell("2025-01", null, Payer.Self)])]), Year);
        var before = live.Report;
        var text = CubeText.Of(before.Cube);

        live.EndSpell(0, Month("2025-01"), Month("2025-03"));
        live.Add(Teacher("w2"), Spell("2025-02", null, Payer.Self)).ShouldBe(1);

        live.Report.ShouldBeSameAs(before);
        live.Publish();
        CubeText.Of(before.Cube).ShouldBe(text);
        live.Report.Cube.Series[0].Active.ToArray().ShouldBe([1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Expect_AnyNumber_ChangesNothing(int number)
    {
        var live = new LiveCoverage(RandomRegency.ModelOf([(Teacher("w1"), [Spell("2025-01", null, Payer.Self)])]), Year);
        var text = CubeText.Of(live.Report.Cube);

        live.Expect(number);

        CubeText.Of(live.Publish().Cube).ShouldBe(text);
    }

    [Fact]
    public void Publish_OneCellTouched_SharesTheOthers()
    {
        var live = new LiveCoverage(
            RandomRegency.ModelOf([(Teacher("w1"), []), (Teacher("w2") with { Village = Sirukam }, [])]), Year);
        var before = live.Report.Cube.Series;

        live.AddSpell(1, Spell("2025-05", null, Payer.Self));
        var after = live.Publish().Cube.Series;

        after[0].ShouldBeSameAs(before[0]);
        after[1].ShouldNotBeSameAs(before[1]);
    }

    [Fact]
    public void Change_OfTargetsOnly_SharesEveryCell()
    {
        var model = RandomRegency.ModelOf([(Teacher("w1"), [Spell("2025-01", null, Payer.Self)])]);
        var live = new LiveCoverage(model, Year);
        var before = live.Report.Cube.Series;

        live.Change(model with { Observations = [] });

        live.Publish().Cube.Series[0].ShouldBeSameAs(before[0]);
    }

    [Fact]
    public void Change_OfARelief_RecomputesOnlyWhomItConcerns()
    {
        var model = RandomRegency.ModelOf([
            (Teacher("w1"), [Spell("2026-01", null, Payer.Self)]),
            (Teacher("w2") with { Village = Sirukam }, [Spell("2026-01", null, Payer.Purse("APB_NAGARI"))]),
        ]);
        var live = new LiveCoverage(model, MonthRange.OfYear(2026));
        var before = live.Report.Cube.Series;

        live.Change(model with { Premiums = model.Premiums!.With(new PremiumSettings { VillageBudgetRelief = true }) });
        var after = live.Publish().Cube.Series;

        after[0].ShouldBeSameAs(before[0]);
        before[1].DuesIn(5).Total.ShouldBe(new Rupiah(16_800));
        after[1].DuesIn(5).Total.ShouldBe(new Rupiah(8_400));
    }

    [Fact]
    public void Changes_ThatAreImpossible_AreRefusedAndChangeNothing()
    {
        var model = RandomRegency.ModelOf([(Teacher("w1"), [Spell("2025-01", "2025-06", Payer.Self)])]);
        var live = new LiveCoverage(model, Year);
        var text = CubeText.Of(live.Report.Cube);

        Should.Throw<ArgumentException>(() => live.Add(Teacher("w1")));
        Should.Throw<ArgumentException>(() => live.AddSpell(0, Spell("2025-06", null, Payer.Self)));
        Should.Throw<CoverageException>(() => live.AddSpell(0, Spell("2025-08", null, Payer.Purse("unknown"))))
            .Code.ShouldBe("UNKNOWN_PURSE");
        Should.Throw<ArgumentException>(() => live.RemoveSpell(0, Month("2025-02")))
            .Message.ShouldBe("Found no spell of worker number 0 that begins in 2025-02, expected one.");
        Should.Throw<ArgumentException>(() => live.Amend(0, Teacher("w9")))
            .Message.ShouldBe("Found id w9 for the worker w1, expected the id he has: it never changes.");
        Should.Throw<ArgumentOutOfRangeException>(() => live.Remove(1));

        CubeText.Of(live.Publish().Cube).ShouldBe(text);
        live.Remove(0);
        Should.Throw<ArgumentException>(() => live.Remove(0))
            .Message.ShouldBe("Found number 0, expected that of a worker who was not removed.");
        live.Publish().Cube.Cells.ShouldBeEmpty();
    }

    [Fact]
    public void AddSpell_ProgrammeNotOpenToTheSegment_IsRefusedWithTheWholeMessageAndChangesNothing()
    {
        var live = new LiveCoverage(RandomRegency.ModelOf([(Teacher("w1") with { Segment = EmploymentSegment.Jakon }, [])]), Year);
        var text = CubeText.Of(live.Report.Cube);
        var spell = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT"), Month("2025-01"), null, Payer.Employer);

        Should.Throw<ArgumentException>(() => live.AddSpell(0, spell))
            .Message.ShouldBe("Found programmes JKK+JKM+JHT for JAKON worker w1, expected only JKK+JKM.");

        CubeText.Of(live.Publish().Cube).ShouldBe(text);
    }

    [Fact]
    public void LiveCoverage_OfTooManyKinds_IsRefusedWhereRecalculationIsNot()
    {
        const int Purses = 33_000;
        ProgrammeSet[] programmes = [ProgrammeSet.Basic, ProgrammeSet.Of(Programme.Jkk, Programme.Jkm, Programme.Jht)];
        var workers = Enumerable.Range(0, 2 * Purses).Select(number => (
            Teacher($"w{number}"),
            new[] { new Spell(programmes[number % 2], Month("2025-01"), null, Payer.Purse($"p{number / 2}")) }));
        var model = RandomRegency.ModelOf(workers) with
        {
            FundingSources = [.. Enumerable.Range(0, Purses).Select(number => new FundingSource($"p{number}", FundingSourceKind.Apbd, "APBD", 1))],
        };

        Should.Throw<CoverageException>(() => new LiveCoverage(model, Year)).Code.ShouldBe("TOO_MANY_KINDS");
        CoverageEngine.Recalculate(model, Year).Series.ShouldHaveSingleItem().Active[11].ShouldBe(2 * Purses);
    }

    [Fact]
    public void LiveCoverage_OfTotals_IsRefused() => Should.Throw<ArgumentException>(() => new LiveCoverage(Model(null), Year))
        .Message.ShouldBe("Found a model without a registry, expected one: totals have no workers that could change.");

    private static CoverageModel Otherwise(CoverageModel model, int choice) => (choice % 5) switch
    {
        0 => model with { Premiums = PremiumSchedule.None },
        1 => model with { Premiums = model.Premiums!.With(new PremiumSettings { VillageBudgetRelief = true }) },
        2 => model with { Settings = new CoverageSettings { ToleranceMonths = 2, MaxAge = 60 } },
        3 => model with { Settings = model.Settings with { ToleranceMonths = 3 } },
        _ => model with
        {
            FundingSources = [.. model.FundingSources
                .Select(purse => new FundingSource(purse.Id, FundingSourceKind.Baznas, "x", 1))],
        },
    };

    private static void Change(
        LiveCoverage live,
        List<(Worker Worker, Spell[] Spells)?> workers,
        IReadOnlyList<(Worker Worker, Spell[] Spells)> others,
        int change)
    {
        var (drawn, number) = (change / 16, workers.Count == 0 ? 0 : change / 16 % workers.Count);
        var other = others.Count == 0 ? (Worker: Teacher("x"), Spells: []) : others[drawn % others.Count];
        if (workers.Count == 0 || change % 4 == 0)
        {
            var added = (Worker: other.Worker with { Id = $"a{workers.Count}" }, other.Spells);
            live.Add(added.Worker, added.Spells).ShouldBe(workers.Count);
            workers.Add(added);
        }
        else if (workers[number] is { } known)
        {
            workers[number] = Changed(live, number, known, other, change);
        }
    }

    private static (Worker Worker, Spell[] Spells)? Changed(
        LiveCoverage live, int number, (Worker Worker, Spell[] Spells) known, (Worker Worker, Spell[] Spells) other, int change)
    {
        var (worker, spells) = known;
        switch (change % 16)
        {
            case 1:
                live.Remove(number);
                return null;
            case 2 or 3 or 5 when spells is [.., var last]:
                var to = ContributionMonth.Plus(last.From, change % 11);
                live.EndSpell(number, last.From, to);
                return (worker, [.. spells[..^1], last with { To = to }]);
            case 6 or 7 when spells.Length > 0:
                live.RemoveSpell(number, spells[change % spells.Length].From);
                return (worker, [.. spells.Where((_, place) => place != change % spells.Length)]);
            case 9 or 10 when spells.Length == 0:
                var from = ContributionMonth.Plus(Year.First, change % 30 - 15);
                var added = new Spell(ProgrammeSet.Basic, from, null, Payer.Employer);
                live.AddSpell(number, added);
                return (worker, [added]);
            default:
                var amended = other.Worker with
                {
                    Id = worker.Id,
                    Segment = worker.Segment,
                    Income = worker.Income ?? other.Worker.Income,
                    RiskClass = worker.RiskClass,
                };
                live.Amend(number, amended);
                return (amended, spells);
        }
    }

    private static IEnumerable<(Worker Worker, Spell[] Spells)> Present(IEnumerable<(Worker Worker, Spell[] Spells)?> workers) =>
        workers.OfType<(Worker, Spell[])>();

    private static void ShouldBeTheClearCube(
        CoverageReport report, IEnumerable<(Worker Worker, Spell[] Spells)> workers, CoverageModel model, MonthRange months)
    {
        var full = RandomRegency.ModelOf(workers) with
        {
            Settings = model.Settings,
            Premiums = model.Premiums,
            FundingSources = model.FundingSources,
        };
        CubeText.Of(report.Cube).ShouldBe(CubeText.Of(ClearRecalculation.Of(full, full.Registry!, months)));
    }
}
