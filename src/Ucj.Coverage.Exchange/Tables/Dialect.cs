namespace Ucj.Coverage.Exchange.Tables;

/// <summary>How a file is written: what parts its cells, and in which line its header stands.</summary>
/// <param name="Delimiter">What parts the cells.</param>
/// <param name="HeaderLine">The 1-based line of the header.</param>
/// <param name="Title">What stands above the header; absent where nothing does.</param>
internal sealed record Dialect(char Delimiter, int HeaderLine, TitleRow? Title = null)
{
    /// <summary>Titles are short: a header further down is none.</summary>
    private const int MostLines = 20;

    private const string SeparatorWord = "sep=";
    private const char Comma = ',';
    private const char Semicolon = ';';
    private const char Tab = '\t';

    /// <summary>The dialect of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">The columns by which the header is known; without them it is the first line that is not blank.</param>
    public static Dialect Of(string path, TableLayout? layout)
    {
        using var text = Utf8Text.Open(path);
        Dialect? first = null;
        TitleRow? title = null;
        for (var line = 1; line <= MostLines && text.ReadLine() is { } read; line++)
        {
            if (read.Length == 0) continue;
            if (line == 1 && read.StartsWith(SeparatorWord, StringComparison.OrdinalIgnoreCase) && read.Length > SeparatorWord.Length)
            {
                title = new TitleRow(line, read, read[SeparatorWord.Length]);
                continue;
            }

            var delimiter = title?.Separator is { } said && Parts(said, read, layout) ? said : DelimiterOf(read);
            if (layout is null || IsHeader(read, delimiter, layout)) return new Dialect(delimiter, line, title);
            first ??= new Dialect(delimiter, line, title);
            title ??= new TitleRow(line, read, Separator: null);
        }

        return first ?? new Dialect(Comma, 1);
    }

    /// <summary>Whether what <c>sep=</c> says parts the cells of a header; it may be left over from another file.</summary>
    private static bool Parts(char delimiter, string line, TableLayout? layout) =>
        line.Contains(delimiter) && (layout is null || IsHeader(line, delimiter, layout));

    private static bool IsHeader(string line, char delimiter, TableLayout layout)
    {
        var known = line.Split(delimiter).Count(cell => layout.Find(HeaderCell.Of(cell)) is not null);
        return known >= Math.Min(2, layout.Columns.Count);
    }

    /// <summary>The header decides: the first delimiter outside quotes.</summary>
    private static char DelimiterOf(string header)
    {
        var quoted = false;
        foreach (var letter in header)
        {
            if (letter == '"') quoted = !quoted;
            else if (!quoted && letter is Comma or Semicolon or Tab) return letter;
        }

        return Comma;
    }
}
