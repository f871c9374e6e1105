using System.IO.Pipelines;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>
/// GraphQL over server-sent events, in the "distinct connections" mode of
/// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md: one request, one operation, one stream.
/// </summary>
internal sealed class EventStream(IEditions editions, Door door, TimeProvider clock, DocumentDesk documents, StreamGate gate, ServerSettings settings)
{
    private static readonly byte[] Next = "event: next\ndata: "u8.ToArray();
    private static readonly byte[] End = "\n\n"u8.ToArray();
    private static readonly byte[] Complete = "event: complete\ndata: \n\n"u8.ToArray();
    private static readonly byte[] Heartbeat = ":\n\n"u8.ToArray();

    /// <summary>Streams the answers to a request until there are no more, or the client goes.</summary>
    /// <exception cref="HttpRefusal">The request is refused before anything is sent.</exception>
    public async Task AnswerAsync(HttpContext http, WireRequest wire, Language language)
    {
        var caller = await door.EnterAsync(http);
        var edition = editions.For(caller.Rights);
        var changes = HttpMethods.IsGet(http.Request.Method) ? Operations.Query : Operations.Mutation;
        var call = new GraphCall(documents.Complete(wire), Operations.Subscription | changes, language, edition.Services)
        {
            Caller = caller.From(http),
        };
        using var opened = gate.Enter(http.Request);
        using var until = gate.Until(http.RequestAborted);
        caller.End(until, clock);
        http.Response.ContentType = MediaTypes.EventStream + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no"; // proxies must pass each event on at once
        using var turns = new SemaphoreSlim(1);
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(until.Token);
        var writer = http.Response.BodyWriter;
        await http.Response.StartAsync(until.Token);
        await SendAsync(turns, writer, _ => Raw(writer, Heartbeat), until.Token); // headers alone may be held back by proxies
        var heart = BeatAsync(turns, writer, beating.Token);
        try
        {
            await foreach (var answer in edition.Engine.StreamAsync(call, until.Token))
            {
                await SendAsync(turns, writer, token => EventAsync(writer, answer, token), until.Token);
            }

            await SendAsync(turns, writer, _ => Raw(writer, Complete), until.Token);
        }
        catch (OperationCanceledException) when (until.IsCancellationRequested)
        {
            // The client has gone, or the server stops: the stream simply ends, and the client comes back.
        }
        finally
        {
            await beating.CancelAsync();
            await heart;
        }
    }

    private async Task BeatAsync(SemaphoreSlim turns, PipeWriter writer, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Streams.HeartbeatSeconds));
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
                await SendAsync(turns, writer, _ => Raw(writer, Heartbeat), cancellation);
        }
        catch (OperationCanceledException)
        {
            // The stream has ended.
        }
    }

    private static async Task SendAsync(
        SemaphoreSlim turns,
        PipeWriter writer,
        Func<CancellationToken, ValueTask> write,
        CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            await write(cancellation);
            await writer.FlushAsync(cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    private static async ValueTask EventAsync(PipeWriter writer, IGraphAnswer answer, CancellationToken cancellation)
    {
        await Raw(writer, Next);
        await answer.WriteAsync(writer, cancellation);
        await Raw(writer, End);
    }

    private static ValueTask Raw(PipeWriter writer, byte[] bytes)
    {
        bytes.CopyTo(writer.GetSpan(bytes.Length));
        writer.Advance(bytes.Length);
        return ValueTask.CompletedTask;
    }
}
