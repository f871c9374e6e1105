namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The rows of <c>workers.csv</c>. Segment and sector are empty: a worker has his group's.</summary>
internal sealed class WorkerRows
{
    /// <summary>What the id of a worker begins with; seven digits or more follow, never as many as a NIK has.</summary>
    public const string IdPrefix = "W";

    /// <summary>How the number of a worker is written in his id.</summary>
    public const string IdDigits = "D7";

    private const string Header =
        "worker_id,nagari,group,segment,sector,birth_month,income,risk_class,employer_id,from_month,to_month";

    private readonly CsvRows _rows;
    private readonly VillageMap _villages;

    /// <summary>Writes the header.</summary>
    public WorkerRows(TextWriter writer, VillageMap villages)
    {
        _rows = new CsvRows(writer, Header);
        _villages = villages;
    }

    /// <summary>Writes one worker.</summary>
    /// <param name="number">His number, 0-based; ids count from 1.</param>
    /// <param name="worker">The worker.</param>
    public void Write(int number, in SampleWorker worker)
    {
        _rows.Id(IdPrefix, number + 1, IdDigits).Text(_villages.Codes[worker.Village]).Text(worker.Group.Code)
            .Text(null).Text(null).Month(worker.Birth).Number(worker.Income).Number(worker.RiskClass);
        if (worker.Employer is { } employer) EmployerRows.WriteId(_rows, employer.Kind, employer.Number);
        else _rows.Text(null);
        _rows.Month(worker.From).Month(worker.To).End();
    }
}
