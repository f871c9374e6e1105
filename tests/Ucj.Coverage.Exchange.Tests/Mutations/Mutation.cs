namespace Ucj.Coverage.Exchange.Tests.Mutations;

/// <summary>One cell, row or file of a sound folder made wrong.</summary>
/// <param name="Folder">The sound folder.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The 1-based line of the row; 0 when the file is meant.</param>
/// <param name="Column">The column; empty when the row is meant.</param>
/// <param name="Kind">What is done to it.</param>
/// <param name="Cell">What then stands there.</param>
internal sealed record Mutation(string Folder, string File, int Line, string Column, string Kind, string Cell)
{
    public const string Emptied = "emptied";
    public const string Doubled = "doubled";
    public const string Shifted = "shifted";
    public const string Anothers = "another's value";
    public const string Sign = "sign";
    public const string Magnitude = "magnitude";
    public const string RowGone = "row gone";
    public const string RowDoubled = "row doubled";
    public const string FileGone = "file gone";
}
