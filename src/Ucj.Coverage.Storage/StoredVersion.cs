using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage;

/// <summary>One version of a regency's data.</summary>
/// <param name="Regency">Whose.</param>
/// <param name="Number">Its number; later ones have higher numbers.</param>
/// <param name="DataVersion">Names the data: sixteen letters and digits.</param>
/// <param name="KnownSince">Since when they are known.</param>
public sealed record StoredVersion(RegionCode Regency, long Number, string DataVersion, Instant KnownSince);
