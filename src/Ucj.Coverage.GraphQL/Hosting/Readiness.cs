using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// Says whether requests should be sent here: the gate moves, and a smallest question is answered in a place of its own. So a flood
/// does not make it no, for a busy gate moves; a gate whose places are never left again does.
/// </summary>
internal sealed class Readiness(IEditions editions, RequestGate gate, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private Task<bool>? _trial;

    /// <summary>Whether they should. Those who ask at the same time have one answer.</summary>
    public Task<bool> IsReadyAsync()
    {
        if (!gate.Moves) return Task.FromResult(false);
        lock (_lock) return _trial is { IsCompleted: false } running ? running : _trial = TryAsync();
    }

    private async Task<bool> TryAsync()
    {
        using var limit = new TimeLimit(Longest, CancellationToken.None, clock);
        try
        {
            return await Task.Run(() => AskAsync(limit), limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> AskAsync(TimeLimit limit)
    {
        var edition = editions.For(Rights.OfThisMachine);
        var call = new GraphCall(new GraphRequest("{ __typename }", null, null), Operations.Query, Language.En, edition.Services) { Limit = limit };
        return await edition.Engine.ExecuteAsync(call, limit.Token) is { HasErrors: false };
    }
}
