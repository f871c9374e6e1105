namespace Ucj.Coverage.Exchange.Readings;

/// <summary>
/// A cell that is not written as its column says: what it can only mean and in which form it stands, or why it is refused.
/// </summary>
/// <param name="Value">The one value it can mean; absent when it is refused.</param>
/// <param name="Form">The form it stands in, as the object of "read from …".</param>
/// <param name="Refusal">What was expected instead; absent when it has one reading.</param>
internal readonly record struct Reading<T>(T? Value, Phrase? Form, Expectation? Refusal)
    where T : struct
{
    public static Reading<T> Of(T value, Phrase form) => new(value, form, null);

    public static Reading<T> Refused(Expectation refusal) => new(null, null, refusal);
}
