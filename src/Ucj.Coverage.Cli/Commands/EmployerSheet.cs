using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What employers owe as rows and columns.</summary>
internal static class EmployerSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("employer_id", new("pemberi kerja", "employer")),
        new("name", new("nama", "name")),
        new("village", new("nagari", "village")),
        new("scale", new("skala", "scale")),
        new("registered", new("terdaftar", "registered")),
        new("first_charge_on", new("beban pertama", "first charge on")),
        new("period", new("periode", "period")),
        new("workers", new("pekerja", "workers")),
        new("eligible", new("berhak", "eligible")),
        new("covered", new("terlindungi", "covered")),
        new("missing", new("kurang", "missing")),
        new("unknown", new("tidak dikenal", "unknown")),
        new("uncovered_months", new("bulan belum", "uncovered months")),
        new("unpriced_months", new("tanpa harga", "unpriced months")),
        new("owed_total", new("utang", "owed")),
        new("owed_jkk", new("JKK", "JKK")),
        new("owed_jkm", new("JKM", "JKM")),
        new("owed_jht", new("JHT", "JHT")),
        new("owed_jp", new("JP", "JP")),
        new("owed_by_employer", new("bagian pemberi kerja", "employer's share")),
        new("owed_by_worker", new("bagian pekerja", "worker's share")),
        new("owed_by_funded", new("bagian sumber dana", "purse's share")),
    ];

    /// <summary>The figures that would make a table too wide to read; programs get them all.</summary>
    private static readonly string[] ForPrograms =
        ["name", "unpriced_months", "owed_jkk", "owed_jkm", "owed_jht", "owed_jp", "owed_by_funded"];

    /// <summary>What people are shown.</summary>
    public static Sheet ForPeople(Sheet sheet) => sheet.Without(column => ForPrograms.Contains(column.Name));

    /// <summary>
    /// One row per employer, or per employer and month. Workers are those of a row's last month, the rest are sums.
    /// </summary>
    public static Sheet Of(EmployerDuties duties, bool monthly) => new(
        Columns,
        monthly
            ? duties.Employers.SelectMany(duty =>
                duty.Months.Select(month => Cells(duty, ContributionMonth.Format(month.Month), [month])))
            : duties.Employers.Select(duty => Cells(duty, duties.Months.ToString(), duty.Months)))
    {
        Warnings = duties.Warnings,
    };

    private static object?[] Cells(EmployerDuty duty, string period, IReadOnlyList<EmployerMonth> months)
    {
        var (employer, last) = (duty.Employer, months[^1]);
        var owed = months.Aggregate(default(Dues), (sum, month) => sum + month.Owed);
        return
        [
            employer.Id,
            employer.Name,
            employer.Village?.ToString(),
            employer.Scale is { } scale ? Code.Of(scale) : null,
            employer.Registered,
            employer.PaidBy,
            period,
            (long?)employer.Workers,
            (long)last.Eligible,
            (long)last.Covered,
            (long?)last.Missing,
            (long?)last.Unknown,
            months.Sum(month => (long)month.Uncovered),
            months.Sum(month => (long)month.Unpriced),
            owed.Total.Amount,
            owed.Jkk.Amount,
            owed.Jkm.Amount,
            owed.Jht.Amount,
            owed.Jp.Amount,
            owed.ByEmployer.Amount,
            owed.ByWorker.Amount,
            owed.ByFund.Amount,
        ];
    }
}
