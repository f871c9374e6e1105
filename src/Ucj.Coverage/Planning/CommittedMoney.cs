using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What purses owe by spells they already pay: their own lines, in eligible months, month by month.</summary>
internal static class CommittedMoney
{
    /// <summary>The committed money of each envelope, in the order given.</summary>
    /// <exception cref="CoverageException">A sum of dues does not fit 64 bits.</exception>
    public static Rupiah[] Of(CoverageModel model, Envelope[] envelopes)
    {
        var committed = new Rupiah[envelopes.Length];
        if (model.Registry is null || model.Premiums is null || envelopes.Length == 0) return committed;

        // An envelope may reach beyond the data's horizon, and so may the spells its purse pays.
        var months = new MonthRange(
            envelopes.Min(envelope => envelope.Months.First), envelopes.Max(envelope => envelope.Months.Last));
        var owed = OwedBy(CoverageEngine.Recalculate(model with { Horizon = months }, months));
        for (var number = 0; number < envelopes.Length; number++)
        {
            if (!owed.TryGetValue(envelopes[number].SourceId, out var amounts)) continue;
            foreach (var month in envelopes[number].Months.Months())
                committed[number] += new Rupiah(amounts[ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(months.First)]);
        }

        return committed;
    }

    /// <summary>What each purse owes, an amount for every month.</summary>
    private static Dictionary<string, long[]> OwedBy(CoverageCube cube)
    {
        var owed = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var series in cube.Series)
        {
            foreach (ref readonly var payer in series.ByPayer)
            {
                if (payer.Payer.PurseId is not { } purse) continue;
                if (!owed.TryGetValue(purse, out var amounts)) owed.Add(purse, amounts = new long[cube.Months.Length]);
                payer.AddDues(DuesPart.ByFund, amounts);
            }
        }

        return owed;
    }
}
