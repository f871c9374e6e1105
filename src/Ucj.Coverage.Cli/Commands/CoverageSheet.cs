using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>A coverage table as the rows and columns a report prints.</summary>
internal static class CoverageSheet
{
    private static readonly SheetColumn[] Figures =
    [
        new("eligible", new("berhak", "eligible")),
        new("active", new("aktif", "active")),
        new("uncovered", new("belum", "uncovered")),
        new("definition", new("penyebut", "definition")),
        new("denominator", new("jumlah", "denominator")),
        new("percent", new("%", "%")),
        new("target_percent", new("target %", "target %")),
        new("target_workers", new("target orang", "target workers")),
        new("gap_workers", new("kurang orang", "gap workers")),
        new("gap_points", new("kurang poin", "gap points")),
    ];

    public static Sheet Of(CoverageTable table) => new(
        [
            new SheetColumn("period", new("periode", "period")),
            .. table.Query.GroupBy.Select(dimension => new SheetColumn(ReportDimension.NameOf(dimension))),
            .. Figures,
        ],
        table.Rows.Select(row => Cells(table.Query, row)));

    private static object?[] Cells(CoverageQuery query, CoverageRow row) =>
    [
        row.Period.Label,
        .. query.GroupBy.Select(row.Key.CodeOf),
        row.Eligible,
        row.Active,
        row.Uncovered,
        query.Denominator,
        row.Rate?.Denominator,
        row.Rate?.Percent?.Value,
        Rounded(row.Target),
        row.Gap?.TargetWorkers,
        row.Gap?.Workers,
        row.Gap?.Points?.Value,
    ];

    private static decimal? Rounded(Percent? percent) =>
        percent is { } given ? decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero) : null;
}
