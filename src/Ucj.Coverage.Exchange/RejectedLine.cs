namespace Ucj.Coverage.Exchange;

/// <summary>A row a reading rejected.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The 1-based line on which it begins.</param>
/// <param name="Text">
/// The row as it stands in the file, but for what may be a NIK: nothing is left of the column nik, and 4 digits of any other
/// number of 16, whatever signs stand between them.
/// </param>
/// <param name="Problems">Why it was rejected.</param>
public sealed record RejectedLine(string File, int Line, string Text, IReadOnlyList<Problem> Problems);
