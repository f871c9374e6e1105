using System.IO.Pipelines;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>An answer in bytes, to be sent as fast as the client reads.</summary>
internal sealed class WrittenAnswer : IDisposable
{
    private static readonly PipeOptions Unbounded = new(pauseWriterThreshold: 0, useSynchronizationContext: false);

    private readonly Pipe _bytes = new(Unbounded);

    private WrittenAnswer(IGraphAnswer answer) => Answer = answer;

    /// <summary>The answer.</summary>
    public IGraphAnswer Answer { get; }

    /// <summary>How it is compressed.</summary>
    public ContentCoding Coding { get; private set; }

    /// <summary>Writes an answer, compressed if the client takes that and the answer is not small.</summary>
    public static async ValueTask<WrittenAnswer> OfAsync(IGraphAnswer answer, ContentCoding coding, CancellationToken cancellation)
    {
        var written = new WrittenAnswer(answer);
        try
        {
            var writer = written._bytes.Writer;
            if (coding == ContentCoding.Identity) await answer.WriteAsync(writer, cancellation);
            else written.Coding = await AnswerBody.WriteAsync(answer, writer.AsStream(leaveOpen: true), coding, cancellation);
            await writer.CompleteAsync();
            return written;
        }
        catch
        {
            written.Dispose();
            throw;
        }
    }

    /// <summary>Copies the bytes to where they are sent from.</summary>
    public Task SendAsync(PipeWriter to, CancellationToken cancellation) => _bytes.Reader.CopyToAsync(to, cancellation);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        _bytes.Writer.Complete();
        _bytes.Reader.Complete();
    }
}
