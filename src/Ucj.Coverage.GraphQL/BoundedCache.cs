using System.Collections.Concurrent;

namespace Ucj.Coverage.GraphQL;

/// <summary>Remembers what was asked for lately, within a budget, by text.</summary>
/// <remarks>
/// Thread-safe. Two generations: when the young one has used half the budget it becomes the old one, and what is asked
/// for there moves up. So nothing in use is lost, reading takes no lock, and a flood of new keys drives out only idle ones.
/// </remarks>
/// <param name="budget">Characters of everything remembered.</param>
internal sealed class BoundedCache<T>(int budget)
    where T : class
{
    private readonly Lock _turning = new();
    private Generation _young = new();
    private Generation _old = new();

    /// <summary>The value of a key, if it is remembered.</summary>
    public T? Find(string key)
    {
        if (_young.Values.TryGetValue(key, out var found)) return found.Value;
        if (!_old.Values.TryGetValue(key, out found)) return null;
        Keep(key, found.Value, found.Weight);
        return found.Value;
    }

    /// <summary>Remembers a value, unless it alone would use a quarter of the budget.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="weight">Its characters.</param>
    public void Keep(string key, T value, int weight)
    {
        if (weight > budget / 4 || !_young.Values.TryAdd(key, (value, weight))) return;
        if (Interlocked.Add(ref _young.Used, weight) <= budget / 2) return;
        lock (_turning)
        {
            if (_young.Used <= budget / 2) return;
            _old = _young;
            _young = new Generation();
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<string, (T Value, int Weight)> Values = new(StringComparer.Ordinal);
        public long Used;
    }
}
