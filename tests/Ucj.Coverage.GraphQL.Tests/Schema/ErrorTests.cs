using System.Net;
using System.Text.Json;
using GraphQL;
using Microsoft.Extensions.Logging.Abstractions;
using Ucj.Coverage.GraphQL.Schema.Errors;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

public sealed class ErrorTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Year = "months: {from: \"2025-01\", to: \"2025-12\"}";

    [Theory]
    [InlineData(
        "within: \"13.12\"",
        "UNKNOWN_REGION",
        "Found region 13.12, expected one of the dataset. Use the code of one of its regions.")]
    [InlineData(
        "denominator: \"X\"",
        "UNKNOWN_DENOMINATOR",
        "Found denominator 'X', expected one of: REGISTRY, LABOUR_FORCE, WORKFORCE.")]
    [InlineData("tolerance: 121", "TOLERANCE_OUT_OF_RANGE", "Found a tolerance of 121 months, expected 0 to 120.")]
    [InlineData("groupBy: [TIER, TIER]", "DIMENSION_TWICE", "Found dimensions TIER, TIER, expected each at most once.")]
    [InlineData("first: 0", "PAGE_SIZE_OUT_OF_RANGE", "Found 0 for 'first', expected 1 to 10000.")]
    [InlineData(
        "after: \"?\"",
        "INVALID_CURSOR",
        "Found '?', which is no cursor of this question. Use the 'endCursor' of the page before, with the same question.")]
    [InlineData(
        "where: {district: {eq: \"13.99.01\"}}",
        "UNKNOWN_REGION",
        "Found region 13.99.01, expected one of the dataset. Use the code of one of its regions.")]
    [InlineData(
        "where: {district: {eq: \"13.11\"}}",
        "WRONG_REGION_LEVEL",
        "Found region 13.11, a REGENCY, expected a DISTRICT.")]
    [InlineData(
        "where: {workerGroup: {in: [\"X\"]}}",
        "UNKNOWN_GROUP",
        "Found worker group 'X', expected one of the dataset. Ask 'workerGroups' for the codes.")]
    public async Task Coverage_ImpossibleQuestion_IsRefusedWithCode(string argument, string code, string message)
    {
        var (status, text) = await server.AskAsync($$"""{ coverage({{Year}}, {{argument}}) { totalCount } }""");

        status.ShouldBe(HttpStatusCode.OK);
        Errors(text).ShouldBe([(code, message)]);
        JsonElement.Parse(text).GetProperty("data").GetProperty("coverage").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData(
        "{ coverage(months: {from: \"2025-13\", to: \"2025-12\"}) { totalCount } }",
        "INVALID_MONTH",
        "Found '2025-13', expected a month as YYYY-MM, such as 2025-01.")]
    [InlineData(
        "{ coverage(months: {from: \"2025-05\", to: \"2025-03\"}) { totalCount } }",
        "INVALID_MONTH_RANGE",
        "Found first month 2025-05 after last month 2025-03, expected 'from' at or before 'to'.")]
    [InlineData(
        "{ region(code: \"1x\") { name } }",
        "INVALID_REGION_CODE",
        "Found '1x', expected a region code such as 00, 13, 13.11, 13.11.01 or 13.11.01.2001.")]
    [InlineData(
        "{ workerGroups { kode } }",
        "UNKNOWN_FIELD",
        "Cannot query field 'kode' on type 'WorkerGroup'. Did you mean 'code'?")]
    [InlineData(
        "{ workerGroups(x: 1) { code } }",
        "UNKNOWN_ARGUMENT",
        "Unknown argument 'x' on field 'workerGroups' of type 'Query'.")]
    [InlineData(
        "{ regions(level: TOWN) { code } }",
        "INVALID_VALUE",
        "Argument 'level' has invalid value. Expected type 'RegionLevel', found TOWN.")]
    [InlineData("mutation { touch }", "OPERATION_UNSUPPORTED", "Nothing can be changed here; there are only queries and subscriptions.")]
    public async Task Query_Malformed_IsRefusedBeforeItRuns(string query, string code, string message)
    {
        var (status, text) = await server.AskAsync(query);

        status.ShouldBe(HttpStatusCode.BadRequest);
        Errors(text).ShouldBe([(code, message)]);
    }

    [Theory]
    [InlineData("YearMonth!", "2025-13", "INVALID_MONTH", "$m: Found '2025-13', expected a month as YYYY-MM, such as 2025-01.")]
    [InlineData("YearMonth!", 202501, "INVALID_VALUE", "Variable '$m' is invalid. Unable to convert '202501' to 'YearMonth'")]
    public async Task Variable_Malformed_IsNamed(string type, object value, string code, string message)
    {
        var (_, text) = await server.AskAsync(
            $$"""query($m: {{type}}) { coverage(months: {from: $m, to: "2025-12"}) { totalCount } }""", new { m = value });

        Errors(text).ShouldBe([(code, message)]);
    }

    [Fact]
    public async Task Variable_BeyondThirtyTwoBits_IsNoFaultOfOurs()
    {
        var (_, text) = await server.AskAsync(
            $$"""query($f: Int) { coverage({{Year}}, first: $f) { totalCount } }""", new { f = 5_000_000_000 });

        Errors(text).ShouldBe([("NUMBER_TOO_LARGE", "$f: Found a number that is too large for its type.")]);
    }

    [Fact]
    public async Task Months_OutsideHorizon_AreRefusedInIndonesianToo()
    {
        const string Query = "{ coverage(months: {from: \"1999-01\", to: \"2025-12\"}, strict: true) { totalCount } }";
        var (_, text) = await server.AskAsync(Query, language: "id-ID,id;q=0.9,en;q=0.8");

        Errors(text).ShouldBe(
        [
            ("MONTH_OUT_OF_RANGE", "Bulan 1999-01..2025-12 di luar rentang data 2025-01..2025-12. Tanyakan bulan di dalamnya, "
                + "atau ubah rentang datanya."),
        ]);
    }

    [Fact]
    public async Task Query_TooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("parent { ", 11)) + "code" + new string('}', 11);
        var (_, text) = await server.AskAsync("{ region(code: \"13.11\") { " + deep + " } }");

        Errors(text).ShouldBe([("QUERY_TOO_DEEP", "Found a query 13 levels deep under 'region', expected at most 10.")]);
    }

    /// <summary>The library names those whose incomes are the highest; who may ask for sums may not know of workers.</summary>
    [Fact]
    public async Task Premiums_BeyondSixtyFourBits_NameNoWorker()
    {
        var registry = new WorkerRegistryBuilder(SmallRegency.Model.Regions, SmallRegency.Model.Groups, []);
        foreach (var id in new[] { "rich-1", "rich-2" })
        {
            registry.Add(new Worker(id, RegionCode.Parse("13.11.01.2001"), "KARYAWAN", new(1985, 6)) { Income = new Rupiah(long.MaxValue), RiskClass = new RiskClass(5) });
            registry.Add(id, new Spell(ProgrammeSet.Parse("JKK+JKM+JHT"), new(2024, 6), null, Payer.Employer));
        }

        var paths = new TwoPaths(SmallRegency.Model with { Registry = registry.Build() });
        const string Query = $$"""{ coverage({{Year}}, granularity: TOTAL) { nodes { premiums { total } } } }""";

        var text = await paths.CompiledAsync(Query);

        text.ShouldBe(await paths.PlainAsync(Query));
        text.ShouldNotContain("rich");
        Errors(text).ShouldBe(
        [
            ("SUM_TOO_LARGE", "Found a sum above Rp9,223,372,036,854,775,807, expected one that fits 64 bits. Check the amounts: budgets "
                + "and envelopes or, for premiums, the incomes of workers; the highest are named by 'ucj'. A shorter period sums fewer premiums."),
        ]);
    }

    [Fact]
    public void ForeignException_WhileLiteralsAreRead_ShowsAReferenceOnly()
    {
        var errors = new PublicErrors(new Faults(NullLogger<Faults>.Instance));
        var shown = errors.Of([new ExecutionError("Bad value. secret", new InvalidDataException("secret"))], Language.En).Single();

        shown.Message.ShouldBe($"Something failed on our side. Reference: {shown.Extensions!["reference"]}");
        shown.Extensions["code"].ShouldBe("INTERNAL_ERROR");
    }

    private static IEnumerable<(string? Code, string? Message)> Errors(string text) =>
        JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Select(error => (
            error.GetProperty("extensions").GetProperty("code").GetString(),
            error.GetProperty("message").GetString()));
}
