using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The premium law of the months asked for, as far as classes of spells need it: for each the months of unchanged law,
/// with rates or amounts. It is read off quotes, so no formula of law stands here.
/// </summary>
/// <remarks>Reading is thread-safe while no class is added.</remarks>
internal sealed class LawTable
{
    private readonly SpellClasses _classes;
    private readonly PremiumSchedule? _law;
    private readonly Func<Payer, PremiumPayer> _payerOf;
    private readonly int _first;
    private readonly (int First, int End)[] _intervals;
    private readonly List<PremiumPayer> _payers = [];
    private LawSpan[] _spans = [];
    private int[] _starts = [0];
    private int _count;

    /// <param name="classes">The classes.</param>
    /// <param name="law">The law; without one nothing is due.</param>
    /// <param name="asked">The months asked for.</param>
    /// <param name="payerOf">What a payer is to the law.</param>
    public LawTable(SpellClasses classes, PremiumSchedule? law, AskedMonths asked, Func<Payer, PremiumPayer> payerOf)
    {
        _classes = classes;
        _law = law;
        _payerOf = payerOf;
        _first = asked.First;
        _intervals = asked.DuesBy(law) is { } dues ? [.. IntervalsOf(law!, dues, asked.First)] : [];
        AddClasses();
    }

    /// <summary>The spans of all classes, class by class.</summary>
    public LawSpan[] Spans => _spans;

    /// <summary>Where the spans of each class start; one entry more than there are classes.</summary>
    public int[] Starts => _starts;

    /// <summary>
    /// What the spans need: of rates the lanes of upper halves, lower halves, biases and ceilings; of bands the lanes of
    /// each band.
    /// </summary>
    public ulong[] Values { get; private set; } = [];

    /// <summary>The spans of a class, in the order of time.</summary>
    public ReadOnlySpan<LawSpan> SpansOf(int spellClass) => Spans.AsSpan(Starts[spellClass]..Starts[spellClass + 1]);

    /// <summary>The number of the payer of a class.</summary>
    public int PayerOf(int spellClass) => _classes[spellClass].Payer;

    /// <summary>Whether spells of a class cost the same by another table of the same classes and months.</summary>
    public bool IsSame(int spellClass, LawTable other)
    {
        var spans = SpansOf(spellClass);
        var others = other.SpansOf(spellClass);
        if (spans.Length != others.Length || !PayerIsSame(PayerOf(spellClass), other)) return false;
        for (var number = 0; number < spans.Length; number++)
        {
            var (one, two) = (spans[number], others[number]);
            if (one.Kind == LawKind.Quote || (one.First, one.End, one.Kind) != (two.First, two.End, two.Kind)) return false;
            var length = one.Kind == LawKind.Rates ? 4 * Line.Lanes : _classes.Edges.Bands * Line.Lanes;
            if (!Values.AsSpan(one.Values, length).SequenceEqual(other.Values.AsSpan(two.Values, length))) return false;
        }

        return true;
    }

    /// <summary>Who pays spells of a payer's number.</summary>
    public PaidBy PaidBy(int payer) => _law is null ? Premiums.PaidBy.Employer : _payers[payer].PaidBy;

    /// <summary>Adds the classes that have come since the last time.</summary>
    /// <exception cref="CoverageException">A purse that pays a spell is not one of the model's.</exception>
    public void AddClasses()
    {
        if (_law is not null)
        {
            while (_payers.Count < _classes.Payers.Count) _payers.Add(_payerOf(_classes.Payers[_payers.Count]));
        }

        if (_starts.Length == _classes.Count + 1) return;
        var spans = new List<LawSpan>(_spans);
        var values = new List<ulong>(Values.AsSpan(0, _count).ToArray());
        var starts = new List<int>(_starts);
        for (var number = _starts.Length - 1; number < _classes.Count; number++)
        {
            foreach (var (first, end) in _intervals) AddSpan(spans, starts[^1], values, number, first, end);
            starts.Add(spans.Count);
        }

        (_spans, _starts, _count) = ([.. spans], [.. starts], values.Count);
        Values = [.. values];
    }

    /// <summary>What a quote says is due for a spell in a month.</summary>
    public Dues Quote(int spellClass, uint amount, int month)
    {
        var quote = QuoteOf(_classes[spellClass], IncomeOf(_classes[spellClass], amount), month);
        return quote is null ? default : QuotedDues.Of(quote);
    }

