using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>What new money in the envelopes of a model frees, when a share of them is kept for support costs.</summary>
/// <param name="open">The model in which every purse that may get money has an envelope in every month.</param>
internal sealed class CoverageEnvelopes(CoverageModel open)
{
    /// <summary>What new money in a pot costs.</summary>
    /// <param name="pot">The pot.</param>
    /// <param name="free">The free money of its envelopes.</param>
    /// <param name="floor">The least new money.</param>
    /// <param name="ceiling">The most new money.</param>
    public MoneyPot PotOf(Pot pot, long[] free, long floor, long ceiling)
    {
        if (pot.Source.Support is not { } support) return new MoneyPot(free, floor, ceiling);
        long[] before = [.. pot.Months.Select(months => Of(pot, months).Amount.Amount)];
        var slope = (long)(MoneyPot.Scale * 100m / Math.Max(1, 100 - support.Value));
        return new MoneyPot(free, floor, ceiling)
        {
            Slope = slope,

            // The share is rounded half up: what is kept now by what is rounded now too much, and with new money by less than half a rupiah too little.
            Rounding = Array.ConvertAll(before, amount => (long)decimal.Ceiling(slope * (0.5m + support.PartOf(new Rupiah(amount)).Amount - (amount * support.Value / 100)))),
            Gross = (envelope, lack) => Gross(pot.Source, before[envelope], lack),
        };
    }

    /// <summary>The envelopes into which new money goes.</summary>
    /// <param name="pots">The pots.</param>
    /// <param name="more">The new money of each pot, by envelope.</param>
    public List<RaisedEnvelope> Raised(IReadOnlyList<Pot> pots, Func<Pot, int, long[]> more) => [.. pots
        .SelectMany((pot, number) => more(pot, number).Select((amount, place) => new RaisedEnvelope(Of(pot, pot.Months[place]), amount)))
        .Where(one => one.More > 0)];

    /// <summary>What has to go into an envelope so that so much of it is free, when a share is kept for support costs.</summary>
    public static long Gross(FundingSource source, long before, long net)
    {
        if (source.Support is not { } support || net == 0) return net;
        long Free(long amount) => amount - support.PartOf(new Rupiah(amount)).Amount;
        var (low, high) = (net, 101 * net + 100);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Free(before + middle) - Free(before) >= net) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private Envelope Of(Pot pot, MonthRange months) => open.Envelopes.First(one => one.SourceId == pot.Source.Id && one.Months.Contains(months.First));
}
