using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>LINQ to objects, as one would write it: every worker in every month, grouped by cell and month.</summary>
internal sealed class LinqPeer(PeerData data) : IPeer
{
    private readonly PeerWorker[] _workers = [.. data.Workers()];
    private readonly int[] _lawIn = [.. Enumerable.Range(0, data.Months.Length).Select(data.LawIn)];

    private Dictionary<(int Cell, int Month), Sums> _sums = [];

    public string Name => "linq";

    public void Run() => _sums = _workers
        .SelectMany(worker => Enumerable.Range(worker.From, Math.Max(0, worker.To - worker.From + 1)), (worker, month) => (
            Key: (worker.Cell, month),
            Spell: worker.Spells.FirstOrDefault(spell => spell.From <= month && month <= spell.To)))
        .AggregateBy(entry => entry.Key, new Sums(0, 0, default), (sums, entry) => entry.Spell is { } spell
            ? new Sums(sums.Eligible + 1, sums.Active + 1, sums.Dues + spell.DuesByLaw[_lawIn[entry.Key.month]])
            : sums with { Eligible = sums.Eligible + 1 })
        .ToDictionary();

    public PeerCube Cube()
    {
        var cube = new PeerCube(data);
        foreach (var ((cell, month), sums) in _sums) PeerCube.Write(cube[cell, month], sums.Eligible, sums.Active, sums.Dues);
        return cube;
    }

    public void Dispose() => _sums = [];

    private readonly record struct Sums(long Eligible, long Active, Dues Dues);
}
