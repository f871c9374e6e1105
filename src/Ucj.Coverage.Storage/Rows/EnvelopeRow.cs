using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>envelopes.csv</c>: money of a purse, valid for its months.</summary>
internal sealed class EnvelopeRow : StoredRow
{
    public string SourceId { get; init; } = "";

    public int From { get; init; }

    public int To { get; init; }

    public long Amount { get; init; }

    /// <inheritdoc/>
    public override string Key => $"{SourceId}{Separator}{From}";

    public static EnvelopeRow Of(Envelope envelope) => new()
    {
        SourceId = envelope.SourceId,
        From = Stored.Of(envelope.Months.First),
        To = Stored.Of(envelope.Months.Last),
        Amount = envelope.Amount.Amount,
    };

    public Envelope ToEnvelope() => new(SourceId, Stored.Months(From, To), new Rupiah(Amount));
}
