using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Planning;

/// <summary>
/// The months of workers who are the same person as another, in which that other is covered as well: of two whom purses pay
/// for, the second of the pair is the one too many.
/// </summary>
internal sealed class PaidTwice
{
    private readonly WorkerRegistry _registry;
    private readonly Dictionary<int, List<(int Other, bool IsSecond)>> _others = [];

    /// <exception cref="ArgumentException">A pair names an unknown worker.</exception>
    public PaidTwice(WorkerRegistry registry, IReadOnlyList<(string First, string Second)> samePeople)
    {
        _registry = registry;
        foreach (var (first, second) in samePeople)
        {
            Add(NumberOf(first), NumberOf(second), isSecond: false);
            Add(NumberOf(second), NumberOf(first), isSecond: true);
        }
    }

    public bool Contains(int worker, int month) =>
        _others.Count > 0 && _others.TryGetValue(worker, out var others) && others.Exists(other => Covers(other, month));

    private bool Covers((int Other, bool IsSecond) other, int month)
    {
        var spells = _registry.Spells;
        for (var spell = spells.Starts[other.Other]; spell < spells.Starts[other.Other + 1]; spell++)
        {
            if (spells.From[spell] > month || month > spells.To[spell]) continue;
            return other.IsSecond || spells.Payers[spells.PayerNumbers[spell]].PurseId is null;
        }

        return false;
    }

    private int NumberOf(string id) => _registry.TryNumberOf(id, out var number) ? number : throw Throw.UnknownWorker(id);

    private void Add(int worker, int other, bool isSecond)
    {
        if (!_others.TryGetValue(worker, out var others)) _others.Add(worker, others = []);
        others.Add((other, isSecond));
    }
}
