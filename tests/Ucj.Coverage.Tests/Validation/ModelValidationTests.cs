using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Validation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Validation;

public sealed class ModelValidationTests
{
    private static readonly RegionCode Nowhere = RegionCode.Parse("13.99");
    private static readonly FundingSource Zakat = new("baznas", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "Fatwa" };

    [Fact]
    public void Validate_ModelThatHoldsTogether_HasNoProblems() => (Whole() with
    {
        Denominators = new([new("LABOUR_FORCE", Regency, Month("2025-01"), 10, "s")]),
        Targets = new([
            new(Regency, Month("2025-12"), Percent.Of(20), "LABOUR_FORCE"),
            new(RegionCode.Indonesia, Month("2025-12"), Percent.Of(30), "EMPLOYED"),
        ]),
        Envelopes = [new("baznas", Months("2025-01..2025-12"), new Rupiah(1))],
        WelfareProgrammes = [new("P", "Programme", Months("2025-01..2025-12"), new Rupiah(1), Rupiah.Zero)],
    }).Validate().ShouldBeEmpty();

    [Fact]
    public void Validate_TargetOfAnUnknownRegion_SaysWhereWithoutSpeakingOfFiles()
    {
        var problem = (Whole() with { Targets = new([new(Nowhere, Month("2025-12"), Percent.Of(20), Denominators.Registry)]) })
            .Validate().ShouldHaveSingleItem();

        problem.Code.ShouldBe("UNKNOWN_REGION");
        problem.In(Language.En).ShouldBe(
            "Targets[0].Region: found '13.99', expected a region of Regions. Mend the code, or add the region to Regions.");
        problem.In(Language.Id).ShouldBe(
            "Targets[0].Region: ditemukan '13.99', seharusnya wilayah yang ada dalam Regions. "
                + "Perbaiki kodenya, atau tambahkan wilayah itu ke Regions.");
    }

    [Fact]
    public void Validate_TargetOnAnUnknownDenominator_NamesThoseThereAre() => Messages(Whole() with
    {
        Denominators = new([new("LABOUR_FORCE", Regency, Month("2025-01"), 10, "s")]),
        Targets = new([new(Regency, Month("2025-12"), Percent.Of(20), "LABOR_FORCE")]),
    }).ShouldBe([
        "Targets[0].Definition: found 'LABOR_FORCE', expected one of the denominators REGISTRY, LABOUR_FORCE. "
            + "Mend the name, or add a denominator of that name.",
    ]);

    [Fact]
    public void Validate_DenominatorOfAnUnknownRegionOrWithoutName_IsAProblem() => Messages(Whole() with
    {
        Denominators = new([new("A", Nowhere, Month("2025-01"), 10, "s"), new(" ", Regency, Month("2025-01"), 10, "s")]),
    }).ShouldBe([
        "Denominators[0].Region: found '13.99', expected a region of Regions. Mend the code, or add the region to Regions.",
        "Denominators[1].Definition: found nothing, expected a name. Give it a name.",
    ]);

    [Fact]
    public void Validate_SpellOfAPurseNobodyKnows_IsAProblem() => Messages(Whole() with { FundingSources = [] }).ShouldBe([
        "Registry.Payers: found 'baznas', expected a purse of FundingSources. Mend the id, or add the purse to FundingSources.",
    ]);

    [Fact]
    public void Validate_RegistryOfOtherRegions_IsAProblem() => Messages(Whole() with { Regions = new RegionTree(Tree.Regions) })
        .ShouldBe(["Registry: found nothing, expected workers built on the model's own Regions and Groups. "
            + "Build the Registry with the same Regions and Groups."]);

    [Fact]
    public void Validate_EnvelopeAboveItsShare_IsWhatAPlanWouldRefuse() => Messages(Whole() with
    {
        FundingSources = [Zakat, new("part", FundingSourceKind.Baznas, "Part", 2) { ParentId = "baznas", Share = Percent.Of(20) }],
        Envelopes =
        [
            new("baznas", Months("2025-01..2025-12"), new Rupiah(109)),
            new("part", Months("2025-01..2025-12"), new Rupiah(22)),
            new("nobody", Months("2025-01..2025-12"), new Rupiah(-1)),
        ],
    }).ShouldBe([
        "Envelopes[1].Amount: found '22', expected at most Rp21, which is 20.00 % of baznas. Lower the envelope, or mend the share.",
        "Envelopes[2].SourceId: found 'nobody', expected one of the dataset's purses. Add the purse, or remove its envelope.",
    ]);

