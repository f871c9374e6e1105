using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>A coverage table as the rows and columns a report prints.</summary>
internal static class CoverageSheet
{
    private static readonly SheetColumn Status = new("status");

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
        new("premium_total", new("iuran", "premium")),
        new("premium_jkk", new("JKK", "JKK")),
        new("premium_jkm", new("JKM", "JKM")),
        new("premium_jht", new("JHT", "JHT")),
        new("premium_jp", new("JP", "JP")),
        new("paid_by_employer", new("oleh pemberi kerja", "by employer")),
        new("paid_by_worker", new("oleh pekerja", "by worker")),
        new("paid_by_funded", new("oleh sumber dana", "by purses")),
    ];

    /// <summary>What a row rests on: the last published month of a target it holds on to, and who reported totals.</summary>
    private static readonly SheetColumn HeldSince = new("target_held_since", new("target sejak", "target held since"));

    private static readonly SheetColumn[] OfTotals =
    [
        new("stock_month", new("bulan stok", "stock month")),
        new("reported", new("dilaporkan", "reported")),
        new("reporting", new("seharusnya", "of")),
    ];

    /// <summary>The figures that would make a table too wide to read; programs get them all.</summary>
    private static readonly string[] ForPrograms =
        ["premium_jkk", "premium_jkm", "premium_jht", "premium_jp", "paid_by_employer", "paid_by_worker", "paid_by_funded"];

    /// <summary>What people are shown of a table.</summary>
    public static Sheet ForPeople(CoverageTable table)
    {
        var holds = table.Rows.Any(row => row.TargetHeldSince is not null);
        return Of(table).Without(column => ForPrograms.Contains(column.Name) || (column == HeldSince && !holds));
    }

    /// <summary>The whole table.</summary>
    public static Sheet Of(CoverageTable table) => new(
        [
            new SheetColumn("period", new("periode", "period")),
            .. table.Query.GroupBy.Select(ReportDimension.ColumnOf),
            .. table.IsPublished ? [Status] : Array.Empty<SheetColumn>(),
            .. Figures,
            HeldSince,
            .. table.IsOfTotals ? OfTotals : [],
        ],
        table.Rows.Select(row => Cells(table, row)))
    {
        Warnings = table.Warnings,
    };

    private static object?[] Cells(CoverageTable table, CoverageRow row) =>
    [
        row.Period.Label,
        .. table.Query.GroupBy.Select(dimension => ReportDimension.CellOf(row.Key, dimension)),
        .. table.IsPublished ? [row.IsHidden ? "HIDDEN" : "SHOWN"] : Array.Empty<object>(),
        row.Eligible,
        row.Active,
        row.Uncovered,
        row.IsHidden ? null : table.Query.Denominator,
        row.Rate?.Denominator,
        row.Rate?.Percent?.Value,
        row.Target?.Value,
        row.Gap?.TargetWorkers,
        row.Gap?.Workers,
        row.Gap?.Points?.Value,
        row.Dues?.Total.Amount,
        row.Dues?.Jkk.Amount,
        row.Dues?.Jkm.Amount,
        row.Dues?.Jht.Amount,
        row.Dues?.Jp.Amount,
        row.Dues?.ByEmployer.Amount,
        row.Dues?.ByWorker.Amount,
        row.Dues?.ByFund.Amount,
        Month(row.TargetHeldSince),
        .. table.IsOfTotals ? OfReports(row) : [],
    ];

    private static object?[] OfReports(CoverageRow row) =>
        [Month(row.StockMonth), (long?)row.Reported?.Reported, (long?)row.Reported?.Reporting];

    private static string? Month(YearMonth? month) => month is { } known ? ContributionMonth.Format(known) : null;
}
