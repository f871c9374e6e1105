using System.IO.Pipelines;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// A response body that is compressed once it is worth it: a small one goes out as it is.
/// </summary>
internal sealed class AnswerBody(HttpResponse response, ContentCoding coding) : Stream
{
    /// <summary>Bytes below which compressing gains nothing: one packet holds them.</summary>
    private const int Threshold = 1_400;

    private readonly MemoryStream _held = new(Threshold);
    private Stream? _compressor;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes an answer, compressed if the client takes that and the answer is not small.</summary>
    public static async Task WriteAsync(
        IGraphAnswer answer,
        HttpResponse response,
        ContentCoding coding,
        CancellationToken cancellation)
    {
        if (coding == ContentCoding.Identity)
        {
            await answer.WriteAsync(response.BodyWriter, cancellation);
            await response.BodyWriter.FlushAsync(cancellation);
            return;
        }

        await using var body = new AnswerBody(response, coding);
        var writer = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
        await answer.WriteAsync(writer, cancellation);
        await writer.CompleteAsync();
        await body.EndAsync(cancellation);
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_compressor is null)
        {
            if (_held.Length + buffer.Length < Threshold)
            {
                _held.Write(buffer.Span);
                return;
            }

            response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
            _compressor = coding.Compress(response.Body);
            await _compressor.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), cancellationToken);
        }

        await _compressor.WriteAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A response is written asynchronously.");

    /// <summary>Nothing goes out early: whether to compress is known only at the threshold.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override void Flush()
    {
        // As above.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task EndAsync(CancellationToken cancellation)
    {
        if (_compressor is not null) await _compressor.DisposeAsync();
        else await response.Body.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), cancellation);
    }
}
