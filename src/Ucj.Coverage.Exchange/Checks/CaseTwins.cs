using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>Finds names that differ from another by case alone, each once.</summary>
internal sealed class CaseTwins(ProblemLog log)
{
    private readonly Dictionary<string, (string Name, string File, int Line)> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Check(string file, int line, Column column, string name)
    {
        if (!_first.TryGetValue(name, out var first)) _first.Add(name, (name, file, line));
        else if (first.Name != name && _told.Add(name))
            log.Warn(file, line, column.Name, name, Doubt.SameButForCase(first.Name, first.File, first.Line));
    }
}
