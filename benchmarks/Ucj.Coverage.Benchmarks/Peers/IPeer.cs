namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>One way to compute the cube.</summary>
internal interface IPeer : IDisposable
{
    /// <summary>Its name in the printed lines.</summary>
    string Name { get; }

    /// <summary>The full computation, from what was prepared to a finished cube: what is timed.</summary>
    void Run();

    /// <summary>The answer of the last run, to compare; not timed.</summary>
    PeerCube Cube();
}
