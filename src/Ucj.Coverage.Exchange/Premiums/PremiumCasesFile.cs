using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Exchange.Premiums;

/// <summary>
/// A CSV file of premium cases, a row each. It must have the columns <c>id,segment,month,payer</c>, and may have
/// <c>sector,income,risk_class,programmes,employer_workers,scale,contract_value,vat_included,monthly_wages,term_months,via_agency</c>;
/// columns <c>expected_…</c> are passed over.
/// </summary>
public static class PremiumCasesFile
{
    /// <summary>The columns such a file may have, besides those that are passed over.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. new PremiumCaseColumns("").Layout.Columns
        .Select(column => column.Name).Where(name => !name.StartsWith(PremiumCaseColumns.ExpectedPrefix, StringComparison.Ordinal))];

    /// <summary>Reads and quotes row by row, so that a file of any length takes the memory of one row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schedule">The premium law.</param>
    /// <param name="report">Takes what is wrong, as it is met; a row that is wrong or that the law refuses has no quote.</param>
    /// <param name="note">Takes what was passed over: columns that are not known.</param>
    /// <returns>The quotes of the good rows in the order of the file; none when the header cannot be used.</returns>
    /// <exception cref="IOException">The file cannot be read; thrown while the answers are enumerated.</exception>
    public static IEnumerable<PremiumCase> Read(
        string path,
        PremiumSchedule schedule,
        Action<Problem> report,
        Action<Problem>? note = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(report);
        return ReadRows(path, schedule, report, note);
    }

    private static IEnumerable<PremiumCase> ReadRows(
        string path,
        PremiumSchedule schedule,
        Action<Problem> report,
        Action<Problem>? note)
    {
        var (columns, log) = (new PremiumCaseColumns(Path.GetFileName(path)), new ProblemLog());
        using var reader = TableReader.Open(path, columns.Layout, log);
        foreach (var unusable in log.Take()) report(unusable);
        while (reader?.Read() == true)
        {
            if (!reader.Row.IsRejected && Quoted(reader.Row, columns, schedule) is { } answered) yield return answered;
            foreach (var problem in log.Take()) report(problem);
        }

        foreach (var passedOver in log.Notes) note?.Invoke(passedOver);
    }

    private static PremiumCase? Quoted(TableRow row, PremiumCaseColumns columns, PremiumSchedule schedule)
    {
        var (id, month, profile) = (row.Text(columns.Id), row.Month(columns.Month), columns.Profile(row));
        if (row.IsRejected) return null;
        try
        {
            return new PremiumCase(id!, schedule.Quote(profile, month!.Value));
        }
        catch (CoverageException refused)
        {
            row.Reject(columns.RefusedBy(refused.Code), Expect.Lawful(refused));
            return null;
        }
    }
}
