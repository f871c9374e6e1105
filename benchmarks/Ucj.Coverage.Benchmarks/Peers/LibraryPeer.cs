using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>This library: besides what the others compute, also who enrolled and lapsed, and every purse by itself.</summary>
internal sealed class LibraryPeer(string name, PeerData data, Func<CoverageModel, MonthRange, CoverageCube> recalculate) : IPeer
{
    private CoverageCube? _cube;

    public string Name => name;

    /// <summary>Worker by worker and month by month: the baseline, and what every answer must equal.</summary>
    public static CoverageCube Clear(CoverageModel model, MonthRange months) =>
        ClearRecalculation.Of(model, model.Registry!, months);

    /// <summary>By the fastest kernel, or the one the environment variable <c>UCJ_KERNEL</c> names.</summary>
    public static CoverageCube Packed(CoverageModel model, MonthRange months) => CoverageEngine.Recalculate(model, months);

    public void Run() => _cube = recalculate(data.Model, data.Months);

    public PeerCube Cube() => PeerCube.Of(data, _cube!);

    public void Dispose() => _cube = null;
}
