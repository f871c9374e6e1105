using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>Workers while they are being added, in columns.</summary>
internal sealed class WorkerList
{
    private readonly WorkerIdIndex _ids = new();
    private readonly GrowingColumn<int> _villages = new();
    private readonly GrowingColumn<int> _groups = new();
    private readonly GrowingColumn<EmploymentSegment> _segments = new();
    private readonly GrowingColumn<Sector> _sectors = new();
    private readonly GrowingColumn<int> _births = new();
    private readonly GrowingColumn<long> _incomes = new();
    private readonly GrowingColumn<byte> _riskClasses = new();
    private readonly GrowingColumn<int> _employers = new();
    private readonly GrowingColumn<int> _from = new();
    private readonly GrowingColumn<int> _to = new();

    public int Count => _ids.Count;

    public string IdOf(int number) => _ids[number];

    public EmploymentSegment SegmentOf(int number) => _segments.Values[number];

    public bool TryNumberOf(string id, out int number) => _ids.TryNumberOf(id, out number);

    /// <summary>Adds a worker, unless his id is taken.</summary>
    public bool TryAdd(string id, in WorkerEntry entry)
    {
        if (!_ids.TryAdd(id)) return false;
        _villages.Add(entry.Village);
        _groups.Add(entry.Group);
        _segments.Add(entry.Segment);
        _sectors.Add(entry.Sector);
        _births.Add(entry.Birth);
        _incomes.Add(entry.Income);
        _riskClasses.Add(entry.RiskClass);
        _employers.Add(entry.Employer);
        _from.Add(entry.Workforce.First);
        _to.Add(entry.Workforce.Last);
        return true;
    }

    public void EnsureCapacity(int count)
    {
        _ids.EnsureCapacity(count);
        _villages.EnsureCapacity(count);
        _groups.EnsureCapacity(count);
        _segments.EnsureCapacity(count);
        _sectors.EnsureCapacity(count);
        _births.EnsureCapacity(count);
        _incomes.EnsureCapacity(count);
        _riskClasses.EnsureCapacity(count);
        _employers.EnsureCapacity(count);
        _from.EnsureCapacity(count);
        _to.EnsureCapacity(count);
    }

    /// <summary>The columns. More may be added afterwards: those handed over stay as they are.</summary>
    public WorkerColumns Build() => new(
        _ids.HandOver(),
        _villages.HandOver(),
        _groups.HandOver(),
        _segments.HandOver(),
        _sectors.HandOver(),
        _births.HandOver(),
        _incomes.HandOver(),
        _riskClasses.HandOver(),
        _employers.HandOver(),
        _from.HandOver(),
        _to.HandOver());
}
