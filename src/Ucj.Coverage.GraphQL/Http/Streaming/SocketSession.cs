using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>One client's talk in graphql-transport-ws.</summary>
internal sealed class SocketSession(
    SocketChannel channel,
    IEditions editions,
    DocumentDesk documents,
    GraphMeter meter,
    TransportFaults faults,
    ServerSettings settings,
    Language language) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Running> _running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ended = new();
    private volatile Caller? _caller;
    private IDisposable? _end;
    private IDisposable? _counted;

    /// <summary>Says who introduces himself by a message.</summary>
    public required Func<JsonElement, ValueTask<Caller>> EnterAsync { get; init; }

    /// <summary>The caller as the audit keeps him.</summary>
    public required Func<Caller, Storage.Caller> AuthorOf { get; init; }

    /// <summary>Takes an operation of the caller in.</summary>
    public required Func<Caller, OperationTurns> Admit { get; init; }

    /// <summary>Counts the talk among the streams of the caller.</summary>
    public required Func<Caller, IDisposable> Count { get; init; }

    /// <summary>Ends the talk when the caller's key or token does; what it returns is disposed of with the session.</summary>
    public required Func<Caller, IDisposable> End { get; init; }

    /// <summary>Takes messages until the client closes, breaks the protocol, or the server stops.</summary>
    /// <returns>Why it ended; <see langword="null"/> when the client closed.</returns>
    public async Task<SocketClose?> RunAsync(CancellationTokenSource until)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(until.Token);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.Streams.InitSeconds));
        var heart = BeatAsync();
        try
        {
            while (await channel.ReceiveAsync(_caller is not null ? until.Token : patience.Token) is { } message)
                await TakeAsync(message, until.Token);
            return null;
        }
        catch (SocketClose why)
        {
            return why;
        }
        catch (OperationCanceledException)
        {
            return until.IsCancellationRequested ? SocketClose.GoingAway() : SocketClose.InitTimeout();
        }
        finally
        {
            await _ended.CancelAsync();
            await heart;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await Task.WhenAll(_running.Values.Select(running => running.Work));
        _ended.Dispose();
        _end?.Dispose();
        _counted?.Dispose();
        channel.Dispose();
    }

    private Task TakeAsync(JsonElement message, CancellationToken cancellation) => Text(message, "type") switch
    {
        "connection_init" when _caller is not null => throw SocketClose.TooManyInits(),
        "connection_init" => IntroduceAsync(message, cancellation),
        "ping" => channel.SendAsync(SocketMessages.Pong, cancellation),
        "pong" => Task.CompletedTask,
        "subscribe" when _caller is null => throw SocketClose.Unauthorized(),
        "subscribe" => SubscribeAsync(message, _caller!, cancellation),
        "complete" when Text(message, "id") is { } id => CompleteAsync(id),
        _ => throw SocketClose.Invalid(),
    };

    private async Task IntroduceAsync(JsonElement message, CancellationToken cancellation)
    {
        try
        {
            var caller = await EnterAsync(message);
            _counted = Count(caller);
            _end = End(caller);
            _caller = caller;
        }
        catch (HttpRefusal refusal)
        {
            meter.Refused(refusal.Code);
            throw refusal.Status == StatusCodes.Status429TooManyRequests ? SocketClose.TooManyStreams() : SocketClose.Forbidden();
        }

        await channel.SendAsync(SocketMessages.Acknowledged, cancellation);
    }

    private async Task SubscribeAsync(JsonElement message, Caller caller, CancellationToken cancellation)
    {
        var id = Text(message, "id") is { Length: > 0 and <= 256 } given ? given : throw SocketClose.Invalid();
        if (!message.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object)
            throw SocketClose.Invalid();
        if (_running.ContainsKey(id)) throw SocketClose.Taken(id);
        try
        {
            if (_running.Count >= settings.Streams.PerConnection) throw HttpRefusal.TooManyStreams();
            var turns = Admit(caller);
            var edition = editions.For(caller.Rights);
            var call = new GraphCall(
                documents.Complete(RequestReader.Read(payload)),
                Operations.Mutation | Operations.Subscription,
                language,
                edition.Services)
            {
                Caller = AuthorOf(caller),
            };
            var stop = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token);
            var running = new Running(stop);
            _running[id] = running;
            running.Work = Task.Run(() => AnswerAsync(id, turns, edition.Engine, call, running), CancellationToken.None);
        }
        catch (HttpRefusal refusal)
        {
            await RefuseAsync(id, refusal, cancellation);
        }
    }

    private async Task AnswerAsync(string id, OperationTurns turns, IGraphEngine engine, GraphCall call, Running running)
    {
        var refused = false;
        try
        {
            var answers = turns.StreamAsync(engine, call, async (answer, token) =>
            {
                refused = answer.Outcome != GraphOutcome.Executed;
                return await SocketMessages.AnswerAsync(id, answer, token);
            }, running.Token);
            await foreach (var message in answers) await channel.SendAsync(message, running.Token);

            Forget(id, running); // before the client hears of the end: it may use the id again at once
            if (!refused) await channel.SendAsync(SocketMessages.Complete(id), running.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client completed the operation, or has gone.
        }
        catch (Exception fault)
        {
            Forget(id, running); // as above
            await RefuseAsync(id, fault as HttpRefusal ?? faults.Report(fault), CancellationToken.None);
        }
        finally
        {
            Forget(id, running);
            running.Dispose();
        }
    }

    private Task RefuseAsync(string id, HttpRefusal refusal, CancellationToken cancellation)
    {
        meter.Refused(refusal.Code);
        return channel.SendAsync(SocketMessages.Error(id, RefusalBody.ErrorsOf(refusal, language)), cancellation);
    }

    private Task CompleteAsync(string id) => _running.TryRemove(id, out var running) ? running.StopAsync() : Task.CompletedTask;

    /// <summary>Forgets an operation, but not a later one of the same id.</summary>
    private void Forget(string id, Running running) => _running.TryRemove(new KeyValuePair<string, Running>(id, running));

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Streams.HeartbeatSeconds));
        try
        {
            while (await timer.WaitForNextTickAsync(_ended.Token)) await channel.SendAsync(SocketMessages.Ping, _ended.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The talk has ended.
        }
    }

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private sealed class Running(CancellationTokenSource stop) : IDisposable
    {
        public CancellationToken Token { get; } = stop.Token;

        public Task Work { get; set; } = Task.CompletedTask;

        public void Dispose() => stop.Dispose();

        public async Task StopAsync()
        {
            try
            {
                await stop.CancelAsync();
            }
            catch (ObjectDisposedException)
            {
                // It ended by itself in this moment.
            }
        }
    }
}
