using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The way to the store, where the server has one, from one version of the data.</summary>
/// <param name="Desk">Changes and reads the store.</param>
/// <param name="Version">The version of the data that answers are of.</param>
internal sealed record StoreAccess(StoreDesk? Desk, StoredVersion? Version)
{
    /// <summary>The desk and the version.</summary>
    /// <exception cref="CoverageException">The server has no store.</exception>
    public (StoreDesk Desk, StoredVersion Version) Required =>
        (Desk, Version) is ({ } desk, { } version) ? (desk, version) : throw Throw.NoStore();
}
