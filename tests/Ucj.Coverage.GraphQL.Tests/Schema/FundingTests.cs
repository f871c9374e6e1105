using System.Text.Json;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Purses and plans: whole answers, refusals, and equality with the library.</summary>
public sealed class FundingTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Year = "months: {from: \"2025-01\", to: \"2025-12\"}";

    [Fact]
    public async Task FundingSources_Purse_TellsEarmarkAndLegalBasis()
    {
        var data = await server.DataAsync("""
            { fundingSources { id name kind public orderOfUse earmark { regions workerGroups segments sectors } maxMonths
                legalBasis { regulation from to } parent sharePercent supportPercent carryOver
                envelopes { from to amount carried reserved committed free overcommitted } } }
            """);

        data.GetProperty("fundingSources")[0].GetRawText().ShouldBe(
            "{\"id\":\"baznas\",\"name\":\"Baznas\",\"kind\":\"BAZNAS\",\"public\":false,\"orderOfUse\":1,"
            + "\"earmark\":{\"regions\":[],\"workerGroups\":[],\"segments\":[],\"sectors\":[]},\"maxMonths\":null,"
            + "\"legalBasis\":null,\"parent\":null,\"sharePercent\":null,\"supportPercent\":null,\"carryOver\":false,"
            + "\"envelopes\":[]}");
    }

    [Fact]
    public async Task FundingPlan_Outcome_EqualsTheLibrarys()
    {
        var model = SmallRegency.Model with
        {
            FundingSources = [.. SmallRegency.Model.FundingSources, new FundingSource("zakat", FundingSourceKind.Baznas, "Zakat", 3) { LegalBasis = "SK" }],
            Envelopes = [new Envelope("zakat", SmallRegency.Year, new Rupiah(2 * 12 * 16_800))],
        };
        var plan = FundingPlanner.Plan(model, new FundingRequest(SmallRegency.Year));
        var outcome = PlanOutcome.Of(model, plan, "LABOUR_FORCE");
        var paths = new TwoPaths(model);
        var query = $$"""
            { fundingPlan(input: { {{Year}} }) { outcome(denominator: "LABOUR_FORCE") { month denominator denominatorWorkers target targetHeldSince
                without { ...all } with { ...all } } } }
            fragment all on PlanStanding { active percent gap reachesTarget }
            """;

        var answer = await paths.CompiledAsync(query);

        outcome.With.Active.ShouldBe(outcome.Without.Active + 2);
        answer.ShouldBe(await paths.PlainAsync(query));
        JsonElement.Parse(answer).GetProperty("data").GetProperty("fundingPlan").GetProperty("outcome").GetRawText().ShouldBe(
            "{\"month\":\"2025-12\",\"denominator\":\"LABOUR_FORCE\",\"denominatorWorkers\":20,\"target\":28.3,\"targetHeldSince\":null,"
            + $"\"without\":{{{TextOf(outcome.Without)}}},\"with\":{{{TextOf(outcome.With)}}}}}");

        static string TextOf(ProjectedMonth month) => FormattableString.Invariant(
            $"\"active\":{month.Active},\"percent\":{month.Percent!.Value.Value:0.##},\"gap\":{month.Gap},\"reachesTarget\":")
            + (month.ReachesTarget == true ? "true" : "false");
    }

    [Theory]
    [InlineData("OPTIMAL", false)]
    [InlineData("WATERFALL", true)]
    [InlineData("PROPORTIONAL", false)]
    public async Task FundingPlan_AnyStrategy_EqualsTheLibrarys(string strategy, bool monthly)
    {
        var data = await server.DataAsync($$"""
            { fundingPlan(input: { {{Year}}, strategy: {{strategy}}, monthly: {{(monthly ? "true" : "false")}} }) {
                strategy monthly tiers { tier demand funded bound }
                lines { totalCount nodes { source workers amount from to need { village workerGroup sector tier month } } }
                unmet(first: 1) { totalCount nodes { workers kind text(language: EN) need { village workerGroup workers }
                  purses { source kind part month maxMonths tier text } } } } }
            """);

        var plan = FundingPlanner.Plan(SmallRegency.Model, new FundingRequest(SmallRegency.Year)
        {
            Strategy = Enum.Parse<FundingStrategy>(strategy, ignoreCase: true),
            Monthly = monthly,
        });
        var answer = data.GetProperty("fundingPlan");
        answer.GetProperty("strategy").GetString().ShouldBe(strategy);
        answer.GetProperty("monthly").GetBoolean().ShouldBe(monthly);
        answer.GetProperty("tiers").EnumerateArray()
            .Select(tier => (Number(tier, "tier"), Number(tier, "demand"), Number(tier, "funded"), Number(tier, "bound")))
            .ShouldBe(plan.Tiers.Zip(plan.Bounds, (tier, bound) => (tier.Tier, tier.Demand, tier.Funded, bound.Most)));
        Number(answer.GetProperty("lines"), "totalCount").ShouldBe(plan.Lines.Count);
        Number(answer.GetProperty("unmet"), "totalCount").ShouldBe(plan.Unmet.Count);
        var unmet = answer.GetProperty("unmet").GetProperty("nodes").EnumerateArray().Single();
        Number(unmet, "workers").ShouldBe(plan.Unmet[0].Workers);
        unmet.GetProperty("kind").GetString().ShouldBe(Code.Of(plan.Unmet[0].Kind));
        unmet.GetProperty("text").GetString().ShouldBe(plan.Unmet[0].Text.En);
        unmet.GetProperty("purses").EnumerateArray().Select(purse => purse.GetProperty("source").GetString())
            .ShouldBe(plan.Unmet[0].Purses.Select(refusal => refusal.SourceId));
    }

    [Fact]
    public async Task FundingPlan_MoreMoney_EqualsTheLibrarys()
    {
        var data = await server.DataAsync($$"""
            { fundingPlan(input: { {{Year}} }) { withMore(amount: 1000000) { source amount workers tiers { tier workers } }
                moneyFor(workers: 2) { wanted workers amount parts { source workers amount } }
                firstCharges { employer } sources { source } } }
            """);

        var plan = FundingPlanner.Plan(SmallRegency.Model, new FundingRequest(SmallRegency.Year));
        var answer = data.GetProperty("fundingPlan");
        answer.GetProperty("withMore").EnumerateArray().Select(more => (more.GetProperty("source").GetString(), Number(more, "workers")))
            .ShouldBe(plan.WithMore(new Rupiah(1_000_000)).Select(more => ((string?)more.SourceId, more.Workers)));
        Number(answer.GetProperty("moneyFor"), "wanted").ShouldBe(2);
        Number(answer.GetProperty("moneyFor"), "workers").ShouldBe(plan.MoneyFor(2).Workers);
    }

    [Theory]
    [InlineData(
        "fundingPlan(input: {months: {from: \"2024-12\", to: \"2025-12\"}}) { monthly }",
        "MONTH_OUT_OF_RANGE",
        "Found a plan for 2024-12..2025-12, expected months within 2025-01..2025-12, the horizon of the data. Change the horizon of the "
            + "data so that it holds these months, or project instead: a projection goes beyond the data and plans the money of later envelopes.")]
    [InlineData(
        "fundingPlan(input: {" + Year + "}) { withMore(amount: 0) { source } }",
        "AMOUNT_OUT_OF_RANGE",
        "Found 0 for 'amount', expected 1 to 1000000000000000 rupiah.")]
    [InlineData(
        "fundingPlan(input: {" + Year + "}) { moneyFor(workers: 0) { amount } }",
        "WORKERS_OUT_OF_RANGE",
        "Found 0 for 'workers', expected 1 or more.")]
    [InlineData(
        "fundingPlan(input: {" + Year + "}) { moneyFor(workers: 10, source: \"NIX\") { amount } }",
        "UNKNOWN_PURSE",
        "Found purse 'NIX', expected one of the dataset's: baznas, moved. Mend the id.")]
    [InlineData(
        "fundingPlan(input: {" + Year + "}) { lines(first: 0) { totalCount } }",
        "PAGE_SIZE_OUT_OF_RANGE",
        "Found 0 for 'first', expected 1 to 10000.")]
    public async Task FundingPlan_ImpossibleQuestion_IsRefusedWithCode(string field, string code, string message)
    {
        var (_, text) = await server.AskAsync("{ " + field + " }");

        var error = JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldBe(message);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
