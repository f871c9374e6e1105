namespace Ucj.Coverage.Funding;

/// <summary>The money of one envelope: what is in it, what is spoken for, and what is free for new cover.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Months">The months it may pay for.</param>
/// <param name="Amount">What was put into it.</param>
/// <param name="Carried">What the purse had left of an earlier year and carried into it (SiLPA).</param>
/// <param name="Reserved">What is kept for support costs and set aside for purses that are a share of this one.</param>
/// <param name="Committed">The purse's own lines of every spell it pays, in every month of the envelope.</param>
public readonly record struct EnvelopeAccount(
    string SourceId,
    MonthRange Months,
    Rupiah Amount,
    Rupiah Carried,
    Rupiah Reserved,
    Rupiah Committed)
{
    /// <summary>What new cover may cost; never negative.</summary>
    public Rupiah Free => Balance > Rupiah.Zero ? Balance : Rupiah.Zero;

    /// <summary>By how much more is committed than there is; zero in an envelope that is kept to.</summary>
    public Rupiah Overcommitted => Balance < Rupiah.Zero ? Rupiah.Zero - Balance : Rupiah.Zero;

    private Rupiah Balance => Amount + Carried - Reserved - Committed;
}
