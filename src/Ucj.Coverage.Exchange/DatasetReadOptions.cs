namespace Ucj.Coverage.Exchange;

/// <summary>How a dataset folder is read.</summary>
public sealed record DatasetReadOptions
{
    /// <summary>Whether good rows are taken in although others are rejected.</summary>
    /// <value>The default is no: an import is all or nothing.</value>
    public bool Partial { get; init; }

    /// <summary>The key by which a NIK is made a digest, at least 16 bytes; the NIK itself is kept nowhere.</summary>
    /// <value>The default is none: then the column <c>nik</c> must be empty.</value>
    public ReadOnlyMemory<byte>? NikKey { get; init; }

    /// <summary>Stops the reading, with <see cref="OperationCanceledException"/>: it is looked at every 1,024 rows.</summary>
    /// <value>The default never stops.</value>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told now and then how far the reading is.</summary>
    /// <value>The default is nobody.</value>
    public IProgress<ReadingProgress>? Progress { get; init; }
}
