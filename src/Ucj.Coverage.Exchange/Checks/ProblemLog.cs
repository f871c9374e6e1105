namespace Ucj.Coverage.Exchange.Checks;

/// <summary>All problems and notes of one reading, in the order in which they were found.</summary>
internal sealed class ProblemLog
{
    private const int LongestFound = 80;

    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _notes = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<Problem> Notes => _notes;

    public void Report(string file, int line, string column, string? found, Expectation expectation) =>
        _problems.Add(new Problem(file, line, Shortened(column), Shortened(found), expectation));

    public void Note(string file, int line, string column, string? found, Expectation expectation) =>
        _notes.Add(new Problem(file, line, Shortened(column), Shortened(found), expectation));

    /// <summary>Takes the problems out, so that a long reading need not keep them.</summary>
    public Problem[] Take()
    {
        if (_problems.Count == 0) return [];
        Problem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    /// <summary>One line, no control characters, a bounded length: what was found is shown, not repeated.</summary>
    private static string Shortened(string? found)
    {
        if (string.IsNullOrEmpty(found)) return "";
        var head = found.Length <= LongestFound ? found : string.Concat(found.AsSpan(0, LongestFound), "…");
        return string.Create(head.Length, head, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                shown[i] = text[i] == Tables.Utf8Text.Undecodable ? '\uFFFD' : char.IsControl(text[i]) ? ' ' : text[i];
        });
    }
}
