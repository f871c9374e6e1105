namespace Ucj.Coverage.Exchange.Differences;

/// <summary>Whether a folder may take the place of the data before it: one that was copied in half must not.</summary>
public static class Replacement
{
    private const string Table = ".csv";

    /// <summary>What speaks against it: files that lose too many rows, and files that end in the middle of a line.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="differences">How its files differ from the data before.</param>
    /// <param name="limit">How many rows may go.</param>
    /// <returns>The problems, by file in the order of reading; none when it may.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<Problem> Problems(
        string folder, IEnumerable<FileDifference> differences, RemovalLimit limit)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentNullException.ThrowIfNull(limit);
        return
        [
            .. from difference in differences
               let problem = limit.Forbids(difference) ? Removal(difference, limit) : CutOff(folder, difference, limit)
               where problem is not null
               select problem,
        ];
    }

    private static Problem Removal(FileDifference difference, RemovalLimit limit) => new(
        difference.File,
        0,
        "",
        FormattableString.Invariant($"{difference.Removed}/{difference.Before}"),
        ExpectWhole.MostRows(difference, limit));

    /// <summary>
    /// Rows that are gone or other than before in a file whose last line has no end are taken for the mark of a copy that
    /// stopped; who only adds rows is believed.
    /// </summary>
    private static Problem? CutOff(string folder, FileDifference difference, RemovalLimit limit)
    {
        if (difference.Changed + difference.Removed == 0 || (limit.Allowed > 0 && limit.Allowed >= difference.Removed)) return null;
        var path = Path.Combine(folder, difference.File);
        if (Path.GetExtension(path) != Table || !File.Exists(path)) return null;
        var (lines, isEnded) = LinesOf(path);
        return isEnded ? null : new Problem(difference.File, lines, "", "", ExpectWhole.LineEnd(difference));
    }

    private static (int Lines, bool IsEnded) LinesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0) return (0, true);
        file.Position = file.Length - 1;
        return file.ReadByte() is '\n' or '\r' ? (0, true) : (File.ReadLines(path).Count(), false);
    }
}
