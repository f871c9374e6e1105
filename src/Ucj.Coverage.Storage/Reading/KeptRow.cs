namespace Ucj.Coverage.Storage.Reading;

/// <summary>A row a partial import refused and kept.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The 1-based line on which it began.</param>
/// <param name="Text">The row as it stood in the file, but for numbers of 16 digits, of which 4 are left.</param>
/// <param name="Reasons">Why it was refused, a line each.</param>
public sealed record KeptRow(string File, int Line, string Text, Phrase Reasons);
