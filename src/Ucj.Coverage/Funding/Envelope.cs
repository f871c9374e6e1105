namespace Ucj.Coverage.Funding;

/// <summary>An envelope (pagu): rupiah of one purse for a range of months.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Months">The months it may pay for.</param>
/// <param name="Amount">The money, not negative.</param>
public sealed record Envelope(string SourceId, MonthRange Months, Rupiah Amount)
{
    /// <summary>
    /// The most that all envelopes may hold together. More than any budget there is, and so little that what is computed of it fits
    /// 64 bits.
    /// </summary>
    internal static Rupiah MostTogether { get; } = new(10_000_000_000_000_000);
}
