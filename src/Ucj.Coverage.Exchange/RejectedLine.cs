namespace Ucj.Coverage.Exchange;

/// <summary>A row a reading rejected.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The 1-based line on which it begins.</param>
/// <param name="Text">
/// The row as it stands in the file, but for numbers of 16 digits, of which 4 are left: they may be a NIK.
/// </param>
/// <param name="Problems">Why it was rejected.</param>
public sealed record RejectedLine(string File, int Line, string Text, IReadOnlyList<Problem> Problems);
