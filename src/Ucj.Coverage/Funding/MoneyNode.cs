namespace Ucj.Coverage.Funding;

/// <summary>A part of what a search has to look at: the ways in which each part pays for so many workers, from and to.</summary>
internal sealed class MoneyNode(MoneyQuestion question, long[] least, long[] most, long[][] weights)
{
    public MoneyQuestion Question { get; } = question;

    /// <summary>The fewest workers of each part.</summary>
    public long[] Least { get; } = least;

    /// <summary>The most workers of each part.</summary>
    public long[] Most { get; } = most;

    /// <summary>How much a rupiah of each envelope of each pot weighs, in units.</summary>
    public long[][] Weights { get; } = weights;

    /// <summary>No way costs less.</summary>
    public long Bound { get; set; }

    /// <summary>The workers of each part in the cheapest way by the weights of last.</summary>
    public long[] Workers { get; set; } = [];

    /// <summary>
    /// The workers of each part on average over all weighings, which is near to what would be best if workers could be divided
    /// (Barahona and Anbil, 2000).
    /// </summary>
    public long[] Average { get; set; } = [];

    /// <summary>The node in which nothing is decided.</summary>
    public static MoneyNode Root(MoneyQuestion question) => new(
        question,
        new long[question.Parts.Length],
        [.. question.Parts.Select(part => part.Most)],
        [.. question.Pots.Select(pot => Array.ConvertAll(pot.Free, _ => pot.Slope))]);

    /// <summary>
    /// What its pots cost, whose ceiling is lower where a part of staff is not to be paid for wholly, and in which nothing is
    /// rounded where the most that it pays for needs no new money.
    /// </summary>
    public MoneyPot PotOf(int number)
    {
        var pot = Question.Pots[number];
        foreach (var part in Question.PartsOf[number])
        {
            if (Question.Parts[part].Sums is { } sums && Most[part] < sums.Length - 1)
                pot = pot with { Ceiling = Math.Min(pot.Ceiling, pot.Gross(0, sums[Most[part] + 1] - pot.Free[0]) - 1) };
        }

        if (pot.Rounding.Length == 0) return pot;
        var most = Spent(number, Most);
        return pot with { Rounding = [.. pot.Rounding.Select((rounding, envelope) => most[envelope] > pot.Free[envelope] ? rounding : 0)] };
    }

    /// <summary>What so many workers cost by envelope of a pot.</summary>
    public long[] Spent(int pot, long[] workers)
    {
        var spent = new long[Question.Pots[pot].Free.Length];
        foreach (var part in Question.PartsOf[pot])
        {
            for (var envelope = 0; envelope < spent.Length; envelope++)
                spent[envelope] += Question.Parts[part].Spent(workers[part], envelope);
        }

        return spent;
    }

    /// <summary>What every cost of its ways is a multiple of: often the hundreds of which prices and envelopes are made.</summary>
    public long CommonDivisor()
    {
        var divisor = 0L;
        for (var number = 0; number < Question.Pots.Length; number++)
        {
            var (pot, most) = (PotOf(number), Spent(number, Most));
            Take(pot.Floor);
            for (var envelope = 0; envelope < most.Length; envelope++)
            {
                if (most[envelope] <= pot.Free[envelope]) continue;
                if (pot.Slope != MoneyPot.Scale) return 1;
                Take(pot.Free[envelope]);
                foreach (var part in Question.PartsOf[number])
                {
                    if (Question.Parts[part].Sums is { } sums) Array.ForEach(sums, Take);
                    else Take(Question.Parts[part].Price[envelope]);
                }
            }
        }

        return Math.Max(1, divisor);

        void Take(long amount)
        {
            for (var rest = Math.Abs(amount); rest != 0;) (divisor, rest) = (rest, divisor % rest);
        }
    }

    /// <summary>The new money for so many workers; <see langword="null"/> where a ceiling forbids it.</summary>
    public long? Cost(long[] workers)
    {
        var cost = 0L;
        for (var number = 0; number < Question.Pots.Length; number++)
        {
            var pot = PotOf(number);
            var own = pot.Spread(Spent(number, workers)).Sum();
            if (own > pot.Ceiling) return null;
            cost += own;
        }

        return cost;
    }

    /// <summary>The two halves in which a part pays for at most so many, or for more.</summary>
    public IEnumerable<MoneyNode> Halves(int part, long most)
    {
        yield return With(part, Least[part], most);
        yield return With(part, most + 1, Most[part]);
    }

    private MoneyNode With(int part, long least, long most)
    {
        var (from, to) = ((long[])Least.Clone(), (long[])Most.Clone());
        (from[part], to[part]) = (least, most);
        return new MoneyNode(Question, from, to, Array.ConvertAll(Weights, weights => (long[])weights.Clone())) { Bound = Bound };
    }
}
