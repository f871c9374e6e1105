namespace Ucj.Coverage.Planning;

/// <summary>Something in a purse or one of its envelopes that contradicts itself or the model.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Envelope">The months of the envelope meant; <see langword="null"/> when the purse itself is.</param>
/// <param name="Column">What of it, as data files name it: <c>groups</c>, <c>amount</c>.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expectation">What was expected, and what to do.</param>
internal sealed record PurseFault(string SourceId, MonthRange? Envelope, string Column, string Found, Expectation Expectation)
{
    /// <summary>The whole message: where, what was found, what was expected, what to do.</summary>
    public Phrase Text => new(
        Expectation.Said($"Sumber dana {SourceId}{(Envelope is { } pagu ? $", pagu {pagu}" : "")}, {Column}", Found, Language.Id),
        Expectation.Said($"Purse {SourceId}{(Envelope is { } months ? $", envelope {months}" : "")}, {Column}", Found, Language.En));
}
