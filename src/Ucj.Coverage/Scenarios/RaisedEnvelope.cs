using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>An envelope into which new money goes.</summary>
/// <param name="Envelope">The envelope as it is.</param>
/// <param name="More">The new money.</param>
internal readonly record struct RaisedEnvelope(Envelope Envelope, long More)
{
    /// <summary>The envelope as it is to be.</summary>
    public Envelope After => Envelope with { Amount = Envelope.Amount + new Rupiah(More) };
}
