using System.IO.Pipelines;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>
/// GraphQL over server-sent events, in the "distinct connections" mode of
/// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md: one request, one operation, one stream.
/// </summary>
internal sealed class EventStream(
    IEditions editions,
    Door door,
    TimeProvider clock,
    DocumentDesk documents,
    OperationDesk desk,
    StreamGate gate,
    GraphMeter meter,
    ServerSettings settings)
{
    private static readonly byte[] Next = "event: next\ndata: "u8.ToArray();
    private static readonly byte[] End = "\n\n"u8.ToArray();
    private static readonly byte[] Complete = "event: complete\ndata: \n\n"u8.ToArray();
    private static readonly byte[] Heartbeat = ":\n\n"u8.ToArray();

    /// <summary>Streams the answers to a request until there are no more, or the client goes.</summary>
    /// <param name="http">The request.</param>
    /// <param name="read">Reads it, once the caller is let in.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="HttpRefusal">The request is refused before anything is sent.</exception>
    public async Task AnswerAsync(HttpContext http, Func<HttpContext, ValueTask<WireRequest>> read, Language language)
    {
        var caller = await door.EnterAsync(http);
        var turns = desk.Admit(caller, http.Connection.RemoteIpAddress);
        using var own = desk.OpenStream(caller, http.Connection.RemoteIpAddress);
        using var opened = gate.Enter(http.Request);
        var wire = await read(http);
        var edition = editions.For(caller.Rights);
        var changes = HttpMethods.IsGet(http.Request.Method) ? Operations.Query : Operations.Mutation;
        var call = new GraphCall(documents.Complete(wire), Operations.Subscription | changes, language, edition.Services)
        {
            Caller = caller.From(http),
        };
        using var until = gate.Until(http.RequestAborted);
        using var end = caller.End(until, clock);
        http.Response.ContentType = MediaTypes.EventStream + "; charset=utf-8";
        http.Response.Headers["X-Accel-Buffering"] = "no"; // proxies must pass each event on at once
        using var order = new SemaphoreSlim(1);
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(until.Token);
        var writer = http.Response.BodyWriter;
        await http.Response.StartAsync(until.Token);
        await SendAsync(order, writer, _ => Raw(writer, Heartbeat), until.Token); // headers alone may be held back by proxies
        var heart = BeatAsync(order, writer, beating.Token);
        try
        {
            await foreach (var answer in turns.StreamAsync(edition.Engine, call, WriteAsync, until.Token))
            {
                using (answer) await SendAsync(order, writer, token => EventAsync(writer, answer, token), until.Token);
            }

            await SendAsync(order, writer, _ => Raw(writer, Complete), until.Token);
        }
        catch (OperationCanceledException) when (until.IsCancellationRequested)
        {
            // The client has gone, or the server stops: the stream simply ends, and the client comes back.
        }
        catch (HttpRefusal refusal)
        {
            meter.Refused(refusal.Code); // the stream has begun with 200, so the refusal is its answer
            await SendAsync(order, writer, _ => RefusalAsync(writer, refusal, language), until.Token);
        }
        finally
        {
            await beating.CancelAsync();
            await heart;
        }
    }

    private async Task BeatAsync(SemaphoreSlim order, PipeWriter writer, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Streams.HeartbeatSeconds));
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
                await SendAsync(order, writer, _ => Raw(writer, Heartbeat), cancellation);
        }
        catch (OperationCanceledException)
        {
            // The stream has ended.
        }
    }

    private static async Task SendAsync(
        SemaphoreSlim order,
        PipeWriter writer,
        Func<CancellationToken, ValueTask> write,
        CancellationToken cancellation)
    {
        await order.WaitAsync(cancellation);
        try
        {
            await write(cancellation);
            await writer.FlushAsync(cancellation);
        }
        finally
        {
            order.Release();
        }
    }

    private static async ValueTask EventAsync(PipeWriter writer, WrittenAnswer answer, CancellationToken cancellation)
    {
        await Raw(writer, Next);
        await answer.SendAsync(writer, cancellation);
        await Raw(writer, End);
    }

    private static async ValueTask RefusalAsync(PipeWriter writer, HttpRefusal refusal, Language language)
    {
        await Raw(writer, Next);
        await Raw(writer, RefusalBody.Utf8Of(refusal, language));
        await Raw(writer, End);
        await Raw(writer, Complete);
    }

    private static ValueTask<WrittenAnswer> WriteAsync(IGraphAnswer answer, CancellationToken cancellation) =>
        WrittenAnswer.OfAsync(answer, ContentCoding.Identity, cancellation);

    private static ValueTask Raw(PipeWriter writer, byte[] bytes)
    {
        bytes.CopyTo(writer.GetSpan(bytes.Length));
        writer.Advance(bytes.Length);
        return ValueTask.CompletedTask;
    }
}
