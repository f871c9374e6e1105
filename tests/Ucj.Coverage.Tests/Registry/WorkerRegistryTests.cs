using NodaTime;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Registry;

public sealed class WorkerRegistryTests
{
    [Fact]
    public void Indexer_WorkerWithEverything_IsGivenBackAsAdded()
    {
        var worker = new Worker("w1", Sirukam, "HONORER", new YearMonth(1990, 7))
        {
            Segment = EmploymentSegment.Pu,
            Sector = Sector.LabourIntensive,
            Income = new Rupiah(3_000_000),
            RiskClass = new RiskClass(1),
            EmployerId = "e-office",
            From = new YearMonth(2020, 1),
            To = new YearMonth(2030, 12),
        };

        var registry = RegistryOf((worker, []));

        registry[0].ShouldBe(worker);
        registry.EmployerOf(0).ShouldBe(Employers[1]);
    }

    [Fact]
    public void Indexer_WorkerWithTheLeast_HasSegmentAndSectorOfHisGroup()
    {
        var worker = new Worker("w1", Sirukam, "OJEK", new YearMonth(1990, 7));

        var registry = RegistryOf((worker, []));

        registry[0].ShouldBe(worker with { Segment = EmploymentSegment.Bpu, Sector = Sector.Transport });
        registry.EmployerOf(0).ShouldBeNull();
    }

    [Fact]
    public void Indexer_IncomeZero_IsNotAbsent() =>
        RegistryOf((Teacher("w1") with { Income = Rupiah.Zero }, []))[0].Income.ShouldBe(Rupiah.Zero);

    [Fact]
    public void Indexer_WorkforceAtTheEdgesOfTime_KeepsTheBoundThatBinds()
    {
        var first = Teacher("first") with { To = ContributionMonth.Earliest };
        var last = Teacher("last") with { From = ContributionMonth.Latest };
        var always = Teacher("always") with { From = ContributionMonth.Earliest, To = ContributionMonth.Latest };

        var registry = RegistryOf((first, []), (last, []), (always, []));

        registry[0].To.ShouldBe(ContributionMonth.Earliest);
        registry[1].From.ShouldBe(ContributionMonth.Latest);
        registry[2].From.ShouldBeNull();
        registry[2].To.ShouldBeNull();
    }

    [Fact]
    public void SpellsOf_AddedInAnyOrder_AreInOrderOfTime()
    {
        var early = Spell("2024-01", "2024-06", Baznas);
        var late = Spell("2025-01", "2025-06", Payer.Self);
        var running = Spell("2025-07", null, Sawit) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT") };

        var registry = RegistryOf(
            (Teacher("w1"), [running, early, late]), (Teacher("w2"), []), (Teacher("w3"), [late]));

        registry.SpellsOf(0).ShouldBe([early, late, running]);
        registry.SpellsOf(1).ShouldBeEmpty();
        registry.SpellsOf(2).ShouldBe([late]);
        registry.Count.ShouldBe(3);
        registry.SpellCount.ShouldBe(4);
    }

    [Fact]
    public void SpellsOf_SpellOfTheEarliestMonth_KeepsItsEnd()
    {
        var spell = Spell("1900-01", "1900-01", Baznas);

        RegistryOf((Teacher("w1"), [spell])).SpellsOf(0).ShouldBe([spell]);
    }

    [Fact]
    public void Payers_OfAllSpells_AreOnceAndInOrder() => RegistryOf(
        (Teacher("w1"), [Spell("2024-01", "2024-06", Sawit), Spell("2024-07", "2024-08", Payer.Self)]),
        (Teacher("w2"), [Spell("2024-01", "2024-06", Baznas), Spell("2025-01", null, Sawit)]))
        .Payers.ShouldBe([Payer.Self, Baznas, Sawit]);

    [Fact]
    public void Employers_GivenInAnyOrder_AreOrderedById() =>
        new WorkerRegistryBuilder(Tree, Groups, Employers.Reverse()).Build().Employers.ShouldBe(Employers);

    [Fact]
    public void WithSpells_OfOneWorker_IsTheRegistryBuiltWithThem()
    {
        var (running, ended) = (Spell("2025-01", null, Payer.Self), Spell("2024-03", "2024-09", Payer.Purse("zakat")));
        var registry = RegistryOf((Teacher("w1"), [running]), (Teacher("w2"), [running]), (Teacher("w3"), []));
        registry.TryNumberOf("w2", out var second).ShouldBeTrue();

        var changed = registry.WithSpells(new Dictionary<int, IReadOnlyList<Spell>> { [second] = [running, ended], [0] = [] });

        changed.SpellsOf(0).ShouldBeEmpty();
        changed.SpellsOf(1).ShouldBe([ended, running], "in the order of time");
        changed.SpellCount.ShouldBe(2);
        changed.Payers.ShouldBe([Payer.Self, Payer.Purse("zakat")]);
        registry.SpellsOf(1).ShouldBe([running], "a registry never changes");
        registry.TryNumberOf("w4", out _).ShouldBeFalse();
    }

    [Fact]
    public void WithSpells_Impossible_IsRefused()
    {
        var registry = RegistryOf((Teacher("w1"), []));
        var (early, late) = (Spell("2025-01", "2025-06", Payer.Self), Spell("2025-06", null, Payer.Self));

        Should.Throw<ArgumentException>(() => registry.WithSpells(new Dictionary<int, IReadOnlyList<Spell>> { [0] = [early, late] }));
        Should.Throw<ArgumentException>(() => registry.WithSpells(new Dictionary<int, IReadOnlyList<Spell>>
        {
            [0] = [early with { Programmes = ProgrammeSet.Of(Programme.Jkk) }],
        }));
    }

    private static Spell Spell(string from, string? to, Payer payer) => new(
        ProgrammeSet.Basic,
        ContributionMonth.Parse(from),
        to is null ? null : ContributionMonth.Parse(to),
        payer);
}
