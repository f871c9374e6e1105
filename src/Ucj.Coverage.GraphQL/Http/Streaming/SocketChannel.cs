using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>Whole JSON messages over a WebSocket: one reader, any number of writers.</summary>
internal sealed class SocketChannel(WebSocket socket, int largestMessage) : IDisposable
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly SemaphoreSlim _turns = new(1);
    private Task<JsonElement?>? _reading;

    /// <summary>The next message; <see langword="null"/> when the client closes.</summary>
    /// <param name="cancellation">Ends the waiting, not the reading: a cancelled read would break the socket.</param>
    /// <exception cref="SocketClose">It is no JSON object, or too large.</exception>
    public async Task<JsonElement?> ReceiveAsync(CancellationToken cancellation)
    {
        _reading ??= ReadAsync();
        var message = await _reading.WaitAsync(cancellation);
        _reading = null;
        return message;
    }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Ends the waiting for one's turn; a message begun is sent.</param>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Closes with a reason, without waiting long for the client's word.</summary>
    public async Task CloseAsync(SocketClose? why)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await socket.CloseOutputAsync(
            why is null ? WebSocketCloseStatus.NormalClosure : (WebSocketCloseStatus)why.Code, why?.Message, patience.Token);
        while (socket.State == WebSocketState.CloseSent && await RestAsync(patience.Token))
        {
            // What still comes is read past, up to the client's own close.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task<bool> RestAsync(CancellationToken cancellation)
    {
        try
        {
            return await ReceiveAsync(cancellation) is not null;
        }
        catch (SocketClose)
        {
            _reading = null;
            return true;
        }
    }

    private async Task<JsonElement?> ReadAsync()
    {
        var message = new ArrayBufferWriter<byte>(1_024);
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(1_024), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            if (part.MessageType != WebSocketMessageType.Text) throw SocketClose.Invalid();
            message.Advance(part.Count);
            if (message.WrittenCount > largestMessage) throw SocketClose.TooLarge();
            if (part.EndOfMessage) return Parse(message.WrittenSpan);
        }
    }

    private static JsonElement Parse(ReadOnlySpan<byte> message)
    {
        try
        {
            var parsed = JsonElement.Parse(message, Strict);
            return parsed.ValueKind == JsonValueKind.Object && JsonText.IsUnicode(parsed) ? parsed : throw SocketClose.Invalid();
        }
        catch (JsonException)
        {
            throw SocketClose.Invalid();
        }
    }
}
