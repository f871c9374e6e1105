using System.Text.Json;
using CsCheck;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Any question through GraphQL has the answer the library gives.</summary>
public sealed class CoverageAnswerLawsTests
{
    private static readonly int?[] Tolerances = [null, 0, 3];

    private static readonly CoverageReport[] Reports = [.. Tolerances.Select(tolerance => CoverageEngine.Report(
        SmallRegency.Model with { Settings = SmallRegency.Model.Settings with { ToleranceMonths = tolerance ?? 0 } }, SmallRegency.Year))];

    private static readonly (string Text, CoverageComparison? With)[] Comparisons =
    [
        ("null", null),
        ("{previous: PERIOD}", CoverageComparison.PreviousPeriod),
        ("{previous: YEAR}", CoverageComparison.YearBefore),
        ("{target: ROW}", CoverageComparison.Target),
        ("{denominator: \"WORKFORCE\"}", CoverageComparison.OnDenominator("WORKFORCE")),
        ("{denominator: \"LABOUR_FORCE\"}", CoverageComparison.OnDenominator("LABOUR_FORCE")),
    ];

    private static readonly string[][] Besides = [[], ["LABOUR_FORCE"], ["REGISTRY", "WORKFORCE"]];

    private static readonly (string Text, Func<CoverageCell, bool>? Holds)[] Filters =
    [
        ("null", null),
        ("{vulnerable: {eq: true}}", cell => cell.Vulnerable == true),
        ("{segment: {neq: BPU}}", cell => cell.Segment != EmploymentSegment.Bpu),
        ("{firmScale: {eq: null}}", cell => cell.FirmScale is null),
        ("{or: [{tier: {gte: 3}}, {district: {in: [\"13.11.01\"]}}]}",
            cell => cell.Tier >= 3 || RegionCode.Parse("13.11.01").Contains(cell.Region.Code)),
        ("{not: {workerGroup: {in: [\"OJEK\", \"KARYAWAN\"]}}}", cell => cell.Group!.Code is not ("OJEK" or "KARYAWAN")),
        ("{village: {nin: [\"13.11.01.2001\"]}, sector: {eq: OTHER}}",
            cell => cell.Region.Code != RegionCode.Parse("13.11.01.2001") && cell.Sector == Sector.Other),
        ("{village: {contains: \"GADANG\"}}", cell => cell.Region.Code == RegionCode.Parse("13.11.01.2001")),
        ("{or: [{village: {startsWith: \"lubuak\"}}, {workerGroup: {contains: \"taxi\"}}]}",
            cell => cell.Region.Code == RegionCode.Parse("13.11.01.2001") || cell.Group!.Code == "OJEK"),
        ("{not: {district: {startsWith: \"Sungai\"}}, workerGroup: {startsWith: null}}", _ => false),
    ];

    private static readonly (string Text, Func<CoverageLine, bool>? Holds, MeasureSet Measures)[] Conditions =
    [
        ("null", null, default),
        ("{active: {gte: 1}}", line => line[CoverageMeasure.Active] >= 1, MeasureSet.Of(CoverageMeasure.Active)),
        ("{not: {percent: {lt: 50}}}", line => !(line[CoverageMeasure.Percent] < 50), MeasureSet.Of(CoverageMeasure.Percent)),
        ("{premiumTotal: {gt: 20000}, lapsed: {eq: 0}}",
            line => line[CoverageMeasure.PremiumTotal] > 20000 && line[CoverageMeasure.Lapsed] == 0,
            MeasureSet.Of(CoverageMeasure.PremiumTotal, CoverageMeasure.Lapsed)),
    ];

