using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>Every way there is to pay for workers of a small problem, whatever it costs: the brute force beside every search.</summary>
internal sealed class AllWays
{
    private readonly FundingProblem _problem;
    private readonly List<Way> _ways = [];

    public AllWays(FundingProblem problem)
    {
        _problem = problem;
        Tiers = problem.Tiers();
        Cells = [.. Enumerable.Range(0, problem.Needs.Length)
            .GroupBy(need => (Class: problem.ClassOf[need], problem.Needs[need].Tier))
            .Select(cell => (cell.Key.Class, cell.Key.Tier, cell.Sum(need => problem.Needs[need].Workers)))];
        Add(0, new int[Cells.Length], [.. problem.Money.Select(money => new long[money.Length])]);
    }

    public int[] Tiers { get; }

    public (int Class, int Tier, int Workers)[] Cells { get; }

    public IReadOnlyList<Way> Ways => _ways;

    /// <summary>The tiers' counts of the best plan with so much money, lexicographically.</summary>
    public int[] Optimal(long[][] money) => _ways.Where(way => way.Spent.Zip(money).All(pot => pot.First.Zip(pot.Second).All(one => one.First <= one.Second)))
        .Select(way => CountsOf(way.Funded)).MaxBy(counts => counts, Comparer<int[]>.Create(Compare))!;

    public int[] CountsOf(int[] funded) =>
        [.. Tiers.Select(tier => Cells.Select((cell, number) => cell.Tier == tier ? funded[number] : 0).Sum())];

    /// <summary>What each envelope lacks.</summary>
    public long[][] Lacks(Way way) =>
        [.. way.Spent.Select((spent, pot) => spent.Select((sum, envelope) => Math.Max(0, sum - _problem.Money[pot][envelope])).ToArray())];

    public static int Compare(int[] one, int[] other) =>
        one.Zip(other).Select(tier => tier.First.CompareTo(tier.Second)).FirstOrDefault(order => order != 0);

    private void Add(int cell, int[] funded, long[][] spent)
    {
        if (cell == Cells.Length)
        {
            _ways.Add(new Way((int[])funded.Clone(), Array.ConvertAll(spent, one => (long[])one.Clone())));
            return;
        }

        Add(cell, 0, Cells[cell].Workers, funded, spent);
    }

    private void Add(int cell, int pot, int left, int[] funded, long[][] spent)
    {
        if (pot == spent.Length)
        {
            Add(cell + 1, funded, spent);
            return;
        }

        Add(cell, pot + 1, left, funded, spent);
        if (left == 0 || !_problem.MayPay(pot, Cells[cell].Class)) return;
        var price = _problem.PriceOf(pot, Cells[cell].Class);
        for (var envelope = 0; envelope < price.Length; envelope++) spent[pot][envelope] += price[envelope];
        funded[cell]++;
        Add(cell, pot, left - 1, funded, spent);
        funded[cell]--;
        for (var envelope = 0; envelope < price.Length; envelope++) spent[pot][envelope] -= price[envelope];
    }

    internal sealed record Way(int[] Funded, long[][] Spent);
}
