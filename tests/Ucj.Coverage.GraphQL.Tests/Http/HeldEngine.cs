using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>An engine that never answers, and counts who asks and who is sent away.</summary>
internal sealed class HeldEngine : IGraphEngine
{
    private int _begun;
    private int _ended;

    /// <summary>How many runs have begun.</summary>
    internal int Begun => Volatile.Read(ref _begun);

    /// <summary>How many of them were told to end.</summary>
    internal int Ended => Volatile.Read(ref _ended);

    public async Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _begun);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            Interlocked.Increment(ref _ended);
        }

        throw new InvalidOperationException("It never answers.");
    }

    public async Task<Begun> BeginAsync(GraphCall call, CancellationToken cancellation) => new(await ExecuteAsync(call, cancellation));
}
