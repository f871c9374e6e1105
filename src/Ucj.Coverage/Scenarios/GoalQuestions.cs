using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// A goal as questions for a search for the least money, one of which holds for whatever an optimal plan can be. A plan
/// pays for a tier before the next; so where somebody of a tier is left, a purse that may pay for him has too little for
/// him beside what it pays for that tier and those before, and spends next to nothing on later ones.
/// </summary>
internal sealed class GoalQuestions
{
    private readonly FundingProblem _problem;
    private readonly MoneyPot[] _pots;
    private readonly MoneyCell[] _cells;
    private readonly int[] _tiers;
    private readonly MoneyPart[] _parts;
    private readonly MoneyPart[] _staff;
    private readonly long _wanted;

    /// <param name="problem">The needs and pots.</param>
    /// <param name="pots">What new money in each pot costs.</param>
    /// <param name="staff">The pots that owe staff: their number, how many workers, and what the cheapest of them cost; absent where that is not known.</param>
    /// <param name="wanted">How many more workers are wanted.</param>
    public GoalQuestions(FundingProblem problem, MoneyPot[] pots, IReadOnlyList<(int Pot, long Workers, long[]? Sums)> staff, long wanted)
    {
        (_problem, _pots, _wanted) = (problem, pots, wanted);
        var cells = Enumerable.Range(0, problem.Needs.Length)
            .GroupBy(need => (Class: problem.ClassOf[need], problem.Needs[need].Tier)).ToArray();
        _tiers = [.. cells.Select(cell => cell.Key.Tier), .. staff.Select(_ => 0)];
        _cells =
        [
            .. cells.Select(cell => new MoneyCell(cell.Key.Class, cell.Sum(need => (long)problem.Needs[need].Workers), 0, 0)),
            .. staff.Select(one => new MoneyCell(-1, one.Workers, 0, 0)),
        ];
        _parts = [.. MoneyQuestion.PartsOfPots(problem, _cells)];
        _staff = [.. staff.Select((one, number) => new MoneyPart(
            one.Pot, new long[pots[one.Pot].Free.Length], one.Workers, [.. _cells.Select((_, cell) => cell == cells.Length + number)])
        {
            Sums = one.Sums,
        })];
    }

    /// <summary>The questions.</summary>
    public IEnumerable<MoneyQuestion> All()
    {
        var several = Enumerable.Range(0, _problem.Pots.Count).Where(pot => _problem.PriceKindCount[pot] > 1).ToArray();
        var last = _tiers.Max();
        var like = Enumerable.Range(0, _cells.Length).Where(cell => _tiers[cell] > 0 && _tiers[cell] < last)
            .Select(cell => (Cell: cell, Pots: several.Where(pot => _problem.MayPay(pot, _cells[cell].Class)).ToArray()))
            .Where(one => one.Pots.Length > 0)
            .GroupBy(one => (_tiers[one.Cell], string.Join(' ', one.Pots.Select(pot => (pot, _problem.KindOf(pot, _cells[one.Cell].Class))))))
            .OrderBy(key => key.Key.Item1).ThenBy(key => key.First().Cell);
        var met = new HashSet<int>();
        foreach (var key in like)
        {
            yield return Question(met, ToLimit(key.First().Cell, key.First().Pots));
            met.UnionWith(key.Select(one => one.Cell));
        }

        yield return Question(met, _parts);
    }

    private MoneyQuestion Question(HashSet<int> met, IEnumerable<MoneyPart> parts)
    {
        MoneyCell[] cells = [.. _cells.Select((cell, number) => met.Contains(number) ? cell with { Least = cell.Workers } : cell)];
        return new MoneyQuestion(cells, [Math.Max(0, _wanted - cells.Sum(cell => cell.Least))], [.. parts, .. _staff], _pots) { MayExceed = true };
    }

    /// <summary>The parts where somebody of a cell is left: the pots that may pay for him pay for few of later tiers.</summary>
    private IEnumerable<MoneyPart> ToLimit(int left, int[] pots)
    {
        foreach (var part in _parts)
        {
            var later = part.Pays.Select((pays, cell) => pays && _tiers[cell] > _tiers[left]).ToArray();
            if (!pots.Contains(part.Pot) || !later.Contains(true))
            {
                yield return part;
                continue;
            }

            var now = part.Pays.Select((pays, cell) => pays && !later[cell]).ToArray();
            if (WorkersOf(now) is var first and > 0) yield return part with { Pays = now, Most = first };
            if (Math.Min(WorkersOf(later), MostLater(part, left)) is var rest and > 0) yield return part with { Pays = later, Most = rest };
        }
    }

    private long WorkersOf(bool[] pays) => _cells.Where((_, cell) => pays[cell]).Sum(cell => cell.Workers);

    /// <summary>As many of a part as cost less than the one who is left, in the envelope in which that is most.</summary>
    private long MostLater(MoneyPart part, int left)
    {
        var price = _problem.PriceOf(part.Pot, _cells[left].Class);
        return Enumerable.Range(0, price.Length).Max(envelope => part.Price[envelope] == 0 ? part.Most : Math.Max(0, price[envelope] - 1) / part.Price[envelope]);
    }
}
