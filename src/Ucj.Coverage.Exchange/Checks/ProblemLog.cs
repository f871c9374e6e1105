using Ucj.Coverage.Exchange.Readings;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>All problems, warnings and notes of one reading, in the order in which they were found.</summary>
internal sealed class ProblemLog
{
    private const int LongestFound = 80;

    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _warnings = [];
    private readonly List<Problem> _notes = [];
    private readonly Dictionary<(string File, string Column), OtherForms> _forms = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What is taken in, but can hardly be meant.</summary>
    public IReadOnlyList<Problem> Warnings => _warnings;

    /// <summary>What was passed over, and for each column what was read from other forms.</summary>
    public IReadOnlyList<Problem> Notes => [.. _notes, .. _forms.Values.Select(forms => forms.Note)];

    public void Report(string file, int line, string column, string? found, Expectation expectation) =>
        _problems.Add(Of(file, line, column, found, expectation));

    public void Warn(string file, int line, string column, string? found, Expectation expectation) =>
        _warnings.Add(Of(file, line, column, found, expectation));

    public void Note(string file, int line, string column, string? found, Expectation expectation) =>
        _notes.Add(Of(file, line, column, found, expectation));

    /// <summary>Notes a cell that was read from another form; a column has one note, with its first cell and their number.</summary>
    public void NoteForm(string file, int line, string column, string? found, Phrase expected, string readAs, Phrase form)
    {
        if (!_forms.TryGetValue((file, column), out var forms))
            _forms.Add((file, column), forms = new OtherForms(Of(file, line, column, found, Passed.TrailingCells), expected, readAs));
        forms.Add(form);
    }

    /// <summary>Takes the problems out, so that a long reading need not keep them.</summary>
    public Problem[] Take()
    {
        if (_problems.Count == 0) return [];
        Problem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    private static Problem Of(string file, int line, string column, string? found, Expectation expectation) =>
        new(file, line, Shortened(NikReading.HiddenInCell(column)), string.IsNullOrEmpty(found) ? "" : Shortened(WithoutNik(column, found)), expectation);

    private static string WithoutNik(string column, string found) =>
        NikReading.IsIn(column) ? NikReading.Mask
        : column.Length == 0 ? NikReading.Hidden(found)
        : string.Join('|', found.Split('|').Select(NikReading.HiddenInCell)); // A key or a list is several cells in one.

    /// <summary>One line, no control characters, a bounded length: what was found is shown, not repeated.</summary>
    private static string Shortened(string found)
    {
        var head = found.Length <= LongestFound ? found : string.Concat(found.AsSpan(0, LongestFound), "…");
        return string.Create(head.Length, head, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                shown[i] = text[i] == Tables.Utf8Text.Undecodable ? '\uFFFD' : char.IsControl(text[i]) ? ' ' : text[i];
        });
    }

    /// <summary>The cells of one column that were read from other forms.</summary>
    private sealed class OtherForms(Problem first, Phrase expected, string readAs)
    {
        private readonly HashSet<Phrase> _seen = [];
        private readonly List<Phrase> _forms = [];
        private int _count;

        public Problem Note => first with { Expectation = Passed.ReadFrom(expected, readAs, _count, _forms) };

        public void Add(Phrase form)
        {
            _count++;
            if (_seen.Add(form)) _forms.Add(form);
        }
    }
}
