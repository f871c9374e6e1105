namespace Ucj.Coverage.Funding;

/// <summary>Lays money of programmes, whose months may overlap, into envelopes of one purse, whose months may not.</summary>
internal static class ReallocationEnvelopes
{
    /// <summary>
    /// Time is cut wherever a programme or an envelope begins or ends. Each programme's money falls to its pieces by their
    /// months, in whole rupiah that add up to it; a piece within an envelope the purse has already enlarges that one, which
    /// is never cut, as part of it may be committed. So no rupiah appears or vanishes, and none leaves the months of its
    /// programme but for an envelope that reaches beyond them.
    /// </summary>
    /// <param name="purse">The purse's id.</param>
    /// <param name="present">The envelopes it has.</param>
    /// <param name="moves">What moves.</param>
    /// <returns>All its envelopes, in the order of months.</returns>
    public static IReadOnlyList<Envelope> Extend(string purse, IEnumerable<Envelope> present, IEnumerable<ReallocationMove> moves)
    {
        Envelope[] envelopes = [.. present];
        ReallocationMove[] moved = [.. moves.Where(move => move.Moved > Rupiah.Zero)];
        int[] edges =
        [
            .. envelopes.Select(envelope => envelope.Months).Concat(moved.Select(move => move.Programme.Months))
                .SelectMany(months => (int[])[First(months), Last(months) + 1]).Distinct().Order(),
        ];
        var added = new List<Envelope>();
        foreach (var (from, next) in edges.Zip(edges.Skip(1)))
        {
            var amount = moved.Aggregate(Rupiah.Zero, (sum, move) => sum + Part(move, from, next));
            if (amount == Rupiah.Zero) continue;
            var months = new MonthRange(ContributionMonth.FromNumber(from), ContributionMonth.FromNumber(next - 1));
            var home = Array.FindIndex(envelopes, envelope => envelope.Months.Contains(months));
            if (home < 0) added.Add(new Envelope(purse, months, amount));
            else envelopes[home] = envelopes[home] with { Amount = envelopes[home].Amount + amount };
        }

        return [.. envelopes.Concat(added).OrderBy(envelope => envelope.Months.First)];
    }

    /// <summary>
    /// The money of a move that falls to the months from one edge to the next: what falls before the one less what falls
    /// before the other.
    /// </summary>
    private static Rupiah Part(ReallocationMove move, int from, int next)
    {
        var months = move.Programme.Months;
        return First(months) <= from && next - 1 <= Last(months) ? Before(move, next) - Before(move, from) : Rupiah.Zero;
    }

    private static Rupiah Before(ReallocationMove move, int month)
    {
        var months = move.Programme.Months;
        return new Rupiah((long)((Int128)move.Moved.Amount * (month - First(months)) / months.Length));
    }

    private static int First(MonthRange months) => ContributionMonth.ToNumber(months.First);

    private static int Last(MonthRange months) => ContributionMonth.ToNumber(months.Last);
}
