using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Exchange.Checks;

/// <summary>
/// The keys of the file of workers. There may be tens of millions, so those taken in are not kept again: the registry
/// under construction, to which each is added before it is taken here, knows them.
/// </summary>
internal sealed class WorkerKeys(WorkerRegistryBuilder registry) : IKeys
{
    private readonly KeyTable _rejected = new();
    private readonly RowLines _lines = new();

    public bool IsReadable { get; set; } = true;

    public int? LineOf(string key) => registry.TryNumberOf(key, out var number) ? _lines[number] : _rejected.LineOf(key);

    public bool IsTaken(string key) => registry.TryNumberOf(key, out _);

    public bool MayBeRejected(string key) => !IsTaken(key) && (!IsReadable || _rejected.MayBeRejected(key));

    public void Take(string key, int line) => _lines.Add(line);

    public void Reject(string key, int line) => _rejected.Reject(key, line);
}
