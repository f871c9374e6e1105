using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Registry;

public sealed class WorkerRegistryBuilderTests
{
    private static readonly Worker Honorer = new("w1", LubukGadang, "HONORER", new YearMonth(1990, 1))
    {
        Income = new Rupiah(3_000_000),
        RiskClass = new RiskClass(1),
    };

    private static readonly YearMonth TooEarly = new(1899, 12);
    private static readonly YearMonth TooLate = new(2201, 1);

    public static TheoryData<Worker, string> RefusedWorkers => new()
    {
        { Teacher(""), "Found a worker without an id, expected one." },
        {
            Teacher("w1") with { Village = Sangir },
            "Found 13.11.01 as the village of worker w1, expected a village of the region tree."
        },
        {
            Teacher("w1") with { Village = RegionCode.Parse("13.11.01.2009") },
            "Found 13.11.01.2009 as the village of worker w1, expected a village of the region tree."
        },
        {
            Teacher("w1") with { Group = "GURU" },
            "Found group GURU for worker w1, expected a code of the group catalog."
        },
        {
            Teacher("w1") with { EmployerId = "e-none" },
            "Found employer e-none for worker w1, expected one of the employers."
        },
        { Honorer with { Income = null }, "Found PU worker w1 without income or risk class, expected both." },
        { Honorer with { RiskClass = null }, "Found PU worker w1 without income or risk class, expected both." },
        {
            Teacher("w1") with { Segment = EmploymentSegment.Pu },
            "Found PU worker w1 without income or risk class, expected both."
        },
        {
            Teacher("w1") with { Income = new Rupiah(-1) },
            "Found an income of Rp-1 for worker w1, expected Rp0 or more."
        },
        {
            Teacher("w1") with { Birth = TooEarly },
            "Found month 1899-12 for worker w1, expected 1900-01 to 2200-12."
        },
        {
            Teacher("w1") with { From = TooEarly },
            "Found month 1899-12 for worker w1, expected 1900-01 to 2200-12."
        },
        {
            Teacher("w1") with { To = TooLate },
            "Found month 2201-01 for worker w1, expected 1900-01 to 2200-12."
        },
        {
            Teacher("w1") with { From = new YearMonth(2025, 2), To = new YearMonth(2025, 1) },
            "Found worker w1 leaving the workforce in 2025-01, expected no earlier than he enters it, 2025-02."
        },
    };

    public static TheoryData<Worker, Spell, string> RefusedSpells => new()
    {
        {
            Teacher("w1"),
            Spell("2025-01", null, Baznas) with { Programmes = ProgrammeSet.Parse("JKK+JHT") },
            "Found programmes 'JKK+JHT' for worker w1, expected at least JKK+JKM."
        },
        {
            Teacher("w1"),
            Spell("2025-01", null, Baznas) with { Programmes = default },
            "Found programmes '' for worker w1, expected at least JKK+JKM."
        },
        {
            Teacher("w1"),
            Spell("2025-01", null, Baznas) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JP") },
            "Found programmes JKK+JKM+JP for BPU worker w1, expected only JKK+JKM+JHT."
        },
        {
            Honorer,
            Spell("2025-01", null, Payer.Self),
            "Found payer SELF for PU worker w1, expected EMPLOYER or a purse."
        },
        {
            Teacher("w1"),
            new Spell(ProgrammeSet.Basic, TooEarly, null, Baznas),
            "Found month 1899-12 for worker w1, expected 1900-01 to 2200-12."
        },
        {
            Teacher("w1"),
            new Spell(ProgrammeSet.Basic, new YearMonth(2025, 1), TooLate, Baznas),
            "Found month 2201-01 for worker w1, expected 1900-01 to 2200-12."
        },
        {
            Teacher("w1"),
            Spell("2025-02", "2025-01", Baznas),
            "Found a spell of worker w1 ending in 2025-01, expected no earlier than it begins, 2025-02."
        },
    };

