using NodaTime;
using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.Storage;

/// <summary>A regency's data as one version of the store knows them.</summary>
/// <param name="Dataset">The data, as reading their folder would give them.</param>
/// <param name="Version">The number of the version; later ones have higher numbers.</param>
/// <param name="DataVersion">Names the data: sixteen letters and digits.</param>
/// <param name="KnownSince">Since when they are known.</param>
public sealed record StoredDataset(Dataset Dataset, long Version, string DataVersion, Instant KnownSince);
