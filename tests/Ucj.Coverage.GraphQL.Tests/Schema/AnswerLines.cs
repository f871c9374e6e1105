using System.Text.Json;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>The rows of an answer as lines, from the library and from JSON alike.</summary>
internal static class AnswerLines
{
    public const string Fields = """
        { totalCount nodes { level period { label } district { code } workerGroup { code } segment tier payer { kind purse }
          eligible active uncovered enrolled new lapsed rate { percent denominator } target { percent workers } gapWorkers gapPoints
          premiums { total employer worker funded byProgramme { programme amount } }
          beside { rate { definition percent } gapWorkers } compared { activeChange pointsChange } coverCost { workers amount } } }
        """;

    public static string Of(CoverageRow row) => string.Join('|', (object?[])
    [
        row.Level, row.Period.Label, row.Key.District?.Code, row.Key.WorkerGroup?.Code,
        row.Key.Segment is { } segment ? Code.Of(segment) : null, row.Key.Tier,
        row.Key.Payer is { } payer ? Code.Of(payer.Kind) : null, row.Key.Payer?.PurseId,
        row.Eligible, row.Active, row.Uncovered, row.Enrolled, row.New, row.Lapsed,
        Plain(row.Rate?.Percent?.Value), row.Rate?.Denominator, Plain(row.Target?.Value), row.Gap?.TargetWorkers,
        row.Gap?.Workers, Plain(row.Gap?.Points?.Value),
        row.Dues?.Total, row.Dues?.ByEmployer, row.Dues?.ByWorker, row.Dues?.ByFund, row.Dues?.Jkk,
        string.Join(';', row.Beside.Select(one => $"{one.Rate.Definition} {Plain(one.Rate.Percent?.Value)} {one.Gap?.Workers}")),
        Plain(row[CoverageMeasure.ActiveChange]), Plain(row[CoverageMeasure.PointsChange]), row.CoverCost?.Workers, row.CoverCost?.Amount,
    ]);

    private static string? Plain(decimal? number) =>
        number?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    public static string Of(JsonElement node) => string.Join('|',
        At(node, "level"), At(node, "period", "label"), At(node, "district", "code"), At(node, "workerGroup", "code"),
        At(node, "segment"), At(node, "tier"), At(node, "payer", "kind"), At(node, "payer", "purse"),
        At(node, "eligible"), At(node, "active"), At(node, "uncovered"), At(node, "enrolled"), At(node, "new"), At(node, "lapsed"),
        At(node, "rate", "percent"), At(node, "rate", "denominator"), At(node, "target", "percent"), At(node, "target", "workers"),
        At(node, "gapWorkers"), At(node, "gapPoints"),
        At(node, "premiums", "total"), At(node, "premiums", "employer"), At(node, "premiums", "worker"),
        At(node, "premiums", "funded"), node.GetProperty("premiums").GetProperty("byProgramme")[0].GetProperty("amount").ToString(),
        string.Join(';', node.GetProperty("beside").EnumerateArray()
            .Select(one => $"{At(one, "rate", "definition")} {At(one, "rate", "percent")} {At(one, "gapWorkers")}")),
        At(node, "compared", "activeChange"), At(node, "compared", "pointsChange"), At(node, "coverCost", "workers"), At(node, "coverCost", "amount"));

    private static string At(JsonElement node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (node.ValueKind == JsonValueKind.Null) return "";
            node = node.GetProperty(name);
        }

        return node.ToString();
    }
}
