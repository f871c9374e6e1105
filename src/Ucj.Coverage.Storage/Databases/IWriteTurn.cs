namespace Ucj.Coverage.Storage.Databases;

/// <summary>A turn in which one task alone changes a regency. Left without committing, it leaves no trace.</summary>
internal interface IWriteTurn : IAsyncDisposable
{
    /// <summary>Makes the change last, and tells the other processes.</summary>
    Task CommitAsync(CancellationToken cancellation);
}
