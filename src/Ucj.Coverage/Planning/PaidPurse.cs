using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Planning;

/// <summary>A purse whose payments are looked through, and what they come to so far.</summary>
internal sealed class PaidPurse(PremiumPayer payer, FundingSource source, MonthRange[] envelopes)
{
    private Rupiah _amount;
    private long _againstRule;
    private Rupiah _amountAgainstRule;

    public FundingSource Source => source;

    public PremiumPayer Payer => payer;

    public long WorkerMonths { get; private set; }

    public bool HasEnvelope(YearMonth month)
    {
        foreach (var months in envelopes)
        {
            if (months.Contains(month)) return true;
        }

        return false;
    }

    public void Count(Rupiah? price, bool isAgainstRule)
    {
        WorkerMonths++;
        _amount += price ?? Rupiah.Zero;
        if (!isAgainstRule) return;
        _againstRule++;
        _amountAgainstRule += price ?? Rupiah.Zero;
    }

    public PursePayments Payments() => new(source.Id, WorkerMonths, _amount, _againstRule, _amountAgainstRule);
}
