using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class ScenarioTests
{
    private static readonly FundingSource Zakat = new("zakat", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "Fatwa" };
    private static readonly MonthRange Year = MonthRange.OfYear(2026);

    private static readonly IScenarioChange[] Every =
    [
        new AddPurse(Zakat with { Regions = [Sangir], Groups = ["GURU_NGAJI"], Segments = [EmploymentSegment.Bpu], MaxMonths = 6, LegalFrom = Month("2026-01"), Support = Percent.Of(2.5m), CarryOver = true }),
        new ChangePurse(Zakat with { OrderOfUse = 2, Sectors = [Sector.Other], LegalTo = Month("2030-12"), ParentId = "baznas", Share = Percent.Of(20) }),
        new RemovePurse("zakat"),
        new SetEnvelope(new Envelope("zakat", Year, new Rupiah(1_000_000))),
        new RemoveEnvelope("zakat", Year),
        new EveryVillageFunds(Year, 100),
        new EveryVillageFunds(Year, null, Percent.Of(12.5m), "Perdes", 4),
        new MoveWelfareBudgets(),
        new RaiseRegistration(RegistrationDuty.Employers, Percent.Of(60), Month("2026-06")),
        new CapEnrolments(500),
        new CapEnrolments(null),
        new FundMonths(6),
        new FundMonths(null),
        new EndRelief("relief.pp50-2025.other", Month("2026-07")),
        new SetTarget(new CoverageTarget(Regency, Month("2026-12"), Percent.Of(35), "LABOUR_FORCE")),
        new SetDenominator(new OfficialDenominator("LABOUR_FORCE", Regency, Month("2026-01"), 107_000)),
        new SetTolerance(3),
        new GrowPopulation(Percent.Of(1.25m), 2026, 2030),
        new Entrants(120),
        new Entrants(null, Percent.Of(0.15m)),
        new SetRates(MovementKind.Lapse, new GroupRates(10_000, new Dictionary<string, int> { ["OJEK"] = 20_000 })),
    ];

    [Fact]
    public void ToJson_EveryChange_IsReadBackTheSame()
    {
        var scenario = new Scenario("Semua", Every);

        var read = Scenario.Parse(scenario.ToJson(), "s.json");

        read.ToJson().ShouldBe(scenario.ToJson());
        read.Changes.Skip(2).ShouldBe(Every.Skip(2));
        read.Changes.Select(change => change.GetType()).ShouldBe(Every.Select(change => change.GetType()));
    }

    [Fact]
    public void ToJson_LawOverlay_IsReadBackTheSame()
    {
        const string pack = """{"rules":[{"rule":"bpu.jkm","starts":[{"from":"2027-01","sum":10000,"regulation":"Rancangan PP","article":"1","source":"draft","confidence":"UNCERTAIN"}]}]}""";
        if (PremiumPack.Check(pack, "draft") is { Count: > 0 } faults) Assert.Fail(faults[0].Text.En);
        var scenario = new Scenario("Rancangan", [new OverlayLaw("draft", pack)]);

        Scenario.Parse(scenario.ToJson(), "s.json").Apply(Model()).Premiums!
            .Quote(new PremiumProfile(EmploymentSegment.Bpu), Month("2027-01")).Total.ShouldBe(new Rupiah(20_000));
    }

    [Fact]
    public void Check_ManyFaults_TellsAllAtOnce()
    {
        const string json = """
            {"version":1,"name":"x","changes":[
              {"change":"FUND_MONTHS","months":0},
              {"change":"FLY"},
              {"change":"SET_TOLERANCE","months":3,"colour":"red"},
              {"change":"RAISE_REGISTRATION","duty":"KINGS","percent":120,"by":"June"}]}
            """;

        Scenario.Check(json, "x.json").Select(fault => fault.En).ShouldBe(
        [
            "x.json: $.changes[0].months: found 0, expected a whole number from 1 to 10000000.",
            "x.json: $.changes[1].change: found \"FLY\", expected one of " + string.Join(", ", ScenarioWords.Kinds) + ".",
            "x.json: $.changes[2].colour: found \"red\", expected only the properties change, months.",
            "x.json: $.changes[3].duty: found \"KINGS\", expected one of EMPLOYERS, COMMUNITIES, PROJECTS.",
            "x.json: $.changes[3].percent: found 120, expected a percentage from 0 to 100.",
            "x.json: $.changes[3].by: found \"June\", expected a month such as 2025-01.",
        ]);
    }

    [Theory]
    [InlineData("""{"version":2,"name":"x","changes":[]}""", "x.json: $.version: found 2, expected version 1.")]
    [InlineData("""{"name":"x","changes":[]}""", "x.json: $.version: found nothing, expected version 1.")]
    [InlineData("""{"version":1,"changes":[]}""", "x.json: $.name: found nothing, expected the scenario's name.")]
    public void Parse_WrongHead_IsRefused(string json, string message) =>
        Should.Throw<CoverageException>(() => Scenario.Parse(json, "x.json")).Text.En.ShouldBe(message);

    [Fact]
    public void Apply_NoChange_IsTheVeryModel()
    {
        var model = Model();

        Scenario.Base.Apply(model).ShouldBeSameAs(model);
        Scenario.Base.Apply(ProjectionAssumptions.Default).ShouldBeSameAs(ProjectionAssumptions.Default);
    }

    [Fact]
    public void Apply_ThenTakeBack_IsTheBase()
    {
        var model = Model();

        var there = new Scenario("", [new AddPurse(Zakat), new SetEnvelope(new Envelope("zakat", Year, new Rupiah(5)))]).Apply(model);
        var back = new Scenario("", [new RemovePurse("zakat")]).Apply(there);

        there.FundingSources.Count.ShouldBe(model.FundingSources.Count + 1);
        back.FundingSources.ShouldBe(model.FundingSources);
        back.Envelopes.ShouldBe(model.Envelopes);
        (back with { FundingSources = model.FundingSources, Envelopes = model.Envelopes }).ShouldBe(model);
        new Scenario("", [new AddPurse(Zakat)]).Without(new AddPurse(Zakat)).Apply(model).ShouldBeSameAs(model);
    }

    [Fact]
    public void Apply_ChangesThatDoNotTouchEachOther_Commute()
    {
        IScenarioChange[] changes =
        [
            new AddPurse(Zakat),
            new SetTolerance(2),
            new SetTarget(new CoverageTarget(Regency, Month("2026-06"), Percent.Of(50), Denominators.Registry)),
            new EndRelief("relief.pp50-2025.other", Month("2026-06")),
            new SetRates(MovementKind.Lapse, new GroupRates(50_000)),
            new EveryVillageFunds(Year, 2),
        ];
        var there = Project(new Scenario("", changes));
        var back = Project(new Scenario("", [.. changes.Reverse()]));

        back.Months.ShouldBe(there.Months);
        back.PayersIn(Month("2026-06")).ShouldBe(there.PayersIn(Month("2026-06")));
    }

    [Fact]
    public void Apply_TwoHundredInParallel_LeavesTheBaseAndEqualsEachAlone()
    {
        var model = Model();
        var before = CoverageEngine.Report(model, Year).Ask(new CoverageQuery(Year)).Rows.ToArray();
        Scenario[] scenarios = [.. Enumerable.Range(0, 200).Select(number => new Scenario($"s{number}",
        [
            new EveryVillageFunds(Year, number % 7),
            new SetTolerance(number % 4),
            new RaiseRegistration(RegistrationDuty.Employers, Percent.Of(number % 100), Month("2026-08")),
        ]))];
        var alone = scenarios.Select(scenario => Project(scenario, model).Months).ToArray();
        var together = new IReadOnlyList<ProjectedMonth>[scenarios.Length];

        Parallel.For(0, scenarios.Length, number => together[number] = Project(scenarios[number], model).Months);

        for (var number = 0; number < scenarios.Length; number++) together[number].ShouldBe(alone[number]);
        CoverageEngine.Report(model, Year).Ask(new CoverageQuery(Year)).Rows.ShouldBe(before);
    }

    [Fact]
    public void Apply_UnknownPurse_IsRefused() =>
        Should.Throw<CoverageException>(() => new Scenario("", [new RemovePurse("nobody")]).Apply(Model())).Code.ShouldBe("UNKNOWN_PURSE");

    [Theory]
    [InlineData("p0", "Found an envelope of p0 for 2026-02..2026-03, expected exactly the months of one it has: 2025-01..2025-12, 2026-01..2026-12.")]
    [InlineData("p1", "Found an envelope of p1 for 2026-02..2026-03, but p1 has no envelope at all. Take the change out.")]
    public void Apply_UnknownEnvelope_NamesThoseThereAre(string purse, string message)
    {
        var model = Model() with
        {
            Envelopes = [new Envelope("p0", MonthRange.OfYear(2026), new Rupiah(1)), new Envelope("p0", MonthRange.OfYear(2025), new Rupiah(1))],
        };

        Should.Throw<CoverageException>(() => new RemoveEnvelope(purse, Months("2026-02..2026-03")).Apply(model)).Text.En.ShouldBe(message);
    }

    [Fact]
    public void Apply_UnknownRelief_IsRefused() =>
        Should.Throw<CoverageException>(() => new Scenario("", [new EndRelief("relief.none", Month("2026-01"))]).Apply(Model()))
            .Code.ShouldBe("UNKNOWN_RELIEF");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Apply_EveryVillageFundsWithoutLaw_IsMisuse(bool byShare)
    {
        var change = byShare ? new EveryVillageFunds(Year, Share: Percent.Of(10)) : new EveryVillageFunds(Year, 2);
        var model = Model() with { Premiums = PremiumSchedule.None, Settings = new CoverageSettings { FundedAtOwnBand = true } };

        Should.Throw<ArgumentException>(() => change.Apply(model)).Message.ShouldBe(
            "Found PremiumSchedule.None, expected a premium law: what is owed needs prices. Leave CoverageModel.Premiums at its default.");
    }

    [Fact]
    public void Describe_GrowPopulation_IsAmongTheAssumptionsInPlaceOfNoOthers()
    {
        string[] still = [.. ProjectionAssumptions.Default.Describe().Select(text => text.En)];
        string[] grown = [.. new GrowPopulation(Percent.Of(1), 2026, 2030).Apply(ProjectionAssumptions.Default).Describe().Select(text => text.En)];

        still.ShouldContain("There are no workers other than those of the data");
        grown.ShouldNotContain("There are no workers other than those of the data");
        grown.ShouldContain("The workers grow by 1.00 % a year, 2026 to 2030");
        grown.ShouldContain("Newcomers have no cover and the lowest working age");
    }

    [Fact]
    public void Apply_GrowPopulationBeyondAMillion_IsRefused() =>
        Should.Throw<CoverageException>(() => new GrowPopulation(Percent.Of(100), 2026, 2100).Apply(Model())).Text.En
            .ShouldMatch(@"^Found \d,\d{3},\d{3} workers in 20\d\d-01, expected at most 1,000,000\. Lower the number or percentage, or take fewer months\.$");

    [Fact]
    public void Apply_GrowPopulation_AddsYoungWorkersWithoutCover()
    {
        var grown = new GrowPopulation(Percent.Of(50), 2026, 2026).Apply(Model());

        grown.Registry!.Count.ShouldBe(Model().Registry!.Count * 3 / 2);
        var newcomer = grown.Registry[grown.Registry.Count - 1];
        newcomer.From.ShouldBe(new YearMonth(2026, 1));
        grown.Registry.SpellsOf(grown.Registry.Count - 1).ShouldBeEmpty();
        CoverageEngine.Report(grown, Year).Ask(new CoverageQuery(Year)).Rows[0].Eligible.ShouldBe(grown.Registry.Count);
    }

    /// <summary>Migrants are in no figure, so none may be there for newcomers to be like, or to be counted as a share of.</summary>
    [Fact]
    public void Apply_GrowPopulation_IsByThoseWhoAreCountedAndNeverByMigrants()
    {
        var model = SolokSelatan.Model(RegistryOf([.. Enumerable.Range(0, 20).Select(number => (
            new Worker($"w{number:D2}", LubukGadang, number < 8 ? "OJEK" : "PMI", new YearMonth(1980, 1)), Array.Empty<Spell>()))]));

        var grown = new GrowPopulation(Percent.Of(50), 2026, 2026).Apply(model).Registry!;

        Enumerable.Range(20, grown.Count - 20).Select(number => grown[number].Group).ShouldBe(["OJEK", "OJEK", "OJEK", "OJEK"]);
        new GrowPopulation(Percent.Of(50), 2026, 2026)
            .Apply(SolokSelatan.Model(RegistryOf((new Worker("w", LubukGadang, "PMI", new YearMonth(1980, 1)), [])))).Registry!.Count.ShouldBe(1);
    }

    private static Projection Project(Scenario scenario, CoverageModel? model = null) =>
        Projection.Run(scenario.Apply(model ?? Model()), Year, scenario.Apply(ProjectionAssumptions.Default));

    private static CoverageModel Model() => SolokSelatan.Model(RegistryOf([.. Enumerable.Range(0, 60).Select(number => (
        new Worker($"w{number:D2}", number % 2 == 0 ? LubukGadang : PasirTalang, Groups[number % 4].Code, new YearMonth(1970 + number % 30, 1))
        {
            Income = new Rupiah(1_000_000),
            RiskClass = new RiskClass(1),
        },
        number % 5 == 0 ? new[] { Spell("2025-01", number % 2 == 0 ? "2026-05" : null, Payer.Purse("baznas")) } : []))])) with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources = [new FundingSource("baznas", FundingSourceKind.Baznas, "Baznas", 1) { LegalBasis = "Fatwa" }],
    };
}