    private bool PayerIsSame(int payer, LawTable other) =>
        (_law is null) == (other._law is null) && PaidBy(payer) == other.PaidBy(payer);

    private static IEnumerable<(int First, int End)> IntervalsOf(PremiumSchedule law, MonthRange dues, int firstAsked)
    {
        var (first, last) = (ContributionMonth.ToNumber(dues.First), ContributionMonth.ToNumber(dues.Last));
        var start = first;
        for (var month = first + 1; month <= last + 1; month++)
        {
            if (month <= last && law.IsSameLaw(ContributionMonth.FromNumber(start), ContributionMonth.FromNumber(month)))
                continue;
            yield return (start - firstAsked, month - firstAsked);
            start = month;
        }
    }

    private void AddSpan(List<LawSpan> spans, int firstOfClass, List<ulong> values, int number, int first, int end)
    {
        var spellClass = _classes[number];
        if (spellClass.Amount == AmountKind.None) return;
        var (kind, ofSpan) = LawIn(spellClass, first) is { } known
            ? (spellClass.Amount == AmountKind.Band ? LawKind.Bands : LawKind.Rates, known)
            : (LawKind.Quote, []);

        // Law that changes for others does not change for this class; then its span goes on.
        if (spans.Count > firstOfClass && spans[^1] is var before && before.Kind == kind && before.End == first
            && kind != LawKind.Quote && values[before.Values..].SequenceEqual(ofSpan))
        {
            spans[^1] = before with { End = end };
            return;
        }

        spans.Add(new LawSpan(first, end, kind, values.Count));
        values.AddRange(ofSpan);
    }

    /// <summary>What a span needs, or <see langword="null"/> where only quotes tell, or where some month has no law.</summary>
    private ulong[]? LawIn(SpellClass spellClass, int month)
    {
        if (spellClass.Amount == AmountKind.WideWage) return null;
        try
        {
            return spellClass.Amount == AmountKind.Band ? BandsIn(spellClass, month) : RatesIn(spellClass, month);
        }
        catch (CoverageException)
        {
            // The refusal belongs to whom it concerns: perhaps no spell of the class is paid in these months.
            return null;
        }
    }

    private ulong[]? BandsIn(SpellClass spellClass, int month)
    {
        var values = new ulong[_classes.Edges.Bands * Line.Lanes];
        for (var band = 0; band < _classes.Edges.Bands; band++)
        {
            foreach (var line in QuoteOf(spellClass, _classes.Edges.LowestOf(band), month)!.Lines.Where(line => line.Billed))
            {
                var lane = Line.Of(line, _payers[spellClass.Payer].PaidBy);
                if (lane < 0 || line.Amount.Amount > uint.MaxValue || values[(band * Line.Lanes) + lane] != 0) return null;
                values[(band * Line.Lanes) + lane] = (ulong)line.Amount.Amount;
            }
        }

        return values;
    }

    private ulong[]? RatesIn(SpellClass spellClass, int month)
    {
        var values = new ulong[4 * Line.Lanes];
        var lanes = 0;
        foreach (var line in QuoteOf(spellClass, new Rupiah(1), month)!.Lines.Where(line => line.Billed))
        {
            var lane = Line.Of(line, _payers[spellClass.Payer].PaidBy);
            if (lane < 0 || (lanes & (1 << lane)) != 0 || !LineRate.TryOf(line, out var rate)) return null;
            lanes |= 1 << lane;
            values[lane] = rate.Share >> 32;
            values[Line.Lanes + lane] = (uint)rate.Share;
            values[(2 * Line.Lanes) + lane] = rate.Bias;
            values[(3 * Line.Lanes) + lane] = rate.Ceiling;
        }

        return values;
    }

    private PremiumQuote? QuoteOf(SpellClass spellClass, Rupiah? income, int month) => spellClass.Amount == AmountKind.None
        ? null
        : _law!.Quote(
            spellClass.Profile(income, _payers[spellClass.Payer]), ContributionMonth.FromNumber(_first + month));

    private Rupiah? IncomeOf(SpellClass spellClass, uint amount) => spellClass.Amount switch
    {
        AmountKind.Band => _classes.Edges.LowestOf((int)amount),
        AmountKind.WideWage => new Rupiah(_classes.WideWage(amount)),
        _ => new Rupiah(amount),
    };
}
