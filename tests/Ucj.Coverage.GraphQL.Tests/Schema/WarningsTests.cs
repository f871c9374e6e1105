using System.Text.Json;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>What answers say about themselves: the same, byte by byte, in both paths.</summary>
public sealed class WarningsTests
{
    private static readonly TwoPaths Small = TwoPaths.OfSmallRegency;

    private static readonly TwoPaths Totals = new(SmallRegency.Model with
    {
        Registry = null,
        Name = "Totals",
        Counts =
        [
            new CoverageCount(RegionCode.Parse("13.11.01.2001"), "GURU_NGAJI", null, new(2025, 12), 100, 20),
            new CoverageCount(RegionCode.Parse("13.11.01.2002"), "GURU_NGAJI", null, new(2025, 11), 50, 10),
        ],
    });

    [Fact]
    public async Task Coverage_Doubtful_SaysSoInTheExtensions()
    {
        var warnings = await WarningsOf(Small, """{ c: coverage(months: {from: "2025-06", to: "2026-03"}, denominator: "LABOUR_FORCE") { nodes { active } } }""");

        warnings.ShouldBe(
        [
            """
            {"code":"MONTHS_LEFT_OUT","message":"Asked were 2025-06..2026-03, answered are 2025-06..2025-12: the other months are outside the data and left out. Ask with strict to have that refused.","path":["c"],"data":{"asked_from":"2025-06","asked_to":"2026-03","from":"2025-06","to":"2025-12"}}
            """,
            """
            {"code":"MONTHS_SCHEDULED","message":"Months 2025-08..2025-12 are scheduled: after 2025-07 nothing is recorded. Counted as active are spells recorded before, which run on or end later.","path":["c"],"data":{"from":"2025-08","to":"2025-12","last_actual_month":"2025-07"}}
            """,
        ]);
    }

    [Fact]
    public async Task Coverage_BelowLists_SaysWhere()
    {
        var warnings = await WarningsOf(Small, """
            { regions(level: DISTRICT) { coverage(months: {from: "2025-07", to: "2025-08"}) { totalCount } }
              region(code: "13.11") { coverage(months: {from: "2025-07", to: "2025-08"}) { totalCount } } }
            """);

        warnings.Select(one => JsonElement.Parse(one).GetProperty("path").GetRawText()).ShouldBe(
            ["""["region","coverage"]""", """["regions",0,"coverage"]""", """["regions",1,"coverage"]"""]);
    }

    [Fact]
    public async Task Coverage_OfRegionsThatRowsShare_SaysItOfEveryRow()
    {
        const string Query = """
            { coverage(months: {from: "2025-01", to: "2025-02"}, groupBy: [DISTRICT]) {
                nodes { district { coverage(months: {from: "2025-08", to: "2025-08"}) { totalCount } } } } }
            """;

        (await WarningsOf(Small, Query)).Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("""gap(month: "2025-12", denominator: "LABOUR_FORCE") { gapWorkers }""")]
    [InlineData("""explainCoverage(month: "2025-12", denominator: "LABOUR_FORCE") { eligible }""")]
    public async Task Figure_OfAScheduledMonth_SaysSo(string field) =>
        (await WarningsOf(Small, $"{{ {field} }}")).ShouldHaveSingleItem().ShouldContain("MONTHS_SCHEDULED");

    [Fact]
    public async Task Coverage_Strict_RefusesMonthsOutside() =>
        (await Small.CompiledAsync("""{ coverage(months: {from: "2025-06", to: "2026-03"}, strict: true) { totalCount } }"""))
            .ShouldContain("\"code\":\"MONTH_OUT_OF_RANGE\"");

