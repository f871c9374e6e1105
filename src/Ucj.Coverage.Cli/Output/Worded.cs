namespace Ucj.Coverage.Cli.Output;

/// <summary>A cell that is a code to programs and words to people.</summary>
/// <param name="Code">What stands in CSV and JSON.</param>
/// <param name="Words">What stands in a table.</param>
internal sealed record Worded(string Code, Phrase Words)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
