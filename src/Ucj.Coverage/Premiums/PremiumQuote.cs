using NodaTime;

namespace Ucj.Coverage.Premiums;

/// <summary>What is due for one profile in one month, line by line.</summary>
/// <remarks>Immutable. Totals are sums of rounded lines, and leave out what is not billed.</remarks>
public sealed class PremiumQuote
{
    private readonly PremiumLine[] _lines;
    private readonly Phrase[] _notes;

    /// <exception cref="CoverageException">The billed lines together do not fit 64 bits.</exception>
    internal PremiumQuote(PremiumProfile profile, YearMonth month, PremiumLine[] lines, Phrase[] notes)
    {
        Profile = profile;
        Month = month;
        _lines = lines;
        _notes = notes;
        Int128 total = 0;
        foreach (ref readonly var line in lines.AsSpan())
        {
            if (line.Billed) total += line.Amount.Amount;
        }

        if (total > long.MaxValue) throw Throw.PremiumSumTooLarge(total);
        Total = new Rupiah((long)total);
    }

    /// <summary>Whom the quote is for.</summary>
    public PremiumProfile Profile { get; }

    /// <summary>The contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>The lines, in the order of the programmes, employer share first.</summary>
    public IReadOnlyList<PremiumLine> Lines => _lines;

    /// <summary>What a reader should know besides, such as a programme the employer's scale obliges.</summary>
    public IReadOnlyList<Phrase> Notes => _notes;

    /// <summary>
    /// What is doubtful about the law the lines rest on: uncertain values, drafts, and law assumed to go on after the last
    /// month it is known for.
    /// </summary>
    public IReadOnlyList<Warning> Warnings
    {
        get
        {
            var doubts = new QuoteDoubts();
            doubts.Add(this);
            return doubts.Warnings;
        }
    }

    /// <summary>All that is billed.</summary>
    public Rupiah Total { get; }

    /// <summary>What one payer is billed.</summary>
    public Rupiah PaidBy(PaidBy payer) => Sum(null, payer, null);

    /// <summary>What is billed for one programme.</summary>
    public Rupiah For(Programme programme) => Sum(programme, null, null);

    /// <summary>What is billed of one share of a programme, whoever pays it.</summary>
    public Rupiah For(Programme programme, PaidBy share) => Sum(programme, null, share);

    private Rupiah Sum(Programme? programme, PaidBy? payer, PaidBy? share)
    {
        var sum = 0L;
        foreach (ref readonly var line in _lines.AsSpan())
        {
            if (!line.Billed) continue;
            if (programme is not null && line.Programme != programme) continue;
            if (payer is not null && line.Payer != payer) continue;
            if (share is not null && line.Share != share) continue;
            sum += line.Amount.Amount; // Never above the total, which fits.
        }

        return new Rupiah(sum);
    }
}
