using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>observations.csv</c>.</summary>
internal sealed class ObservationRow : StoredRow
{
    public string Region { get; init; } = "";

    public int Month { get; init; }

    public string? Definition { get; init; }

    public long? Active { get; init; }

    public long? Pu { get; init; }

    public long? Bpu { get; init; }

    public long? Jakon { get; init; }

    public long? ReportedMillionths { get; init; }

    public string? Source { get; init; }

    /// <inheritdoc/>
    public override string Key => $"{Region}{Separator}{Month}{Separator}{Definition}{Separator}{Source}";

    public static ObservationRow Of(Observation observation) => new()
    {
        Region = observation.Region.ToString(),
        Month = Stored.Of(observation.Month),
        Definition = observation.Definition,
        Active = observation.Active,
        Pu = observation.Pu,
        Bpu = observation.Bpu,
        Jakon = observation.Jakon,
        ReportedMillionths = Stored.Of(observation.ReportedPercent),
        Source = observation.Source,
    };

    public Observation ToObservation() => new(RegionCode.Parse(Region), Stored.Month(Month), Definition)
    {
        Active = Active,
        Pu = Pu,
        Bpu = Bpu,
        Jakon = Jakon,
        ReportedPercent = Stored.Percent(ReportedMillionths),
        Source = Source,
    };
}
