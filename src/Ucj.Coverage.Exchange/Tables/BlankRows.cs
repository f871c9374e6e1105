using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Tables;

/// <summary>Skips the rows of a file that have nothing in any cell, and notes them all at once.</summary>
internal sealed class BlankRows
{
    private const int MostNamed = 6;

    private readonly List<int> _lines = [];
    private readonly List<int> _bare = [];
    private int _count;

    /// <summary>Whether the current record is a row of nothing.</summary>
    public bool Skips(CsvRecords records)
    {
        if (records.IsBare)
        {
            _bare.Add(records.Line);
            return true;
        }

        // Lines without a letter are rows of nothing only between others: most files end with one.
        if (_bare.Count > 0)
        {
            _bare.ForEach(Count);
            _bare.Clear();
        }

        if (!records.IsBlank) return false;
        Count(records.Line);
        return true;
    }

    public void Note(string file, ProblemLog log)
    {
        if (_count > 0) log.Note(file, _lines[0], "", "", Passed.RowsOfNothing(_count, _lines));
        _count = 0;
    }

    private void Count(int line)
    {
        _count++;
        if (_lines.Count < MostNamed) _lines.Add(line);
    }
}
