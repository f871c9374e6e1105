using System.Globalization;
using System.Text.Json;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>The expected reports of the mini regency, which the command line must give too, through GraphQL.</summary>
public sealed class AcceptanceTests
{
    private const string Fields = """
        { nodes { period { label } district { code } village { code } workerGroup { code } segment
          eligible active uncovered rate { definition denominator percent } target { percent workers } gapWorkers gapPoints
          premiums { total employer worker funded byProgramme { amount } } } }
        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Ucj.Coverage.Cli.Tests", "MiniRegency");
    private static readonly TwoPaths Paths = new(DatasetReader.Read(Path.Combine(Folder, "data")).Dataset!.Model);

    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["period"] = ["period", "label"],
        ["district"] = ["district", "code"],
        ["village"] = ["village", "code"],
        ["group"] = ["workerGroup", "code"],
        ["segment"] = ["segment"],
        ["eligible"] = ["eligible"],
        ["active"] = ["active"],
        ["uncovered"] = ["uncovered"],
        ["definition"] = ["rate", "definition"],
        ["denominator"] = ["rate", "denominator"],
        ["percent"] = ["rate", "percent"],
        ["target_percent"] = ["target", "percent"],
        ["target_workers"] = ["target", "workers"],
        ["gap_workers"] = ["gapWorkers"],
        ["gap_points"] = ["gapPoints"],
        ["premium_total"] = ["premiums", "total"],
        ["premium_jkk"] = ["premiums", "byProgramme", "0", "amount"],
        ["premium_jkm"] = ["premiums", "byProgramme", "1", "amount"],
        ["premium_jht"] = ["premiums", "byProgramme", "2", "amount"],
        ["premium_jp"] = ["premiums", "byProgramme", "3", "amount"],
        ["paid_by_employer"] = ["premiums", "employer"],
        ["paid_by_worker"] = ["premiums", "worker"],
        ["paid_by_funded"] = ["premiums", "funded"],
    };

    [Theory]
    [InlineData("report-regency", "2020-01", "2027-12", "")]
    [InlineData("report-regency-LABOUR_FORCE", "2024-01", "2026-12", "denominator: \"LABOUR_FORCE\"")]
    [InlineData("report-regency-year-LABOUR_FORCE", "2020-01", "2027-12", "denominator: \"LABOUR_FORCE\", granularity: YEAR")]
    [InlineData("report-by-district", "2024-01", "2026-12", "groupBy: [DISTRICT]")]
    [InlineData("report-by-district-segment-quarter", "2025-02", "2026-11", "groupBy: [DISTRICT, SEGMENT], granularity: QUARTER")]
    [InlineData("report-by-segment-tolerance-3", "2025-01", "2026-12", "groupBy: [SEGMENT], tolerance: 3")]
    [InlineData("report-by-village-group-segment", "2025-01", "2026-12", "groupBy: [VILLAGE, WORKER_GROUP, SEGMENT]")]
    public async Task Coverage_MiniRegency_EqualsTheExpectedFile(string file, string from, string to, string arguments)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "expected", file + ".csv"));
        var columns = lines[0].Split(',');
        var text = await Paths.CompiledAsync(
            $$"""{ coverage(months: {from: "{{from}}", to: "{{to}}"}, first: 10000, {{arguments}}) {{Fields}} }""");

        // The files have only rows with an eligible worker; the server fills periods with zeros.
        var rows = JsonElement.Parse(text).GetProperty("data").GetProperty("coverage").GetProperty("nodes").EnumerateArray()
            .Select(node => columns.Select(column => At(node, Columns[column])).ToArray()).ToArray();
        var expected = lines[1..].Select(line => line.Split(',').Select((value, number) => Plain(columns[number], value)).ToArray())
            .ToHashSet(new ByText());
        rows.Where(expected.Contains).Count().ShouldBe(expected.Count);
        var eligible = Array.IndexOf(columns, "eligible");
        rows.Where(row => !expected.Contains(row)).ShouldAllBe(row => row[eligible] == "0");
    }

    private static string At(JsonElement node, string[] path)
    {
        foreach (var name in path)
        {
            if (node.ValueKind == JsonValueKind.Null) return "";
            node = node.ValueKind == JsonValueKind.Array
                ? node[int.Parse(name, CultureInfo.InvariantCulture)]
                : node.GetProperty(name);
        }

        return node.ToString();
    }

    /// <summary>Files write 25.40, JSON 25.4.</summary>
    private static string Plain(string column, string text) =>
        column is "percent" or "target_percent" or "gap_points" && text.Length > 0
            ? decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture)
            : text;

    private sealed class ByText : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? left, string[]? right) => string.Join(',', left!) == string.Join(',', right!);

        public int GetHashCode(string[] row) => string.Join(',', row).GetHashCode(StringComparison.Ordinal);
    }
}
