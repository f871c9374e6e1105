namespace Ucj.Coverage.Funding;

/// <summary>What a plan does with the money of a purse whose envelopes touch the window.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Accounts">Its envelopes of the window as they were before the plan.</param>
/// <param name="Spent">What the plan spends, first charges included.</param>
/// <param name="Months">What it spends and has left month by month.</param>
public sealed record SourceBalance(
    string SourceId,
    IReadOnlyList<EnvelopeAccount> Accounts,
    Rupiah Spent,
    IReadOnlyList<MonthBalance> Months)
{
    /// <summary>What was put into its envelopes of the window.</summary>
    public Rupiah Envelope => Sum(account => account.Amount);

    /// <summary>What spells already paid by it cost.</summary>
    public Rupiah Committed => Sum(account => account.Committed);

    /// <summary>What new cover may cost.</summary>
    public Rupiah Free => Sum(account => account.Free);

    /// <summary>What is left for new cover after the plan.</summary>
    public Rupiah Left => Free - Spent;

    private Rupiah Sum(Func<EnvelopeAccount, Rupiah> part) =>
        Accounts.Aggregate(Rupiah.Zero, (sum, account) => sum + part(account));
}
