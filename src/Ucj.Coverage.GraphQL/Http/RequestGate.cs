using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Lets so many operations run at a time, so many more wait in line, and refuses the rest; the public has places of its own.</summary>
internal sealed class RequestGate : IDisposable
{
    /// <summary>More threads are never made ready: beyond that the machine has other worries.</summary>
    private const int MostThreads = 512;

    private readonly GatePool _staff;
    private readonly GatePool _public;
    private readonly TimeSpan _longest;

    /// <summary>Opens it.</summary>
    public RequestGate(ServerSettings settings, TimeProvider clock)
    {
        var limits = settings.Limits;
        var apart = settings.Shares.Apply ? settings.Shares.PublicConcurrent : 0;
        _staff = new GatePool(limits.ConcurrentRequests, limits.WaitingRequests, clock);
        _public = apart > 0 ? new GatePool(apart, limits.WaitingRequests, clock) : _staff;
        _longest = TimeSpan.FromSeconds(limits.Seconds);
        ReadyThreads(limits.ConcurrentRequests + apart);
    }

    /// <summary>Whether work goes on: in a pool that is full somebody has come or left within twice the longest time he may stay.</summary>
    public bool Moves => !_staff.IsStuck(2 * _longest) && !_public.IsStuck(2 * _longest);

    /// <summary>Waits for the turn of a caller of a role, which lasts until the place is disposed.</summary>
    /// <exception cref="HttpRefusal">The line is full.</exception>
    public ValueTask<IDisposable> EnterAsync(Role role, CancellationToken cancellation) =>
        (role == Role.Public ? _public : _staff).EnterAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _staff.Dispose();
        _public.Dispose();
    }

    /// <summary>
    /// Work keeps a thread of the pool from its beginning to its end. There are always some besides, at once and not only after
    /// half a second, to hear that a client has left, that time is over, and who knocks.
    /// </summary>
    private static void ReadyThreads(int places)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, Math.Min(places, MostThreads) + (2 * Environment.ProcessorCount)), ports);
    }
}