    [Theory]
    [MemberData(nameof(RefusedWorkers), DisableDiscoveryEnumeration = true)]
    public void Add_WorkerThatCannotBe_ThrowsWholeMessageAndAddsNothing(Worker worker, string expected)
    {
        var builder = Builder();

        Should.Throw<ArgumentException>(() => builder.Add(worker)).Message.ShouldBe(expected);
        builder.Count.ShouldBe(0);
        builder.TryNumberOf(worker.Id, out _).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(RefusedSpells), DisableDiscoveryEnumeration = true)]
    public void Add_SpellThatCannotBe_ThrowsWholeMessageAndAddsNothing(Worker worker, Spell spell, string expected)
    {
        var builder = Builder();
        builder.Add(worker);

        Should.Throw<ArgumentException>(() => builder.Add("w1", spell)).Message.ShouldBe(expected);
        builder.SpellCount.ShouldBe(0);
    }

    [Fact]
    public void Add_WorkerTwice_ThrowsWholeMessage()
    {
        var builder = Builder();
        builder.Add(Teacher("w1"));

        Should.Throw<ArgumentException>(() => builder.Add(Teacher("w1")))
            .Message.ShouldBe("Found worker w1 twice, expected him once.");
        builder.Count.ShouldBe(1);
    }

    [Fact]
    public void Add_SpellOfUnknownWorker_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => Builder().Add("w9", Spell("2025-01", null, Baznas)))
            .Message.ShouldBe("Found a spell of worker w9, expected a worker who was added before.");

    [Fact]
    public void Constructor_EmployerTwice_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new WorkerRegistryBuilder(Tree, Groups, [Employers[0], Employers[0]]))
            .Message.ShouldBe("Found employer e-mill twice, expected it once.");

    [Fact]
    public void Add_Workers_AreNumberedInOrder()
    {
        var builder = Builder();

        builder.Add(Teacher("b")).ShouldBe(0);
        builder.Add(Honorer with { Id = "a" }).ShouldBe(1);
        builder.TryNumberOf("a", out var number).ShouldBeTrue();
        number.ShouldBe(1);
        builder.SegmentOf(0).ShouldBe(EmploymentSegment.Bpu);
        builder.SegmentOf(1).ShouldBe(EmploymentSegment.Pu);
        builder.TryNumberOf("B", out _).ShouldBeFalse();
    }

    [Fact]
    public void Overlaps_TouchingSpells_AreNone() => Builder(
        ("2025-01", "2025-06"), ("2025-07", null), ("2024-01", "2024-12")).Overlaps().ShouldBeEmpty();

    [Fact]
    public void Overlaps_SharedMonth_NamesBothByOrderOfAdding() => Builder(
        ("2025-06", "2025-12"), ("2025-01", "2025-06")).Overlaps().ShouldBe([new SpellOverlap(1, 0)]);

    [Fact]
    public void Overlaps_SameBeginning_EarlierIsAddedFirst() => Builder(
        ("2025-01", "2025-01"), ("2025-01", "2025-06")).Overlaps().ShouldBe([new SpellOverlap(0, 1)]);

    [Fact]
    public void Overlaps_ShortSpellsWithinALongOne_AllNameTheLongOne() => Builder(
        ("2025-01", "2025-12"),
        ("2025-02", "2025-02"),
        ("2025-12", "2026-03"),
        ("2026-03", null),
        ("2025-05", "2025-05"))
        .Overlaps().ShouldBe([
            new SpellOverlap(0, 1),
            new SpellOverlap(0, 4),
            new SpellOverlap(0, 2),
            new SpellOverlap(2, 3),
        ]);

    [Fact]
    public void Overlaps_SpellsOfTwoWorkers_NeverOverlap()
    {
        var builder = Builder(("2025-01", null));
        builder.Add(Teacher("w2"));
        builder.Add("w2", Spell("2025-01", null, Baznas));

        builder.Overlaps().ShouldBeEmpty();
        builder.Build().SpellCount.ShouldBe(2);
    }

    [Fact]
    public void Build_Overlap_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => Builder(("2025-01", "2025-06"), ("2025-06", null)).Build())
            .Message.ShouldBe("Found two spells of worker w1 that share a month, expected none.");

    [Fact]
    public void Build_ThenAddMore_LeavesTheFirstRegistry()
    {
        var builder = Builder(("2025-01", "2025-06"));
        var first = builder.Build();

        builder.Add(Teacher("w2"));
        builder.Add("w2", Spell("2025-01", null, Sawit));
        var second = builder.Build();

        (first.Count, first.SpellCount, first.Payers.Count).ShouldBe((1, 1, 1));
        (second.Count, second.SpellCount, second.Payers.Count).ShouldBe((2, 2, 2));
        first[0].ShouldBe(second[0]);
    }

    [Fact]
    public void SpellAt_PlaceInTheOrderOfAdding_GivesTheSpell()
    {
        var builder = Builder(("2025-06", null), ("2025-01", "2025-02"));

        builder.SpellAt(0).ShouldBe(Spell("2025-06", null, Baznas));
        builder.SpellAt(1).ShouldBe(Spell("2025-01", "2025-02", Baznas));
        builder.RemoveSpells(new HashSet<int> { 0 });
        builder.SpellAt(0).ShouldBe(Spell("2025-01", "2025-02", Baznas));
    }

    [Fact]
    public void EnsureCapacity_OfAnything_ChangesNothingButRoom()
    {
        var builder = Builder(("2025-06", null));

        builder.EnsureCapacity(1000, 1000);

        builder.TryNumberOf("w1", out _).ShouldBeTrue();
        (builder.Build().Count, builder.Build().SpellCount).ShouldBe((1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.EnsureCapacity(-1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.EnsureCapacity(0, -1));
    }

    private static WorkerRegistryBuilder Builder(params (string From, string? To)[] spells)
    {
        var builder = SolokSelatan.Builder();
        if (spells.Length == 0) return builder;
        builder.Add(Teacher("w1"));
        foreach (var (from, to) in spells) builder.Add("w1", Spell(from, to, Baznas));
        return builder;
    }
}