    [Theory]
    [InlineData("groupBy: [VILLAGE], denominator: \"LABOUR_FORCE\", order: [{gapWorkers: DESC}]", "MEASURE_ABSENT")]
    [InlineData("groupBy: [VILLAGE], denominator: \"LABOUR_FORCE\", having: {gapWorkers: {neq: 0}}", "MEASURE_ABSENT")]
    [InlineData("groupBy: [PAYER], order: [{percent: DESC}]", "MEASURE_ABSENT")]
    [InlineData("having: {not: {activeChange: {gte: 0}}}", "MEASURE_ABSENT")]
    [InlineData("groupBy: [VILLAGE], order: [{tier: ASC}]", "NOT_GROUPED_BY")]
    public async Task Coverage_Meaningless_IsRefused(string arguments, string code)
    {
        var query = $$"""{ coverage(months: {from: "2025-06", to: "2025-07"}, {{arguments}}) { totalCount } }""";
        var text = await Small.CompiledAsync(query);

        text.ShouldContain($"\"code\":\"{code}\"");
        text.ShouldBe(await Small.PlainAsync(query));
    }

    [Fact]
    public async Task Coverage_HavingTheAbsent_MayBeAsked() => (await Small.CompiledAsync(
        """{ coverage(months: {from: "2025-06", to: "2025-06"}, groupBy: [VILLAGE], denominator: "LABOUR_FORCE", having: {gapWorkers: {eq: null}}) { totalCount } }"""))
        .ShouldContain("\"totalCount\":3");

    [Fact]
    public async Task Coverage_OfTotals_HasNullsAndHowManyReported()
    {
        const string Query = """
            { dataset { name regency from to lastActualMonth knownSince dataVersion }
              coverage(months: {from: "2025-01", to: "2025-12"}, granularity: SEMESTER) {
                nodes { period { label } stockMonth reported { reported of } eligible active uncovered rate { percent } } } }
            """;
        var text = await Totals.CompiledAsync(Query);

        JsonElement.Parse(text).GetProperty("data").GetRawText().ShouldBe("""
            {"dataset":{"name":"Totals","regency":"13.11","from":"2025-01","to":"2025-12","lastActualMonth":"2025-12","knownSince":null,"dataVersion":"test"},"coverage":{"nodes":[{"period":{"label":"2025-S1"},"stockMonth":null,"reported":{"reported":0,"of":2},"eligible":null,"active":null,"uncovered":null,"rate":null},{"period":{"label":"2025-S2"},"stockMonth":"2025-12","reported":{"reported":1,"of":2},"eligible":100,"active":20,"uncovered":80,"rate":{"percent":20}}]}}
            """);
        (await WarningsOf(Totals, Query)).ShouldHaveSingleItem().ShouldContain("\"code\":\"TOTALS_INCOMPLETE\"");
    }

    [Fact]
    public async Task ExplainCoverage_HeldTarget_SaysSinceWhen()
    {
        var held = new TwoPaths(SmallRegency.Model with
        {
            Targets = new TargetPaths([new CoverageTarget(SmallRegency.Regency, new(2025, 1), Percent.Of(20), "LABOUR_FORCE")]),
        });
        var text = await held.CompiledAsync("""
            { explainCoverage(month: "2025-03", denominator: "LABOUR_FORCE") { target { percent heldSince } steps(language: EN) } }
            """);

        text.ShouldContain("\"target\":{\"percent\":20,\"heldSince\":\"2025-01\"}");
        text.ShouldContain("\"That target is held since 2025-01, its last published month.\"]");
        text.ShouldContain("\"code\":\"TARGET_HELD\"");
    }

