namespace Ucj.Coverage.Funding;

/// <summary>
/// The least new money, by branch and bound: what is to be looked at is halved, part by part, and left aside where its
/// bound is not below what is known to do; the lowest bound comes first.
/// </summary>
internal sealed class MoneySearch
{
    private const int FirstRounds = 60;
    private const int Rounds = 12;

    /// <summary>What a node counts for, by part.</summary>
    private const long StepsOfNode = 200;

    private readonly SearchSteps _steps;
    private readonly PriorityQueue<MoneyNode, (long Bound, int Number)> _open = new();
    private readonly Dictionary<MoneyQuestion, CheapestFlow> _flows = [];
    private readonly Func<MoneyNode, long[], long, long?> _accepts;
    private int _number;

    /// <param name="steps">How long it may search.</param>
    /// <param name="accepts">What a way that costs so much does cost in truth, or nothing where it does not count; by default every way counts.</param>
    public MoneySearch(SearchSteps steps, Func<MoneyNode, long[], long, long?>? accepts = null)
    {
        _steps = steps;
        _accepts = accepts ?? ((_, _, cost) => cost);
    }

    /// <summary>What is known to do; none where nothing is.</summary>
    public long? Upper { get; private set; }

    /// <summary>The way that does; none where it was known before.</summary>
    public (MoneyNode Node, long[] Workers)? Best { get; private set; }

    /// <summary>No way costs less.</summary>
    public long? Lower { get; private set; }

    /// <summary>Searches.</summary>
    /// <param name="questions">The questions; a way of any will do.</param>
    /// <param name="known">An amount that does already; nothing as dear is looked at.</param>
    /// <param name="enough">An amount with which it is content.</param>
    public void Run(IEnumerable<MoneyQuestion> questions, long? known, long enough = 0)
    {
        Upper = known;
        foreach (var question in questions)
        {
            _flows[question] = new CheapestFlow(question, _steps);
            Look(MoneyNode.Root(question), FirstRounds);
        }

        while (!IsDone(enough) && !_steps.AreUsedUp && _open.TryDequeue(out var node, out _))
        {
            if (Upper is { } upper && node.Bound >= upper) continue;
            foreach (var half in Branch(node)) Look(half, Rounds);
        }

        var open = _open.UnorderedItems.Select(item => item.Element.Bound).Where(bound => Upper is not { } upper || bound < upper).ToArray();
        Lower = open.Length > 0 ? open.Min() : Upper;
    }

    private bool IsDone(long enough) => Best is not null && Upper <= enough;

    private void Look(MoneyNode node, int rounds)
    {
        _steps.Take(StepsOfNode * node.Least.Length);
        if (new MoneyBound(node, _flows[node.Question]).Raise(rounds, Upper, (workers, cost) => Met(node, workers, cost)))
            _open.Enqueue(node, (node.Bound, _number++));
    }

    private long? Met(MoneyNode node, long[] workers, long cost)
    {
        if (!_steps.AreUsedUp && _accepts(node, workers, cost) is { } truly && (Upper is not { } upper || truly < upper)) (Upper, Best) = (truly, (node, workers));
        return Upper;
    }

    /// <summary>
    /// Halves a node at the part of the pot whose cost is farthest from what the bound takes it for, or else at the part
    /// about which least is decided; nothing is left of a node in which all is.
    /// </summary>
    private IEnumerable<MoneyNode> Branch(MoneyNode node)
    {
        var bound = new MoneyBound(node, _flows[node.Question]);
        var parts = Enumerable.Range(0, node.Least.Length).Where(part => node.Least[part] < node.Most[part])
            .Select(part => (Part: part, Gap: bound.Gap(node.Question.Parts[part].Pot, node.Workers), Room: node.Most[part] - node.Least[part])).ToArray();
        if (parts.Length == 0) return [];
        var best = parts[0];
        foreach (var one in parts)
        {
            if (one.Gap > best.Gap || (one.Gap == best.Gap && one.Room > best.Room)) best = one;
        }

        var at = node.Average[best.Part];
        return node.Halves(best.Part, Math.Clamp(at, node.Least[best.Part], node.Most[best.Part] - 1));
    }
}
