using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Who changed or took out what.</summary>
/// <param name="Id">Its number; later ones have higher numbers.</param>
/// <param name="At">When.</param>
/// <param name="By">Who, and from where.</param>
/// <param name="Action">What was done, such as <c>IMPORT_DATASET</c>.</param>
/// <param name="Regency">Whose data; absent when none's.</param>
/// <param name="Version">The number of the version it made or was made from; absent when it touched none.</param>
/// <param name="Subject">What it was done to, such as a worker's id; absent when to all.</param>
/// <param name="Before">The state before, as JSON; absent when there was none.</param>
/// <param name="After">The state after, as JSON; absent when there is none.</param>
public sealed record AuditEntry(
    long Id,
    Instant At,
    Caller By,
    string Action,
    RegionCode? Regency,
    long? Version,
    string? Subject,
    string? Before,
    string? After);
