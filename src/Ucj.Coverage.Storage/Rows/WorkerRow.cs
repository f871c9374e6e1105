using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>workers.csv</c>.</summary>
internal sealed class WorkerRow : StoredRow
{
    public string WorkerId { get; init; } = "";

    public string Village { get; init; } = "";

    public string Group { get; init; } = "";

    public string? Segment { get; init; }

    public string? Sector { get; init; }

    public int Birth { get; init; }

    public long? Income { get; init; }

    public int? RiskClass { get; init; }

    public string? EmployerId { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>A keyed digest of the NIK, by which persons are matched; the NIK itself is kept nowhere.</summary>
    public string? NikDigest { get; init; }

    /// <inheritdoc/>
    public override string Key => WorkerId;

    public static WorkerRow Of(Worker worker, IReadOnlyDictionary<string, string> nikDigests) => new()
    {
        WorkerId = worker.Id,
        Village = worker.Village.ToString(),
        Group = worker.Group,
        Segment = Stored.Of(worker.Segment),
        Sector = Stored.Of(worker.Sector),
        Birth = Stored.Of(worker.Birth),
        Income = worker.Income?.Amount,
        RiskClass = worker.RiskClass?.Number,
        EmployerId = worker.EmployerId,
        From = Stored.Of(worker.From),
        To = Stored.Of(worker.To),
        NikDigest = nikDigests.GetValueOrDefault(worker.Id),
    };

    public Worker ToWorker() => new(WorkerId, RegionCode.Parse(Village), Group, Stored.Month(Birth))
    {
        Segment = Stored.ValueOrNull<EmploymentSegment>(Segment),
        Sector = Stored.ValueOrNull<Sector>(Sector),
        Income = Stored.Money(Income),
        RiskClass = RiskClass is { } risk ? new RiskClass(risk) : null,
        EmployerId = EmployerId,
        From = Stored.Month(From),
        To = Stored.Month(To),
    };
}
