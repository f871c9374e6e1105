using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// The cheapest way to pay for so many workers of classes, each of which some pots may pay for: always the cheapest next
/// worker of any pot for whom room can be made by handing others on. The places that pots can fill are a matroid and a
/// pot's costs only rise, so no other way is cheaper.
/// </summary>
/// <param name="classes">Workers by class.</param>
/// <param name="mayPay">Whether a pot may pay for a class, by class and pot.</param>
/// <param name="pots">The pots.</param>
internal sealed class CheapestCover(long[] classes, bool[][] mayPay, IReadOnlyList<CoverPot> pots)
{
    private readonly long[] _unmet = (long[])classes.Clone();
    private readonly long[][] _paid = [.. classes.Select(_ => new long[pots.Count])];

    /// <summary>The workers that each pot pays for.</summary>
    public long[] Workers { get; } = new long[pots.Count];

    /// <summary>How many workers are paid for.</summary>
    public long Total => Workers.Sum();

    /// <summary>What it costs, floors included.</summary>
    public long Cost => pots.Select((pot, number) => pot.Cost(Workers[number])).Sum();

    /// <summary>Pays for workers.</summary>
    /// <returns>Whether all the wanted could be paid for.</returns>
    public bool Fill(long wanted)
    {
        var queue = new PriorityQueue<int, (long Cost, int Pot)>();
        void Offer(int pot)
        {
            var (cost, workers) = pots[pot].Next(Workers[pot], 1);
            if (workers > 0) queue.Enqueue(pot, (cost, pot));
        }

        for (var pot = 0; pot < pots.Count; pot++) Offer(pot);
        while (Total < wanted && queue.TryDequeue(out var pot, out _))
        {
            var (_, workers) = pots[pot].Next(Workers[pot], wanted - Total);
            if (Push(pot, workers) == workers) Offer(pot);
        }

        return Total >= wanted;
    }

    /// <summary>Lets a pot pay for more workers, others handing theirs over.</summary>
    private long Push(int pot, long workers)
    {
        var left = workers;
        while (left > 0 && Augment(pot, left) is > 0 and var pushed) left -= pushed;
        Workers[pot] += workers - left;
        return workers - left;
    }

    /// <summary>Breadth first from the pot to the nearest class with somebody unpaid.</summary>
    private long Augment(int start, long most)
    {
        var classFrom = new int[classes.Length];
        var potFrom = new int[pots.Count];
        Array.Fill(classFrom, -1);
        Array.Fill(potFrom, -1);
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var pot))
        {
            for (var one = 0; one < classes.Length; one++)
            {
                if (classFrom[one] >= 0 || !mayPay[one][pot]) continue;
                classFrom[one] = pot;
                if (_unmet[one] > 0) return Shift(one, start, classFrom, potFrom, most);
                for (var other = 0; other < pots.Count; other++)
                {
                    if (other == start || potFrom[other] >= 0 || _paid[one][other] == 0) continue;
                    potFrom[other] = one;
                    queue.Enqueue(other);
                }
            }
        }

        return 0;
    }

    private long Shift(int end, int start, int[] classFrom, int[] potFrom, long most)
    {
        var workers = Math.Min(most, _unmet[end]);
        for (var pot = classFrom[end]; pot != start; pot = classFrom[potFrom[pot]]) workers = Math.Min(workers, _paid[potFrom[pot]][pot]);
        _unmet[end] -= workers;
        for (var (one, pot) = (end, classFrom[end]); ; (one, pot) = (potFrom[pot], classFrom[potFrom[pot]]))
        {
            _paid[one][pot] += workers;
            if (pot == start) return workers;
            _paid[potFrom[pot]][pot] -= workers;
        }
    }
}
