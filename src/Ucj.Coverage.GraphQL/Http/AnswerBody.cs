using System.IO.Pipelines;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// A body that is compressed once it is worth it: a small one stays as it is.
/// </summary>
internal sealed class AnswerBody(Stream target, ContentCoding coding) : Stream
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

    /// <summary>Writes an answer, compressed if it is not small.</summary>
    /// <returns>How it is compressed.</returns>
    public static async Task<ContentCoding> WriteAsync(
        IGraphAnswer answer, Stream target, ContentCoding coding, CancellationToken cancellation)
    {
        await using var body = new AnswerBody(target, coding);
        var writer = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
        await answer.WriteAsync(writer, cancellation);
        await writer.CompleteAsync();
        return await body.EndAsync(cancellation);
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

            _compressor = coding.Compress(target);
            await _compressor.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), cancellationToken);
        }

        await _compressor.WriteAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("An answer is written asynchronously.");

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

    private async Task<ContentCoding> EndAsync(CancellationToken cancellation)
    {
        if (_compressor is null)
        {
            await target.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), cancellation);
            return ContentCoding.Identity;
        }

        await _compressor.DisposeAsync();
        return coding;
    }
}
