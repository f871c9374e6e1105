using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What is in the envelopes of a model's purses, and what is free of it.</summary>
public static class EnvelopeAccounts
{
    /// <summary>The accounts of all envelopes, in order of source id and time.</summary>
    /// <param name="model">The model; one with totals only has nothing committed.</param>
    /// <param name="month">
    /// The month from which money is looked at: what a purse that may carry over has left of envelopes that end in an
    /// earlier year is in its first envelope of the year after.
    /// </param>
    /// <param name="cancellation">Stops it: it is looked at while what purses owe is counted, every 4,096 workers.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The purses contradict each other, and every contradiction is told; a sum of premiums does not fit 64 bits.
    /// </exception>
    public static IReadOnlyList<EnvelopeAccount> Of(CoverageModel model, YearMonth month, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (PurseFaults.Of(model) is { Count: > 0 } faults) throw Throw.PursesRefused([.. faults.Select(fault => fault.Text)]);
        Envelope[] envelopes = [.. Shares.Envelopes(model)
            .OrderBy(envelope => envelope.SourceId, StringComparer.Ordinal)
            .ThenBy(envelope => envelope.Months.First)];
        var committed = CommittedMoney.Of(model, envelopes, cancellation);
        var setAside = Shares.SetAside(model, envelopes);
        var accounts = new EnvelopeAccount[envelopes.Length];
        var purses = model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        for (var number = 0; number < envelopes.Length; number++)
        {
            var envelope = envelopes[number];
            var purse = purses[envelope.SourceId];
            var support = purse.Support is { } share ? share.PartOf(envelope.Amount) : Rupiah.Zero;
            accounts[number] = new EnvelopeAccount(
                envelope.SourceId,
                envelope.Months,
                envelope.Amount,
                purse.CarryOver ? CarriedInto(accounts.AsSpan(0, number), envelope, month) : Rupiah.Zero,
                support + setAside[number],
                committed[number]);
        }

        return accounts;
    }

    /// <summary>A warning for every envelope of which more is committed than it holds.</summary>
    public static IReadOnlyList<Warning> Warnings(IReadOnlyList<EnvelopeAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return [.. PlanWarnings.Overcommitted(accounts)];
    }

    /// <summary>What is left of last year's envelopes, for the first one that begins this year.</summary>
    private static Rupiah CarriedInto(ReadOnlySpan<EnvelopeAccount> earlier, Envelope envelope, YearMonth month)
    {
        var carried = Rupiah.Zero;
        for (var number = earlier.Length - 1; number >= 0; number--)
        {
            var account = earlier[number];
            if (account.SourceId != envelope.SourceId) break;
            if (account.Months.First.Year == envelope.Months.First.Year) return Rupiah.Zero;
            if (account.Months.Last.Year == envelope.Months.First.Year - 1 && account.Months.Last < month) carried += account.Free;
        }

        return carried;
    }
}
