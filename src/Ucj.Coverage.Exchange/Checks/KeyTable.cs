namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The keys of a file of any but workers.</summary>
internal sealed class KeyTable : IKeys
{
    private readonly Dictionary<string, (int Line, bool IsTaken)> _keys = new(StringComparer.Ordinal);

    public bool IsReadable { get; set; } = true;

    public int? LineOf(string key) => _keys.TryGetValue(key, out var row) ? row.Line : null;

    public bool IsTaken(string key) => _keys.TryGetValue(key, out var row) && row.IsTaken;

    public bool MayBeRejected(string key) => !IsReadable || (_keys.TryGetValue(key, out var row) && !row.IsTaken);

    public void Take(string key, int line) => _keys[key] = (line, true);

    public void Reject(string key, int line) => _keys[key] = (line, false);
}
