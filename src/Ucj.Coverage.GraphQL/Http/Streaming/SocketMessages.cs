using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>The messages the server sends.</summary>
internal static class SocketMessages
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The introduction is taken.</summary>
    public static readonly ReadOnlyMemory<byte> Acknowledged = """{"type":"connection_ack"}"""u8.ToArray();

    /// <summary>Here I am.</summary>
    public static readonly ReadOnlyMemory<byte> Pong = """{"type":"pong"}"""u8.ToArray();

    /// <summary>Are you there?</summary>
    public static readonly ReadOnlyMemory<byte> Ping = """{"type":"ping"}"""u8.ToArray();

    /// <summary>There are no more answers.</summary>
    public static ReadOnlyMemory<byte> Complete(string id) => Write(id, "complete", null);

    /// <summary>The operation is refused.</summary>
    public static ReadOnlyMemory<byte> Error(string id, JsonElement errors) => Write(id, "error", errors);

    /// <summary>An answer: the refusal it is, or one of several.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> AnswerAsync(
        string id,
        IGraphAnswer answer,
        CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        var writer = PipeWriter.Create(text, new StreamPipeWriterOptions(leaveOpen: true));
        await answer.WriteAsync(writer, cancellation);
        await writer.CompleteAsync();
        var payload = JsonElement.Parse(text.GetBuffer().AsSpan(0, (int)text.Length));
        return answer.Outcome == GraphOutcome.Executed
            ? Write(id, "next", payload)
            : Write(id, "error", payload.GetProperty("errors"));
    }

    private static ReadOnlyMemory<byte> Write(string id, string type, JsonElement? payload)
    {
        using var message = new MemoryStream();
        using (var json = new Utf8JsonWriter(message, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("type", type);
            if (payload is { } value)
            {
                json.WritePropertyName("payload");
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return message.ToArray();
    }
}
