using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>This library: besides what the others compute, also who enrolled and lapsed, and every purse by itself.</summary>
internal sealed class LibraryPeer(string name, PeerData data, Func<CoverageModel, MonthRange, CoverageCube> recalculate) : IPeer
{
    private CoverageCube? _cube;

    public string Name => name;

    public void Run() => _cube = recalculate(data.Model, data.Months);

    public PeerCube Cube() => PeerCube.Of(data, _cube!);

    public void Dispose() => _cube = null;
}
