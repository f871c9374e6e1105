using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>One import while it goes on: where its rows go.</summary>
/// <param name="Database">The database.</param>
/// <param name="Context">The import's connection.</param>
/// <param name="Regency">The regency imported.</param>
/// <param name="Base">The version in force; <see langword="null"/> when there is none.</param>
/// <param name="Version">The version being written; 0 in a dry run.</param>
/// <param name="Progress">Told how far it is.</param>
internal sealed record ImportRun(
    IDatabase Database,
    StoreContext Context,
    string Regency,
    long? Base,
    long Version,
    IProgress<ImportStep>? Progress)
{
    private const int Hundred = 100;

    /// <summary>Whether rows are stored, and not only compared.</summary>
    public bool IsStoring => Version > 0;

    /// <summary>How many rows of a table an import that was killed has staged for this version already.</summary>
    public async Task<int> StagedAsync<T>(CancellationToken cancellation)
        where T : StoredRow =>
        IsStoring ? await Context.Set<T>().CountAsync(row => row.Regency == Regency && row.Since == Version, cancellation) : 0;

    /// <summary>Tells how far the storing of a file is.</summary>
    public void Tell(string file, long done, long all) =>
        Progress?.Report(new ImportStep(file, IsStoring: true, (int)(done * Hundred / Math.Max(1, all))));

    /// <summary>Tells that all is stored and about to be put in force.</summary>
    public void TellEnd(string file) => Progress?.Report(new ImportStep(file, IsStoring: true, Hundred) { IsPublishing = true });
}
