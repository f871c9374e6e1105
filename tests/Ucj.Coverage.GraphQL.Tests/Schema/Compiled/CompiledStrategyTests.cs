using CsCheck;
using GraphQL;
using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Compiled;

/// <summary>The plain path is the oracle: the compiled one gives the same bytes, whatever is asked.</summary>
public sealed class CompiledStrategyTests
{
    private static readonly TwoPaths Paths = TwoPaths.OfSmallRegency;

    [Fact]
    public Task ExecuteAsync_AnyDocument_WritesTheBytesOfThePlainPath() => Gen.Int[0, int.MaxValue - 1].SampleAsync(
        async seed =>
        {
            var document = new RandomDocument(seed, Paths.Schema);
            var compiled = await Paths.CompiledAsync(document.Query, document.Variables);
            compiled.ShouldBe(await Paths.PlainAsync(document.Query, document.Variables), document.Query + document.Variables);
        },
        iter: 500);

    /// <summary>The store is waited for, which a compiled plan cannot; the few keys there are need none.</summary>
    private static readonly string[] Plain = ["workers", "approvedPlans", "audit", "auditIntact", "apiKeys"];

    [Fact]
    public async Task ExecuteAsync_EveryFieldOfTheSchema_IsCompiled()
    {
        foreach (var field in Paths.Schema.Query!.Fields)
        {
            var query = "{ " + Field(field, 0) + " }";
            (await Paths.IsCompiledAsync(query)).ShouldBe(!Plain.Contains(field.Name), query);
        }
    }

    private static string Field(FieldType field, int depth)
    {
        var arguments = field.Arguments is not { Count: > 0 } ? "" : field.Name switch
        {
            "coverage" => """(months: {from: "2025-01", to: "2025-12"}, denominator: "LABOUR_FORCE", compareWith: {previous: PERIOD}, beside: ["REGISTRY"])""",
            "gap" or "explainCoverage" => """(month: "2025-12", denominator: "LABOUR_FORCE")""",
            "region" when depth == 0 => """(code: "13.11.01")""",
            "employers" or "cliff" or "duties" when depth == 0 => """(months: {from: "2025-01", to: "2025-03"})""",
            "fundingPlan" => """(input: {months: {from: "2025-01", to: "2025-03"}})""",
            "withMore" => "(amount: 1000000)",
            "moneyFor" => "(workers: 1)",
            "premiumQuote" => """(input: {month: "2025-01", segment: PU, income: 3000000, riskClass: 2})""",
            "premiumSchedule" => """(asOf: "2025-01")""",
            "premiumChanges" => """(between: {from: "2025-01", to: "2025-12"})""",
            "projection" => """(input: {months: {from: "2025-01", to: "2025-03"}})""",
            "scenario" =>
                """(input: {months: {from: "2025-01", to: "2025-03"}, scenario: {name: "s", changes: []}})""",
            "compareScenarios" => """(input: {months: {from: "2025-01", to: "2025-03"}, scenarios: []})""",
            "goalSeek" => """(input: {target: 20, by: "2025-06"})""",
            "earliestMonth" => """(from: "2025-01", money: 1000000)""",
            "leastMonths" => """(months: {from: "2025-01", to: "2025-03"})""",
            "breadthAgainstDuration" => """(input: {source: "baznas", amount: 50400, year: 2026})""",
            _ => "",
        };
        if (field.ResolvedType!.GetNamedType() is not IObjectGraphType type) return field.Name + arguments;
        var inner = type.Fields.Where(one => depth < 4 || one.ResolvedType!.GetNamedType() is not IObjectGraphType);
        return field.Name + arguments + " { __typename " + string.Join('\n', inner.Select(one => Field(one, depth + 1))) + " }";
    }
}
