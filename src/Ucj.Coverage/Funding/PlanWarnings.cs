namespace Ucj.Coverage.Funding;

/// <summary>What is doubtful about a plan, and about the envelopes it draws on.</summary>
internal static class PlanWarnings
{
    public static IEnumerable<Warning> Of(FundingPlan plan) =>
        Overcommitted(plan.Sources.SelectMany(source => source.Accounts)).Concat(IdleSentence.Warnings(plan.Idle));

    /// <summary>Of each envelope of which more is committed than it holds.</summary>
    public static IEnumerable<Warning> Overcommitted(IEnumerable<EnvelopeAccount> accounts) =>
        accounts.Where(account => account.Overcommitted > Rupiah.Zero).Select(Overcommitted);

    private static Warning Overcommitted(EnvelopeAccount account)
    {
        // What is kept for support costs and shares pays no premium; what was carried over does.
        var (over, held) = (account.Overcommitted, account.Amount + account.Carried - account.Reserved);
        return new Warning(
            WarningKind.Overcommitted,
            new Phrase(
                $"Pagu {account.SourceId} {account.Months} berisi Rp{held} untuk iuran, dan yang terikat Rp{over} lebih banyak daripada yang ada. Tambah pagunya, atau akhiri masa kepesertaan yang dibiayainya.",
                $"The envelope of {account.SourceId} for {account.Months} holds Rp{held} for premiums, and Rp{over} more than there is are committed. Put more into it, or end spells it pays for."),
            new WarningDatum("source", account.SourceId),
            new WarningDatum("from", account.Months.First),
            new WarningDatum("to", account.Months.Last),
            new WarningDatum("overcommitted", account.Overcommitted));
    }
}
