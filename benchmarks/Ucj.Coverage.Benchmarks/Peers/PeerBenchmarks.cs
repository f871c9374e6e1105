using BenchmarkDotNet.Attributes;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>How long does everyone take to compute the cube of the same workers, dues and reliefs included?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PeerBenchmarks
{
    private IPeer _peer = null!;

    public static IEnumerable<int> Sizes => BenchmarkSize.Or(100_000, 1_000_000);

    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    [Params("2025-01..2025-12", "2025-01..2026-12")]
    public string Months { get; set; } = "";

    [GlobalSetup(Target = nameof(Clear))]
    public void PrepareClear() => Prepare(data => new LibraryPeer("clear", data, LibraryPeer.Clear));

    [GlobalSetup(Target = nameof(Ucj))]
    public void PrepareUcj() => Prepare(data => new LibraryPeer("ucj", data, LibraryPeer.Packed));

    [GlobalSetup(Target = nameof(Linq))]
    public void PrepareLinq() => Prepare(data => new LinqPeer(data));

    [GlobalSetup(Target = nameof(DuckDbWide))]
    public void PrepareDuckDbWide() => Prepare(data => new DuckDbPeer(data, new DuckDbWide(data)));

    [GlobalSetup(Target = nameof(DuckDbMonth))]
    public void PrepareDuckDbMonth() =>
        Prepare(data => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: false, byChange: false)));

    [GlobalSetup(Target = nameof(DuckDbSegmentMonth))]
    public void PrepareDuckDbSegmentMonth() =>
        Prepare(data => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: true, byChange: false)));

    [GlobalSetup(Target = nameof(DuckDbSegmentChange))]
    public void PrepareDuckDbSegmentChange() =>
        Prepare(data => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: true, byChange: true)));

    [GlobalCleanup]
    public void Cleanup() => _peer.Dispose();

    [Benchmark(Baseline = true)]
    public void Clear() => _peer.Run();

    [Benchmark]
    public void Ucj() => _peer.Run();

    [Benchmark]
    public void Linq() => _peer.Run();

    [Benchmark]
    public void DuckDbWide() => _peer.Run();

    [Benchmark]
    public void DuckDbMonth() => _peer.Run();

    [Benchmark]
    public void DuckDbSegmentMonth() => _peer.Run();

    [Benchmark]
    public void DuckDbSegmentChange() => _peer.Run();

    /// <summary>Every peer is compared with the clear implementation before it is timed.</summary>
    private void Prepare(Func<PeerData, IPeer> prepare)
    {
        var data = new PeerData(SyntheticRegency.Of(Workers), MonthRange.Parse(Months));
        _peer = prepare(data);
        _peer.Run();
        _peer.Cube().ShouldEqual(PeerCube.Of(data, LibraryPeer.Clear(data.Model, data.Months)), _peer.Name);
    }
}
