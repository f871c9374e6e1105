namespace Ucj.Coverage.Funding;

/// <summary>Money of a purse that does not move while somebody is uncovered, and the one thing that keeps it.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Amount">What is left of it for new cover, more than Rp0.</param>
/// <param name="Reason">
/// What would have to change so that it pays for one more of the uncovered: the fewest changes, and of those the nearest.
/// </param>
public sealed record IdleMoney(string SourceId, Rupiah Amount, PurseRefusal Reason)
{
    /// <summary>What would have to change as well before it pays for anybody.</summary>
    /// <value>The default, none, is that the reason alone keeps it.</value>
    public IReadOnlyList<PurseRefusal> Besides { get; init; } = [];

    /// <summary>How much stays where it is, and why, as a sentence.</summary>
    public Phrase Text => IdleSentence.Of(this);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Text.En;
}
