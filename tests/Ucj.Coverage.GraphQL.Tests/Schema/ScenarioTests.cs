using System.Text.Json;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>What might be, asked in GraphQL: equality with the library, and refusals.</summary>
public sealed class ScenarioTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Window = "months: {from: \"2025-01\", to: \"2026-06\"}";

    private const string Changes = """
        {addPurse: {id: "zakat", kind: BAZNAS, name: "Zakat", orderOfUse: 1, groups: ["GURU_NGAJI", "OJEK"], legalBasis: "Fatwa"}},
        {setEnvelope: {id: "zakat", months: {from: "2025-06", to: "2025-12"}, amount: 400000}},
        {raiseRegistration: {duty: EMPLOYERS, percent: 100, by: "2026-01"}},
        {setRates: {kind: LAPSE, perMillion: 0, byGroup: [{workerGroup: "OJEK", perMillion: 500000}]}}
        """;

    private const string File = """
        { "version": 1, "name": "zakat", "changes": [
          { "change": "ADD_PURSE", "id": "zakat", "kind": "BAZNAS", "name": "Zakat", "orderOfUse": 1, "groups": ["GURU_NGAJI", "OJEK"],
            "legalBasis": "Fatwa" },
          { "change": "SET_ENVELOPE", "id": "zakat", "months": "2025-06..2025-12", "amount": 400000 },
          { "change": "RAISE_REGISTRATION", "duty": "EMPLOYERS", "percent": 100, "by": "2026-01" },
          { "change": "SET_RATES", "kind": "LAPSE", "perMillion": 0, "byGroup": { "OJEK": 500000 } } ] }
        """;

    private static readonly MonthRange Months = MonthRange.Parse("2025-01..2026-06");
    private static readonly Scenario Zakat = Scenario.Parse(File, "zakat.json");

    [Fact]
    public async Task Projection_ByThreeAssumptions_EqualsTheLibrarys()
    {
        var data = await server.DataAsync($$"""
            { projection(input: {{{Window}}, denominator: "LABOUR_FORCE", interpolation: LINEAR,
                assumptions: {lapse: {perMillion: 100000} }, high: {entrants: {perMonth: 2}, enrolment: {perMillion: 200000, byGroup: [{workerGroup: "OJEK", perMillion: 900000} ] } },
                scenario: {name: "zakat", changes: [{{Changes}}] } }) {
                middle { ...path } low { ...path } high { ...path } } }
            fragment path on Projection { denominator assumptions(language: EN) workerMonths averageActive peak { month active } premiums { total funded } idle { source left text(language: EN) } crossings { month reached }
              months { month eligible active denominator percent target targetHeldSince targetWorkers gap reachesTarget enrolled lapsed premiums { total funded }
                payers { payer { kind purse } active premiums { total } } workerGroups { code workers } villages { code workers } } }
            """);

        var paths = data.GetProperty("projection");
        paths.GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        ShouldBe(paths.GetProperty("middle"), new ProjectionAssumptions { Lapse = new GroupRates(100_000) });
        ShouldBe(paths.GetProperty("high"), new ProjectionAssumptions
        {
            Entrants = new Entrants(2),
            Enrolment = new GroupRates(200_000, new Dictionary<string, int> { ["OJEK"] = 900_000 }),
        });

        static void ShouldBe(JsonElement path, ProjectionAssumptions assumptions)
        {
            var expected = Projection.Run(
                Zakat.Apply(SmallRegency.Model), Months, Zakat.Apply(assumptions), "LABOUR_FORCE", Measurement.Interpolation.Linear);
            path.GetProperty("denominator").GetString().ShouldBe("LABOUR_FORCE");
            Texts(path, "assumptions").ShouldBe(expected.Assumptions.Describe().Select(text => text.En));
            path.GetProperty("workerMonths").GetInt64().ShouldBe(expected.WorkerMonths);
            path.GetProperty("averageActive").GetDecimal().ShouldBe(expected.AverageActive);
            Number(path.GetProperty("peak"), "active").ShouldBe(expected.Peak.Active);
            path.GetProperty("peak").GetProperty("month").GetString().ShouldBe(ContributionMonth.Format(expected.Peak.Month));
            path.GetProperty("premiums").GetRawText().ShouldBe($$"""{"total":{{expected.Dues.Total.Amount}},"funded":{{expected.Dues.ByFund.Amount}}}""");
            Texts(path, "idle", "text").ShouldBe(expected.Idle.Select(idle => idle.Text.En));
            Texts(path, "crossings", "month").ShouldBe(expected.Crossings.Select(one => ContributionMonth.Format(one.Month)));
            path.GetProperty("months").EnumerateArray().Select(Line).ShouldBe(expected.Months.Select(month => Line(expected, month)));
        }
    }

    [Fact]
    public async Task CompareScenarios_Two_EqualTheLibrarys()
    {
        var data = await server.DataAsync($$"""
            { compareScenarios(input: {{{Window}}, scenarios: [
                {name: "zakat", changes: [{{Changes}}] }, {name: "none", changes: []} ]}) {
                base { months { active } }
                outcomes { name projection { months { active } } difference { ...all }
                  contributions { change(language: EN) difference { ...all } } } }
              scenario(input: {{{Window}}, scenario: {name: "zakat", changes: [{{Changes}}] } }) { name difference { ...all } } }
            fragment all on ScenarioDifference { month denominator workers points workerMonths averageActive peakActive premiums owed { total employer worker funded } workerGroups { code workers } villages { code workers }
              payers { payer amount } }
            """);

        var expected = ScenarioComparison.Of(SmallRegency.Model, [Zakat, new Scenario("none", [])], Months);
        var answer = data.GetProperty("compareScenarios");
        Numbers(answer.GetProperty("base").GetProperty("months"), "active").ShouldBe(expected.Base.Months.Select(month => month.Active));
        var outcomes = answer.GetProperty("outcomes").EnumerateArray().ToArray();
        outcomes.Select(one => one.GetProperty("name").GetString()).ShouldBe(["zakat", "none"]);
        foreach (var (one, outcome) in outcomes.Zip(expected.Outcomes))
        {
            Numbers(one.GetProperty("projection").GetProperty("months"), "active")
                .ShouldBe(outcome.Projection.Months.Select(month => month.Active));
            one.GetProperty("difference").GetRawText().ShouldBe(Text(outcome.Difference));
            Texts(one, "contributions", "change").ShouldBe(outcome.Contributions.Select(part => part.Change.Describe().En));
            one.GetProperty("contributions").EnumerateArray().Select(part => part.GetProperty("difference").GetRawText())
                .ShouldBe(outcome.Contributions.Select(part => Text(part.Difference)));
        }

        data.GetProperty("scenario").GetProperty("difference").GetRawText().ShouldBe(Text(expected.Outcomes[0].Difference));
    }

    [Fact]
    public async Task Scenario_OfEveryKindOfChange_SaysWhatTheFileSays()
    {
        var data = await server.DataAsync("""
            { scenario(input: {months: {from: "2025-11", to: "2025-12"}, scenario: {name: "all", changes: [
                {addPurse: {id: "x", kind: CSR, name: "X", orderOfUse: 2, regions: ["13.11.01"], segments: [BPU], sectors: [OTHER, TRANSPORT],
                  maxMonths: 6, legalBasis: "Perbup", legalFrom: "2025-01", legalTo: "2025-12", legalState: UNCERTAIN, supportPercent: 2.5, carryOver: true}},
                {changePurse: {id: "x", kind: APBD, name: "Y", orderOfUse: 4, legalBasis: "Perbup"}},
                {setEnvelope: {id: "x", months: {from: "2025-01", to: "2025-12"}, amount: 100}},
                {removeEnvelope: {id: "x", months: {from: "2025-01", to: "2025-12"}}},
                {removePurse: {id: "x"}},
                {everyVillageFunds: {months: {from: "2025-12", to: "2025-12"}, percent: 50}},
                {moveWelfareBudgets: INEFFECTIVE},
                {raiseRegistration: {duty: PROJECTS, percent: 80, by: "2025-12"}},
                {capEnrolments: {perMonth: 3}}, {fundMonths: {months: 2}},
                {overlayLaw: {name: "draft", pack: "{\"rules\":[{\"rule\":\"bpu.jkm\",\"starts\":[{\"from\":\"2026-01\",\"sum\":7000,\"rounding\":\"HALF_AWAY_FROM_ZERO\",\"regulation\":\"RPP\",\"article\":\"1\",\"source\":\"x\",\"confidence\":\"FOUND\"}]}]}"}},
                {endRelief: {relief: "relief.pp50-2025.other", from: "2026-07"}},
                {setTarget: {region: "13.11", month: "2025-12", percent: 40, definition: "LABOUR_FORCE"}},
                {setDenominator: {region: "13.11", month: "2025-12", workers: 25, definition: "LABOUR_FORCE"}},
                {setTolerance: {months: 3}}, {growPopulation: {percentPerYear: 1.5, fromYear: 2026, toYear: 2030}},
                {setEntrants: {percentPerMonth: 0.15}}
              ]}}) { contributions { change(language: ID) } } }
            """);

        Texts(data.GetProperty("scenario"), "contributions", "change").Distinct().Count().ShouldBe(17);
    }

    [Fact]
    public async Task GoalSeek_PossibleAndImpossible_EqualsTheLibrarys()
    {
        var zakat = "scenario: {name: \"zakat\", changes: [" + Changes + "]}";
        var data = await server.DataAsync($$"""
            { goalSeek(input: {target: 28.3, denominator: "LABOUR_FORCE", by: "2025-12", from: "2025-11", purses: ["zakat"],
                floors: [{source: "zakat", amount: 10000}], ceilings: [{source: "zakat", amount: 5000000}], {{zakat}} }) {
                leastMoney { ...all } earliestMonth(from: "2025-10", money: 100000) { month amount }
                leastMonths(months: {from: "2025-10", to: "2025-12"}) { workerMonths mostWorkers months { month workers } } }
              never: goalSeek(input: {target: 100, by: "2025-12"}) { leastMoney { ...all } earliestMonth(from: "2025-11", money: 1) { month } } }
            fragment all on GoalAnswer { month possible denominator targetWorkers active fundedAnyway gap amount parts { source amount workers }
              least mostOff from until workers { village workerGroup workers } staff { employer source workers } limits { kind source workers text(language: EN) } scenario }
            """);

        var model = Zakat.Apply(SmallRegency.Model);
        var request = new GoalRequest(Percent.Of(28.3m), "LABOUR_FORCE", new(2025, 12))
        {
            From = new(2025, 11),
            Until = new(2025, 12),
            Purses = ["zakat"],
            Floors = new Dictionary<string, Rupiah> { ["zakat"] = new(10_000) },
            Ceilings = new Dictionary<string, Rupiah> { ["zakat"] = new(5_000_000) },
        };
        var goal = data.GetProperty("goalSeek");
        ShouldBe(goal.GetProperty("leastMoney"), GoalSeek.LeastMoney(model, request));
        var earliest = GoalSeek.EarliestMonth(model, request, new(2025, 10), new(100_000)).Answer;
        goal.GetProperty("earliestMonth").ValueKind.ShouldBe(earliest is null ? JsonValueKind.Null : JsonValueKind.Object);
        var kept = GoalSeek.LeastMonths(model, request.Target, request.Definition, MonthRange.Parse("2025-10..2025-12"));
        goal.GetProperty("leastMonths").GetProperty("workerMonths").GetInt64().ShouldBe(kept.WorkerMonths);
        Numbers(goal.GetProperty("leastMonths").GetProperty("months"), "workers").ShouldBe(kept.Months.Select(month => month.Workers));
        var never = data.GetProperty("never");
        ShouldBe(never.GetProperty("leastMoney"), GoalSeek.LeastMoney(SmallRegency.Model, new GoalRequest(Percent.Of(100), "REGISTRY", new(2025, 12))));
        never.GetProperty("leastMoney").GetProperty("possible").GetBoolean().ShouldBeFalse();
        never.GetProperty("earliestMonth").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task BreadthAgainstDuration_OfAPurse_EqualsTheLibrarys()
    {
        var data = await server.DataAsync("""
            { breadthAgainstDuration(input: {source: "baznas", amount: 50400, year: 2026}) {
                months workers workerMonths amount activeInDecember december average } }
            """);

        var expected = BreadthAgainstDuration.Of(SmallRegency.Model, SmallRegency.Model.FundingSources[0], new Rupiah(50_400), 2026).Rows;
        data.GetProperty("breadthAgainstDuration").EnumerateArray()
            .Select(row => (row.GetProperty("months").GetInt32(), row.GetProperty("workers").GetInt64(), row.GetProperty("activeInDecember").GetInt64(),
                row.GetProperty("december").GetDecimal(), row.GetProperty("average").GetDecimal()))
            .ShouldBe(expected.Select(row => (row.Months, row.Workers, row.ActiveInDecember, row.December!.Value.Value, row.Average!.Value.Value)));
    }

    [Theory]
    [InlineData(
        "projection(input: {months: {from: \"2045-01\", to: \"2046-01\"}}) { middle { denominator } }",
        "MONTH_TOO_LATE",
        "Found month 2046-01, expected 2045-12 at the latest.")]
    [InlineData(
        "projection(input: {" + Window + ", assumptions: {lapse: {perMillion: 1000001}}}) { middle { denominator } }",
        "RATE_OUT_OF_RANGE",
        "Found 1000001 for 'perMillion', expected 0 to 1000000.")]
    [InlineData(
        "projection(input: {" + Window + ", assumptions: {lapse: {perMillion: 1, byGroup: [{workerGroup: \"OJEG\", perMillion: 1}]}}}) { middle { denominator } }",
        "UNKNOWN_GROUP",
        "Found worker group 'OJEG', expected one of the dataset. Did you mean OJEK? Ask 'workerGroups' for the codes.")]
    [InlineData(
        "projection(input: {" + Window + ", assumptions: {monthsFunded: 0}}) { middle { denominator } }",
        "COUNT_OUT_OF_RANGE",
        "Found 0 for 'monthsFunded', expected 1 or more.")]
    [InlineData(
        "scenario(input: {" + Window + ", scenario: {name: \"x\", changes: [{fundMonths: {months: 0}}, {raiseRegistration: {duty: EMPLOYERS, percent: 101, by: \"2025-12\"}}]}}) { name }",
        "SCENARIO_REFUSED",
        "scenario: $.changes[0].months: found 0, expected a whole number from 1 to 10000000.\n"
            + "scenario: $.changes[1].percent: found 101, expected a percentage from 0 to 100.")]
    [InlineData(
        "goalSeek(input: {target: 101, by: \"2025-12\"}) { leastMoney { amount } }",
        "TARGET_OUT_OF_RANGE",
        "Found 101 for 'target', expected a percentage from 0 to 100 with at most 6 decimals.")]
    [InlineData(
        "goalSeek(input: {target: 28.1234567, by: \"2025-12\"}) { leastMoney { amount } }",
        "TARGET_OUT_OF_RANGE",
        "Found 28.1234567 for 'target', expected a percentage from 0 to 100 with at most 6 decimals.")]
    [InlineData(
        "projection(input: {" + Window + ", assumptions: {entrants: {percentPerMonth: 0.0000001}}}) { middle { denominator } }",
        "PERCENT_OUT_OF_RANGE",
        "Found 0.0000001 for 'percentPerMonth', expected a percentage from 0 to 100 with at most 6 decimals.")]
    [InlineData(
        "goalSeek(input: {target: 10, by: \"2025-12\", purses: [\"basnas\"]}) { leastMoney { amount } }",
        "UNKNOWN_PURSE",
        "Found purse 'basnas', expected one of the dataset or the scenario. Did you mean baznas? Ask 'fundingSources' for the ids.")]
    [InlineData(
        "goalSeek(input: {target: 10, by: \"2025-12\", from: \"2025-01\", until: \"2025-11\"}) { leastMoney { amount } }",
        "MONTH_OUT_OF_RANGE",
        "Found months 2025-01..2025-11 without the target's month 2025-12, expected 'from' at or before 'by' and 'until' at or after it.")]
    [InlineData(
        "goalSeek(input: {target: 10, by: \"2045-12\"}) { earliestMonth(from: \"2025-01\", money: 1) { amount } }",
        "MONTH_OUT_OF_RANGE",
        "Found 252 months to look at, expected at most 36. Ask for fewer months from 'from' to 'by'.")]
    [InlineData(
        "goalSeek(input: {target: 10, by: \"2026-12\"}) { earliestMonth(from: \"2027-03\", money: 1) { amount } }",
        "INVALID_MONTH_RANGE",
        "Found first month 2027-03 after last month 2026-12, expected 'from' at or before 'by'.")]
    [InlineData(
        "goalSeek(input: {target: 10, by: \"2026-06\", from: \"2026-06\", until: \"2026-05\"}) { leastMoney { amount } }",
        "INVALID_MONTH_RANGE",
        "Found first month 2026-06 after last month 2026-05, expected 'from' at or before 'until'.")]
    [InlineData(
        "breadthAgainstDuration(input: {source: \"baznas\", amount: 1, year: 2046}) { months }",
        "YEAR_OUT_OF_RANGE",
        "Found 2046 for 'year', expected 2016 to 2045.")]
    public async Task Question_Impossible_IsRefusedWithCode(string field, string code, string message)
    {
        var (_, text) = await server.AskAsync("{ " + field + " }");

        var error = JsonElement.Parse(text).GetProperty("errors").EnumerateArray().First();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code, text);
        error.GetProperty("message").GetString().ShouldBe(message);
    }

    [Fact]
    public async Task Cost_OfAComparison_CountsEveryRun()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Cost", "12000");
        const string Query = """
            query($s: [ScenarioInput!]!) { compareScenarios(input: {months: {from: "2025-12", to: "2025-12"}, scenarios: $s}) { outcomes { name } } }
            """;
        var two = new { name = "two", changes = new object[] { new { fundMonths = new { months = 1 } }, new { setTolerance = new { months = 1 } } } };

        var (_, fine) = await strict.AskAsync(Query, new { s = new[] { two } });
        var (_, dear) = await strict.AskAsync(Query, new { s = new[] { two, two } });

        JsonElement.Parse(fine).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64().ShouldBe(1_000 + (3 * 3_640) + 5);
        dear.ShouldContain("QUERY_TOO_COSTLY");
        dear.ShouldContain("The dearest field is 'compareScenarios' at 18205");
    }

    private static void ShouldBe(JsonElement answer, GoalAnswer expected)
    {
        answer.GetProperty("possible").GetBoolean().ShouldBe(expected.IsPossible);
        (Number(answer, "denominator"), Number(answer, "targetWorkers"), Number(answer, "active"), Number(answer, "fundedAnyway"), Number(answer, "gap"))
            .ShouldBe((expected.Denominator, expected.TargetWorkers, expected.Active, expected.FundedAnyway, expected.Gap));
        Number(answer, "amount").ShouldBe(expected.Amount.Amount);
        Number(answer, "mostOff").ShouldBe(expected.MostOff.Amount);
        Number(answer, "least").ShouldBe(expected.Least.Amount);
        answer.GetProperty("from").GetString().ShouldBe(ContributionMonth.Format(expected.Request.Window.First));
        answer.GetProperty("until").GetString().ShouldBe(ContributionMonth.Format(expected.Request.Window.Last));
        answer.GetProperty("workers").EnumerateArray()
            .Select(one => (one.GetProperty("village").GetString(), one.GetProperty("workerGroup").GetString(), one.GetProperty("workers").GetInt64()))
            .ShouldBe(expected.Workers.Select(one => ((string?)one.Village.ToString(), (string?)one.Group, one.Workers)));
        answer.GetProperty("parts").EnumerateArray().Select(part => (part.GetProperty("source").GetString(), Number(part, "amount"), Number(part, "workers")))
            .ShouldBe(expected.Parts.Select(part => ((string?)part.SourceId, part.Amount.Amount, part.Workers)));
        Texts(answer, "limits", "text").ShouldBe(expected.Limits.Select(limit => limit.Text.En));
        Texts(answer, "limits", "kind").ShouldBe(expected.Limits.Select(limit => Code.Of(limit.Kind)));
        answer.GetProperty("scenario").GetString().ShouldBe(expected.Scenario.ToJson());
    }

    private static string Line(JsonElement month) => string.Join(' ',
        month.GetProperty("month").GetString(),
        string.Join(' ', new[] { "eligible", "active", "denominator", "percent", "target", "targetHeldSince", "targetWorkers", "gap", "reachesTarget", "enrolled", "lapsed" }
            .Select(name => month.GetProperty(name).GetRawText())),
        month.GetProperty("premiums").GetRawText(),
        string.Join(' ', month.GetProperty("payers").EnumerateArray().Select(one => string.Join('/',
            one.GetProperty("payer").GetProperty("purse").GetString() ?? one.GetProperty("payer").GetProperty("kind").GetString(),
            Number(one, "active"),
            Number(one.GetProperty("premiums"), "total")))),
        Counts(month.GetProperty("workerGroups")),
        Counts(month.GetProperty("villages")));

    private static string Line(Projection projection, ProjectedMonth month) => string.Join(' ',
        ContributionMonth.Format(month.Month),
        string.Join(' ', new object?[]
        {
            month.Eligible, month.Active, month.Denominator, Plain(month.Percent), Plain(month.Target),
            month.TargetHeldSince is { } since ? ContributionMonth.Format(since) : null, month.TargetWorkers, month.Gap, month.ReachesTarget, month.Enrolled, month.Lapsed,
        }.Select(value => JsonSerializer.Serialize(value))),
        $$"""{"total":{{month.Dues.Total.Amount}},"funded":{{month.Dues.ByFund.Amount}}}""",
        string.Join(' ', projection.PayersIn(month.Month).Select(one => $"{one.Payer}/{one.Active}/{one.Dues.Total.Amount}")),
        Counts(projection.GroupsIn(month.Month)),
        Counts(projection.VillagesIn(month.Month)));

    private static string Text(ScenarioDifference difference) => JsonSerializer.Serialize(new
    {
        month = ContributionMonth.Format(difference.Month),
        denominator = difference.Denominator,
        workers = difference.Workers,
        points = difference.Points / 1.000000000000000000000000000m,
        workerMonths = difference.WorkerMonths,
        averageActive = difference.Average / 1.000000000000000000000000000m,
        peakActive = difference.Peak,
        premiums = difference.Dues.Total.Amount,
        owed = new
        {
            total = difference.Dues.Total.Amount,
            employer = difference.Dues.ByEmployer.Amount,
            worker = difference.Dues.ByWorker.Amount,
            funded = difference.Dues.ByFund.Amount,
        },
        workerGroups = difference.Groups.Select(one => new { code = one.Code, workers = one.Workers }),
        villages = difference.Villages.Select(one => new { code = one.Code, workers = one.Workers }),
        payers = difference.Payers.Select(one => new { payer = one.Code, amount = one.Amount.Amount }),
    });

    private static decimal? Plain(Percent? percent) => percent?.Value / 1.000000000000000000000000000m;

    private static string Counts(JsonElement counts) =>
        string.Join(' ', counts.EnumerateArray().Select(one => $"{one.GetProperty("code").GetString()}:{Number(one, "workers")}"));

    private static string Counts(IEnumerable<(string Code, long Active)> counts) =>
        string.Join(' ', counts.Select(one => $"{one.Code}:{one.Active}"));

    private static IEnumerable<string?> Texts(JsonElement element, string list, string? name = null) => element.GetProperty(list).EnumerateArray()
        .Select(one => (name is null ? one : one.GetProperty(name)).GetString());

    private static IEnumerable<long> Numbers(JsonElement list, string name) => list.EnumerateArray().Select(one => Number(one, name));

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();
}
