using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What purses owe by spells they already pay: their own lines, in eligible months, month by month.</summary>
internal static class CommittedMoney
{
    /// <summary>The committed money of each envelope, in the order given.</summary>
    /// <exception cref="CoverageException">A sum of dues does not fit 64 bits.</exception>
    public static Rupiah[] Of(CoverageModel model, Envelope[] envelopes, CancellationToken cancellation = default)
    {
        var committed = new Rupiah[envelopes.Length];
        if (model.Registry is not { } registry || model.Law is null || envelopes.Length == 0) return committed;
        var months = new MonthRange(
            envelopes.Min(envelope => envelope.Months.First), envelopes.Max(envelope => envelope.Months.Last));
        try
        {
            var owed = OwedByPurses.Of(model, registry, months, cancellation);
            for (var number = 0; number < envelopes.Length; number++)
            {
                if (!owed.TryGetValue(envelopes[number].SourceId, out var amounts)) continue;
                foreach (var month in envelopes[number].Months.Months())
                    committed[number] += new Rupiah(amounts[ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(months.First)]);
            }

            _ = committed.Aggregate(Rupiah.Zero, (sum, one) => sum + one); // Whoever reads a sum may trust that it fits.
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(registry);
        }

        return committed;
    }
}
