namespace Ucj.Coverage.Funding;

/// <summary>
/// The most workers of a tier that could be paid for, given how many of the earlier tiers are, if workers could be
/// divided; and how the pots of several prices would have to be split for it.
/// </summary>
/// <remarks>
/// How many workers of the tiers up to t a split of the pots bears is the least of many cuts. A linear program over the
/// splits knows only some of the cuts; where its split bears less than it believes, a flow finds the cut it lacks, until
/// none is lacking (Kelley, 1960).
/// </remarks>
internal sealed class SplitBound
{
    private const int MostRounds = 60;
    private const int LargestTotal = 1 << 29;

    private readonly FundingProblem _problem;
    private readonly int[] _tiers;
    private readonly long[] _fixed;
    private readonly int[] _variableOf;
    private readonly int[] _first;
    private readonly int _scale;
    private readonly FundingProblem _parts;
    private readonly List<(int Tier, bool[] Parts)> _cuts = [];

    public SplitBound(FundingProblem problem)
    {
        _problem = problem;
        _tiers = problem.Tiers();
        var demand = problem.Needs.Sum(need => (long)need.Workers);
        _scale = (int)Math.Clamp(LargestTotal / Math.Max(demand, 1), 1, 1000);
        _first = problem.FirstParts();
        _fixed = new long[problem.PriceKindCount.Sum()];
        _variableOf = new int[_fixed.Length];
        var variables = 0;
        _parts = problem.Split(_fixed, _scale);
        for (var pot = 0; pot < _first.Length; pot++)
        {
            for (var kind = 0; kind < problem.PriceKindCount[pot]; kind++)
            {
                var part = _first[pot] + kind;
                _variableOf[part] = problem.PriceKindCount[pot] > 1 ? variables++ : -1;
                _fixed[part] = _variableOf[part] >= 0 ? 0 : Math.Min(Room(pot, kind), demand);
            }
        }

        Variables = variables;
    }

    private int Variables { get; }

    /// <summary>The bound of a tier and the split that attains it.</summary>
    /// <param name="index">The place of the tier among the tiers.</param>
    /// <param name="counts">The workers paid for of each earlier tier, in order.</param>
    /// <returns>The bound, and the workers of each part; none when it could not be found.</returns>
    public (long Most, decimal[] Split)? Of(int index, long[] counts)
    {
        var program = Program(index, counts);
        var before = counts.Take(index).Sum();
        for (var round = 0; round < MostRounds; round++)
        {
            if (!program.Solve()) return null;
            var solution = program.Solution();
            var split = Array.ConvertAll(Enumerable.Range(0, _fixed.Length).ToArray(), part => CapacityOf(part, solution));
            var lacking = NewCuts(index, solution, split).ToArray();
            if (lacking.Length == 0 || round == MostRounds - 1)
                return ((long)Math.Floor(solution[Variables + index] - before + 0.000001m), split);
            foreach (var cut in lacking) AddCut(program, cut.Tier, cut.Parts);
            _cuts.AddRange(lacking);
        }

        return null;
    }

    private decimal CapacityOf(int part, decimal[] solution) =>
        _variableOf[part] is var variable and >= 0 ? Math.Max(0, solution[variable]) : _fixed[part];

    /// <summary>The earlier tiers weigh so much that none of theirs is given up; they are wanted up to their counts only.</summary>
    private LinearProgram Program(int index, long[] counts)
    {
        var objective = new decimal[Variables + index + 1];
        Array.Fill(objective, 1000, Variables, index);
        objective[^1] = 1;
        var program = new LinearProgram(objective);
        for (var pot = 0; pot < _first.Length; pot++)
        {
            for (var envelope = 0; _problem.PriceKindCount[pot] > 1 && envelope < _problem.Money[pot].Length; envelope++)
            {
                decimal unit = _problem.PriceKindCount[pot] == 0 ? 1 : Math.Max(1, _problem.PriceOfKind(pot, 0)[envelope]);
                program.AtMost(
                    _problem.Money[pot][envelope] / unit,
                    Enumerable.Range(0, _problem.PriceKindCount[pot])
                        .Select(kind => (_variableOf[_first[pot] + kind], _problem.PriceOfKind(pot, kind)[envelope] / unit)));
            }
        }

        var total = 0L;
        for (var tier = 0; tier <= index; tier++)
        {
            total += tier < index ? counts[tier] : _problem.Needs.Where(need => need.Tier == _tiers[index]).Sum(need => (long)need.Workers);
            program.AtMost(total, [(Variables + tier, 1)]);
        }

        foreach (var (tier, parts) in _cuts.Where(cut => cut.Tier <= index)) AddCut(program, tier, parts);
        return program;
    }

    private void AddCut(LinearProgram program, int tier, bool[] parts)
    {
        decimal bound = DemandOutside(tier, parts);
        var terms = new List<(int, decimal)> { (Variables + tier, 1) };
        for (var part = 0; part < parts.Length; part++)
        {
            if (!parts[part]) continue;
            if (_variableOf[part] >= 0) terms.Add((_variableOf[part], -1));
            else bound += _fixed[part];
        }

        program.AtMost(bound, terms);
    }

    /// <summary>The needs of a tier and those before it that some part outside the cut may pay for.</summary>
    private long DemandOutside(int tier, bool[] parts)
    {
        var outside = new ulong[_parts.WordCount];
        for (var part = 0; part < parts.Length; part++)
        {
            if (!parts[part]) outside[part >> 6] |= 1UL << (part & 63);
        }

        var demand = 0L;
        for (var need = 0; need < _problem.Needs.Length && _problem.Needs[need].Tier <= _tiers[tier]; need++)
        {
            if (MayBePaidBy(outside, _problem.ClassOf[need])) demand += _problem.Needs[need].Workers;
        }

        return demand;
    }

    private bool MayBePaidBy(ulong[] parts, int needClass)
    {
        var payers = _parts.PayersOf(needClass);
        for (var word = 0; word < parts.Length; word++)
        {
            if ((payers[word] & parts[word]) != 0) return true;
        }

        return false;
    }

    /// <summary>The cuts at which a split bears less than the program believes, one a tier.</summary>
    private IEnumerable<(int Tier, bool[] Parts)> NewCuts(int index, decimal[] solution, decimal[] split)
    {
        var scaled = _parts.WithMoney(Array.ConvertAll(split, workers => new[] { (long)Math.Floor(workers * _scale) }));
        var allocation = new Allocation(scaled);
        var (need, borne) = (0, 0L);
        for (var tier = 0; tier <= index; tier++)
        {
            for (; need < scaled.Needs.Length && scaled.Needs[need].Tier == _tiers[tier]; need++) borne += allocation.Serve(need);
            var allowed = (decimal)(split.Length + 1) / _scale;
            if (solution[Variables + tier] <= (decimal)borne / _scale + allowed) continue;
            yield return (tier, [.. Enumerable.Range(0, split.Length).Select(allocation.Network.IsDeadEnd)]);
        }
    }

    private long Room(int pot, int kind)
    {
        var price = _problem.PriceOfKind(pot, kind);
        var room = long.MaxValue;
        for (var envelope = 0; envelope < price.Length; envelope++)
        {
            if (price[envelope] > 0) room = Math.Min(room, _problem.Money[pot][envelope] / price[envelope]);
        }

        return room;
    }
}
