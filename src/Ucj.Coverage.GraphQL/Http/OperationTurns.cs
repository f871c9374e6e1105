using System.Runtime.CompilerServices;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Shares;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// The turns of one operation. Whatever works for a caller does it in a turn: a place of his share and one in the gate, a limit
/// of time, and an end as soon as he has gone. A query has one, a subscription one to be set up and one for each event; only its waiting is free.
/// An answer is written in the turn and sent after it, so a slow reader keeps nobody out.
/// </summary>
/// <param name="gate">Where turns are waited for.</param>
/// <param name="share">What the caller has of the server.</param>
/// <param name="meter">Counts them.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="longest">How long a turn may last.</param>
/// <param name="role">What the caller is.</param>
internal sealed class OperationTurns(
    RequestGate gate, Share share, GraphMeter meter, TimeProvider clock, TimeSpan longest, Role role)
{
    /// <summary>The entry of the user context that holds them.</summary>
    public const string Entry = "turns";

    private HttpRefusal? _unpaid;

    /// <summary>Charges what an operation, or an event, costs.</summary>
    /// <returns>The refusal, where the caller has nothing left to pay with: then it must not run.</returns>
    public HttpRefusal? Charge(long cost) => _unpaid = share.Charge(cost);

    /// <summary>Runs an operation that has one answer.</summary>
    /// <param name="engine">Runs it.</param>
    /// <param name="call">The operation.</param>
    /// <param name="write">Writes the answer to memory.</param>
    /// <param name="client">Is cancelled when the client goes.</param>
    /// <exception cref="HttpRefusal">There is no place, or not time enough.</exception>
    public Task<T> AnswerAsync<T>(
        IGraphEngine engine, GraphCall call, Func<IGraphAnswer, CancellationToken, ValueTask<T>> write, CancellationToken client)
    {
        var started = clock.GetTimestamp();
        return RunAsync(
            async turn =>
            {
                var answer = await engine.ExecuteAsync(call with { Turns = this, Limit = turn.Limit }, turn.Token);
                if (_unpaid is not null) throw _unpaid;
                var written = await write(answer, turn.Token);
                meter.Answered(answer, clock.GetElapsedTime(started));
                return written;
            },
            client);
    }

    /// <summary>Runs an operation of any kind, to its answer or to the end of its events.</summary>
    /// <inheritdoc cref="AnswerAsync"/>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        IGraphEngine engine,
        GraphCall call,
        Func<IGraphAnswer, CancellationToken, ValueTask<T>> write,
        [EnumeratorCancellation] CancellationToken client)
    {
        var started = clock.GetTimestamp();
        var (answer, events) = await RunAsync(
            async turn =>
            {
                var begun = await engine.BeginAsync(call with { Turns = this, Limit = turn.Limit }, turn.Token);
                if (_unpaid is not null) throw _unpaid;
                if (begun.Answer is not { } only) return (default(T), begun.Events);
                var written = await write(only, turn.Token);
                meter.Answered(only, clock.GetElapsedTime(started));
                return (written, begun.Events);
            },
            client);
        if (events is null)
        {
            yield return answer!;
            yield break;
        }

        await foreach (var one in events.WithCancellation(client)) yield return await write(one, client);
    }

    /// <summary>Does some work in a turn.</summary>
    /// <exception cref="HttpRefusal">There is no place, or not time enough.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<T> RunAsync<T>(Func<Turn, Task<T>> work, CancellationToken client)
    {
        var asked = clock.GetTimestamp();
        using var own = await share.EnterAsync(client);
        var place = await gate.EnterAsync(role, client);
        var begun = clock.GetTimestamp();
        var left = 0L;
        using var leaving = client.Register(() => Interlocked.CompareExchange(ref left, clock.GetTimestamp(), 0));
        using var turn = new Turn(place, new TimeLimit(longest, client, clock));
        try
        {
            return await work(turn);
        }
        catch (OperationCanceledException) when (!client.IsCancellationRequested && turn.Token.IsCancellationRequested)
        {
            throw HttpRefusal.TimedOut((int)longest.TotalSeconds);
        }
        finally
        {
            meter.Turn(role, clock.GetElapsedTime(asked, begun), clock.GetElapsedTime(begun));
            if (Interlocked.Read(ref left) is var at and not 0) meter.Left(clock.GetElapsedTime(at));
        }
    }
}
