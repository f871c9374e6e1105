using System.Text.RegularExpressions;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The codes of one file by the words people write for them: in other case, with spaces, by name or alias.</summary>
internal sealed partial class NameTable
{
    private readonly Dictionary<string, List<string>> _codes = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string code, params IEnumerable<string?> names)
    {
        foreach (var name in names.Prepend(code))
        {
            if (string.IsNullOrWhiteSpace(name)) continue;
            var word = Signs().Replace(name.Trim(), " ");
            if (!_codes.TryGetValue(word, out var codes)) _codes.Add(word, codes = []);
            if (!codes.Contains(code)) codes.Add(code);
        }
    }

    /// <summary>The codes that bear a name; none, one, or several.</summary>
    public IReadOnlyList<string> Find(string name) =>
        _codes.TryGetValue(Signs().Replace(Readings.CellText.Plain(name), " "), out var codes) ? codes : [];

    [GeneratedRegex(@"[\s_-]+")]
    private static partial Regex Signs();
}
