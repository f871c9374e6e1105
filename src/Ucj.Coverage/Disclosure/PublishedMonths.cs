using NodaTime;

namespace Ucj.Coverage.Disclosure;

/// <summary>
/// What is published of every month. A month depends on itself and those before it alone, so a later month never changes
/// what an earlier one showed.
/// </summary>
/// <remarks>
/// People change little from month to month: were other cells hidden each time, the one month's number would tell the
/// other's. So a cell whose number was small in the last twelve months is hidden, and to protect it those are taken first
/// that protected it the month before. Thread-safe: who asks for a month that is being protected waits for it.
/// </remarks>
/// <param name="cells">The table of a month.</param>
/// <param name="months">The months there are.</param>
/// <param name="smallest">The smallest number shown, besides zero.</param>
internal sealed class PublishedMonths(CubeFrame cells, MonthRange months, int smallest)
{
    /// <summary>How many months a small number keeps its cell hidden, its own among them.</summary>
    private const int Remembered = 12;

    private readonly Lock _lock = new();
    private readonly List<PublishedMonth> _published = [];
    private readonly Queue<bool[]> _small = new();

    /// <summary>What is published of a month.</summary>
    public PublishedMonth Of(YearMonth month)
    {
        var place = ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(months.First);
        lock (_lock)
        {
            while (_published.Count <= place) Publish(ContributionMonth.Plus(months.First, _published.Count));
            return _published[place];
        }
    }

    private void Publish(YearMonth month)
    {
        var table = cells.TableOf(month);
        _small.Enqueue([.. Enumerable.Range(0, table.Frame.Cells).Select(cell => table.IsSmall(cell, smallest))]);
        if (_small.Count > Remembered) _small.Dequeue();
        var must = new bool[table.Frame.Cells];
        for (var cell = 0; cell < must.Length; cell++) must[cell] = table.PeopleOf(cell) > 0 && _small.Any(small => small[cell]);
        var before = _published.Count == 0 ? new bool[must.Length] : _published[^1].Hidden;
        _published.Add(new PublishedMonth(table.Frame, CellHiding.Of(table, smallest, must, before)));
    }
}