    [Fact]
    public void Validate_DutiesThatContradictThemselves_AreAllListed() => Messages(Whole() with
    {
        Registry = null,
        Employers = [new("e", "E") { Workers = -1, PaidBy = "nobody" }, new("e", "E") { Village = Sangir }],
        Communities = [new("c", "C") { Members = 3, RegisteredMembers = -4, Group = "NOBODY" }],
        Projects = [new("p", "P") { EmployerId = "x", From = Month("2025-02"), To = Month("2025-01"), Workers = -2 }],
    }).ShouldBe([
        "Employers[1].Id: found 'e', expected a key that number 0 does not already have. Remove one of them, or give it another key.",
        "Employers[0].Workers: found '-1', expected 0 or more. Mend the number.",
        "Employers[0].PaidBy: found 'nobody', expected a purse of FundingSources. Mend the id, or add the purse to FundingSources.",
        "Employers[1].Village: found '13.11.01', expected a village of Regions. Mend the code, or add the village to Regions.",
        "Communities[0].RegisteredMembers: found '-4', expected 0 or more. Mend the number.",
        "Communities[0].Group: found 'NOBODY', expected a group of Groups. Mend the code, or add the group to Groups.",
        "Projects[0].Workers: found '-2', expected 0 or more. Mend the number.",
        "Projects[0].To: found '2025-01', expected 2025-02 or a later month. Swap or mend the two months.",
        "Projects[0].EmployerId: found 'x', expected an employer of Employers. Mend the id, or add the employer to Employers.",
    ]);

    [Fact]
    public void Validate_TotalsThatCountSomebodyTwice_AreAllListed() => Messages(Model(null) with
    {
        Counts =
        [
            new(Regency, null, null, Month("2025-01"), 10, 11),
            new(Sangir, "NOBODY", null, Month("2025-01"), 1, 1),
            new(Regency, null, null, Month("2025-01"), 10, 1),
        ],
    }).ShouldBe([
        "Counts[2].Region: found '13.11|||2025-01', expected a key that number 0 does not already have. "
            + "Remove one of them, or give it another key.",
        "Counts[0].Active: found '11', expected at most 10, which is the eligible workers. Mend the number.",
        "Counts[1].Region: found '13.11.01', expected a region outside 13.11, which is counted as a whole. Count each region on one level only.",
        "Counts[1].Group: found 'NOBODY', expected a group of Groups. Mend the code, or add the group to Groups.",
        "Counts[1].Group: found 'NOBODY', expected all counts split in the same way, so that nobody is counted twice. "
            + "Give it in all counts, or in none.",
    ]);

    [Fact]
    public void Settings_LowestAgeAboveTheHighest_AreMisuse() =>
        Should.Throw<ArgumentException>(() => Model(null) with { Settings = new CoverageSettings { MinAge = 60, MaxAge = 20 } })
            .Message.ShouldBe("Found MinAge 60 above MaxAge 20, expected it no higher: nobody would be eligible. Swap or mend the two ages.");

    [Fact]
    public void Model_NullGiven_IsANullArgument()
    {
        Should.Throw<ArgumentNullException>(() => Model(null) with { Targets = null! });
        Should.Throw<ArgumentNullException>(() => Model(null) with { Counts = null! });
        Should.Throw<ArgumentNullException>(() => Model(null) with { Premiums = null! });
        Should.Throw<ArgumentNullException>(() => new CoverageModel(Regency, Months("2025-01..2025-12"), null!, Groups));
    }

    [Fact]
    public void Enums_NumberWithoutAName_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new FundingSource("x", (FundingSourceKind)99, "X", 1)).Message.ShouldStartWith(
            "Found FundingSourceKind 99, expected one of Apbd, DbhSawit, DbhCht, DanaDesa, ApbNagari, Reallocation, Baznas, Csr, Sertakan, Other.");
        Should.Throw<ArgumentOutOfRangeException>(() => new PremiumProfile((EmploymentSegment)9));
        Should.Throw<ArgumentOutOfRangeException>(() => PremiumPayer.Purse((FundingSourceKind)99));
        Should.Throw<ArgumentOutOfRangeException>(() => new WorkerGroup("G", new("g", "g"), (EmploymentSegment)9));
        Should.Throw<ArgumentOutOfRangeException>(() => new CoverageQuery(Months("2025-01")) { Granularity = (Granularity)9 });
        Should.Throw<ArgumentOutOfRangeException>(() => new CoverageQuery(Months("2025-01")) { GroupBy = [(Dimension)99] });
        Should.Throw<ArgumentOutOfRangeException>(() => new FundingRequest(Months("2025-01")) { Strategy = (FundingStrategy)9 });
    }

    [Fact]
    public void Premiums_NothingSaid_AreTheShippedLawWithTheModelsSettings()
    {
        var settings = new CoverageSettings { VillageBudgetRelief = true };
        var model = new CoverageModel(Regency, Months("2025-01..2025-12"), Tree, Groups) { Settings = settings };

        model.Premiums.ShouldBe(PremiumSchedule.Default.With(settings.Premiums));
        (model with { Settings = CoverageSettings.Default }).Premiums.ShouldBe(PremiumSchedule.Default);
        (model with { Premiums = PremiumSchedule.None }).Premiums.LawIn(Month("2025-01")).ShouldBeEmpty();
    }

    private static CoverageModel Whole()
    {
        var registry = RegistryOf((Teacher("w1"), [Spell("2025-01", null, Payer.Purse("baznas"))]));
        return Model(registry) with { FundingSources = [Zakat], Employers = registry.Employers };
    }

    private static string[] Messages(CoverageModel model) => [.. model.Validate().Select(problem => problem.In(Language.En))];
}
