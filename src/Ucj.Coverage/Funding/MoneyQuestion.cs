namespace Ucj.Coverage.Funding;

/// <summary>
/// What a search for the least new money is asked: cells of workers of whom so many are to be paid for, parts of pots that
/// may pay for them, and what new money in the pots costs.
/// </summary>
/// <param name="Cells">The workers, by what may pay for them.</param>
/// <param name="Quotas">How many are to be paid for beside the least of each cell, by group of cells.</param>
/// <param name="Parts">The ways in which pots pay.</param>
/// <param name="Pots">What new money costs.</param>
internal sealed record MoneyQuestion(MoneyCell[] Cells, long[] Quotas, MoneyPart[] Parts, MoneyPot[] Pots)
{
    /// <summary>Whether more may be paid for than the quotas say.</summary>
    public bool MayExceed { get; init; }

    /// <summary>The numbers of a pot's parts.</summary>
    public int[][] PartsOf { get; } =
        [.. Enumerable.Range(0, Pots.Length).Select(pot => Enumerable.Range(0, Parts.Length).Where(part => Parts[part].Pot == pot).ToArray())];

    /// <summary>Whether a pot pays one price, so that its cost is a matter of how many it pays for.</summary>
    public bool IsPlain(int pot) => PartsOf[pot] is [var only] && Parts[only].Sums is null && Pots[pot].Slope == MoneyPot.Scale;

    /// <summary>The question of how much new money a filled allocation's problem takes.</summary>
    /// <param name="problem">The needs and pots.</param>
    /// <param name="least">How many of each class and tier are paid for in any case.</param>
    /// <param name="tiers">The tiers of which the classes are taken, in order; each is a group of its own.</param>
    /// <param name="quotas">How many more are wanted, by tier.</param>
    /// <param name="pots">What new money in each pot costs.</param>
    public static MoneyQuestion Of(
        FundingProblem problem, Func<int, int, long> least, IReadOnlyList<int[]> tiers, long[] quotas, MoneyPot[] pots)
    {
        var cells = new List<MoneyCell>();
        for (var group = 0; group < tiers.Count; group++)
        {
            var own = tiers[group];
            foreach (var cell in Enumerable.Range(0, problem.Needs.Length).Where(need => own.Contains(problem.Needs[need].Tier))
                .GroupBy(need => problem.ClassOf[need]))
            {
                cells.Add(new MoneyCell(cell.Key, cell.Sum(need => (long)problem.Needs[need].Workers), least(cell.Key, group), group));
            }
        }

        return new MoneyQuestion([.. cells], quotas, [.. PartsOfPots(problem, cells)], pots);
    }

    /// <summary>The question whether so many of the first tiers can be paid for without new money.</summary>
    /// <param name="problem">The needs and pots.</param>
    /// <param name="counts">How many, by tier.</param>
    public static MoneyQuestion OfTiers(FundingProblem problem, long[] counts) => Of(
        problem,
        (_, _) => 0,
        [.. problem.Tiers().Take(counts.Length).Select(tier => new[] { tier })],
        counts,
        [.. problem.Money.Select(money => new MoneyPot(money, 0, 0))]);

    /// <summary>A part for each price of each pot.</summary>
    public static IEnumerable<MoneyPart> PartsOfPots(FundingProblem problem, IReadOnlyList<MoneyCell> cells)
    {
        for (var pot = 0; pot < problem.Pots.Count; pot++)
        {
            for (var kind = 0; kind < problem.PriceKindCount[pot]; kind++)
            {
                var pays = cells.Select(cell => cell.Class >= 0 && problem.MayPay(pot, cell.Class) && problem.KindOf(pot, cell.Class) == kind).ToArray();
                var most = cells.Where((_, cell) => pays[cell]).Sum(cell => cell.Workers);
                if (most > 0) yield return new MoneyPart(pot, problem.PriceOfKind(pot, kind), most, pays);
            }
        }
    }
}