    private static readonly Gen<Question> Questions = Gen.Select(
        Gen.Int[1, 12],
        Gen.Int[0, 11],
        Gen.Enum<Granularity>(),
        Gen.Enum<Dimension>().Array[0, 3],
        Gen.Select(Gen.Int[0, Filters.Length - 1].Select(number => Filters[number]), Gen.Int[0, Conditions.Length - 1].Select(number => Conditions[number])),
        Gen.Bool.Select(official => official ? "LABOUR_FORCE" : "REGISTRY"),
        Gen.Select(Gen.Bool, Gen.Enum<Interpolation>(), Gen.Enum<CoverageMeasure>(), Gen.Int[0, 3]),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, Comparisons.Length - 1]),
        (first, more, granularity, dimensions, filters, denominator, rest, compared) => new Question(
            first, Math.Min(12, first + more), granularity, [.. dimensions.Distinct()], filters.Item1, filters.Item2, denominator,
            rest.Item1, rest.Item2, rest.Item3, rest.Item4, compared.Item1, Besides[compared.Item2], Comparisons[compared.Item3]));

    [Fact]
    public Task Coverage_AnyQuestion_EqualsTheLibrary() => Questions.SampleAsync(
        async question =>
        {
            var text = await TwoPaths.OfSmallRegency.CompiledAsync(question.Document);
            var (rows, refused) = Answer(question);
            if (refused is not null)
            {
                text.ShouldContain($"\"code\":\"{refused}\"", customMessage: question.Document);
                return;
            }

            var nodes = JsonElement.Parse(text).GetProperty("data").GetProperty("coverage").GetProperty("nodes");

            var expected = rows.Select(AnswerLines.Of);
            nodes.EnumerateArray().Select(AnswerLines.Of).ShouldBe(expected, question.Document);
        },
        iter: 500);

    /// <summary>The library's answer, or the code it refuses with.</summary>
    private static (IReadOnlyList<CoverageRow> Rows, string? Refused) Answer(Question question)
    {
        try
        {
            return (Reports[question.Tolerance].Ask(question.Query).Rows, null);
        }
        catch (CoverageException refused)
        {
            return ([], refused.Code);
        }
    }

    private sealed record Question(
        int First,
        int Last,
        Granularity Granularity,
        Dimension[] GroupBy,
        (string Text, Func<CoverageCell, bool>? Holds) Where,
        (string Text, Func<CoverageLine, bool>? Holds, MeasureSet Measures) Having,
        string Denominator,
        bool Rollup,
        Interpolation Interpolation,
        CoverageMeasure By,
        int Orders,
        int Tolerance,
        string[] Beside,
        (string Text, CoverageComparison? With) Compare)
    {
        public string Document => $$"""
            { coverage(months: {from: "2025-{{First:D2}}", to: "2025-{{Last:D2}}"}, granularity: {{Code.Of(Granularity)}},
                groupBy: [{{string.Join(", ", GroupBy.Select(Code.Of))}}], where: {{Where.Text}}, having: {{Having.Text}},
                denominator: "{{Denominator}}", rollup: {{(Rollup ? "true" : "false")}}, interpolation: {{Code.Of(Interpolation)}},
                tolerance: {{Tolerances[Tolerance]?.ToString() ?? "null"}}, beside: [{{string.Join(", ", Beside.Select(name => $"\"{name}\""))}}],
                compareWith: {{Compare.Text}}, order: [{{OrderText}}]) {{AnswerLines.Fields}} }
            """;

        public CoverageQuery Query => new(new MonthRange(Month(First), Month(Last)))
        {
            Granularity = Granularity,
            GroupBy = GroupBy,
            Where = Where.Holds,
            Having = Having.Holds,
            HavingMeasures = Having.Measures,
            Denominator = Denominator,
            Subtotals = Rollup,
            Beside = Beside,
            CompareWith = Compare.With,
            Interpolation = Interpolation,
            FillPeriods = true,
            CoverPrice = CoverPrice.AtLowestBand(SmallRegency.Model, PremiumPayer.Purse(FundingSourceKind.Apbd)),
            Order = [.. new[] { CoverageOrder.By(By, descending: true), CoverageOrder.ByPeriod(descending: true) }.Take(Orders)],
        };

        private string OrderText => string.Join(", ", new[] { $"{{{Camel(By.ToString())}: DESC}}", "{period: DESC}" }.Take(Orders));

        private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

        private static NodaTime.YearMonth Month(int month) => new(2025, month);
    }
}
