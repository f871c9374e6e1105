namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The rows of <c>participations.csv</c>.</summary>
internal sealed class ParticipationRows
{
    private const string Header = "worker_id,programmes,from_month,to_month,payer";
    private readonly CsvRows _rows;

    /// <summary>Writes the header.</summary>
    public ParticipationRows(TextWriter writer) => _rows = new CsvRows(writer, Header);

    /// <summary>Writes the spells of one worker, if he has any.</summary>
    /// <param name="number">His number, 0-based.</param>
    /// <param name="worker">The worker.</param>
    public void Write(int number, in SampleWorker worker)
    {
        if (worker.Cohort is not { } cohort) return;
        foreach (var spell in cohort.Spells)
        {
            _rows.Id(WorkerRows.IdPrefix, number + 1, WorkerRows.IdDigits).Text(cohort.Profile.Programmes)
                .Month(spell.FromOf(worker.Member)).Month(spell.ToOf(worker.Member)).Text(cohort.Profile.Payer).End();
        }
    }
}