    /// <summary>Each thing once, however many assumptions and scenarios it is true of.</summary>
    [Theory]
    [InlineData("projection", "high: {enrolment: {perMillion: 1000}}", "middle { denominator } high { denominator }")]
    [InlineData("scenario", "scenario: {name: \"a\", changes: []}", "name")]
    [InlineData("compareScenarios", "scenarios: [{name: \"a\", changes: []}, {name: \"b\", changes: []}]", "base { denominator }")]
    public async Task Scenarios_Doubtful_SaySo(string field, string question, string fields)
    {
        var warnings = await WarningsOf(
            Small, $$"""{ {{field}}(input: {months: {from: "2026-01", to: "2026-03"}, denominator: "LABOUR_FORCE", {{question}} }) { {{fields}} } }""");

        warnings.Where(one => one.Contains("TARGET_HELD", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldBe($$$"""
            {"code":"TARGET_HELD","message":"The target of 28.30 % of LABOUR_FORCE was last published for 2025-12 and is held from 2026-01 on: \"reached\" after that means the old target is. Give a later target if there is one.","path":["{{{field}}}"],"data":{"definition":"LABOUR_FORCE","held_since":"2025-12","month":"2026-01"}}
            """);
    }

    [Fact]
    public async Task Observations_SourcesThatDisagree_SaySo()
    {
        var observed = SmallRegency.Model.Observations[0];
        var regency = new TwoPaths(SmallRegency.Model with { Observations = [observed, observed with { Active = 6, Source = "Antara" }] });

        (await WarningsOf(regency, "{ observations { source active } denominators { name } }")).ShouldHaveSingleItem()
            .ShouldContain("Sources disagree on the coverage on LABOUR_FORCE in 13.11 Solok Selatan in 2025-03: 6 active, 25.00 % (Antara); 5 active, 25.00 % (BPJS).");
    }

    [Fact]
    public async Task Money_OfMonthsAfterTheLastKnownLaw_SaysThatItIsAssumedToGoOn()
    {
        var regency = new TwoPaths(SmallRegency.Model with
        {
            Horizon = MonthRange.Parse("2025-01..2027-12"),
            FundingSources = [SmallRegency.Model.FundingSources[0] with { LegalBasis = "Fatwa 102/2025" }],
        });

        var warnings = await WarningsOf(regency, """
            { employers(months: {from: "2027-01", to: "2027-02"}) { totalCount }
              communities(month: "2027-03") { totalCount }
              cliff(months: {from: "2025-05", to: "2027-04"}) { totalCount }
              breadthAgainstDuration(input: {source: "baznas", amount: 504000, year: 2027}) { workers }
              goalSeek(input: {target: 60, by: "2027-06"}) { leastMoney { amount } }
              projection(input: {months: {from: "2027-07", to: "2027-08"}}) { middle { premiums { total } } }
              explainCoverage(region: "13.11", month: "2027-09") { active law { rule } }
              gap(region: "13.11", month: "2027-10") { gapWorkers } }
            """);

        warnings.Select(one => JsonElement.Parse(one)).Where(one => one.GetProperty("code").GetString() == "LAW_ASSUMED")
            .Select(one => $"{one.GetProperty("path")} {one.GetProperty("message")}").ShouldBe(
        [
            """["breadthAgainstDuration"] The premium law is known until 2026-12; figures of 2027-01..2027-12 assume that it goes on.""",
            """["cliff"] The premium law is known until 2026-12; figures of 2027-01..2027-04 assume that it goes on.""",
            """["communities"] The premium law is known until 2026-12; figures of 2027-03 assume that it goes on.""",
            """["employers"] The premium law is known until 2026-12; figures of 2027-01..2027-02 assume that it goes on.""",
            """["explainCoverage","law"] The premium law is known until 2026-12; figures of 2027-09 assume that it goes on.""",
            """["goalSeek","leastMoney"] The premium law is known until 2026-12; figures of 2027-06 assume that it goes on.""",
            """["projection"] The premium law is known until 2026-12; figures of 2027-07..2027-08 assume that it goes on.""",
        ]);
    }

    /// <summary>The warnings, which both paths give alike.</summary>
    private static async Task<IReadOnlyList<string>> WarningsOf(TwoPaths paths, string query)
    {
        var text = await paths.CompiledAsync(query);
        text.ShouldBe(await paths.PlainAsync(query));
        return [.. JsonElement.Parse(text).GetProperty("extensions").GetProperty("warnings").EnumerateArray().Select(one => one.GetRawText())];
    }
}
