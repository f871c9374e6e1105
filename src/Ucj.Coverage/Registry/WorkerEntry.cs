using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>A worker as the columns of a registry hold him, without his id: attributes by number, months by number.</summary>
internal readonly record struct WorkerEntry(
    int Village,
    int Group,
    EmploymentSegment Segment,
    Sector Sector,
    byte RiskClass,
    int Birth,
    long Income,
    int Employer,
    MonthBounds Workforce)
{
    /// <summary>The entry of a worker in some columns.</summary>
    public static WorkerEntry Of(WorkerColumns columns, int number) => new(
        columns.Villages[number],
        columns.Groups[number],
        columns.Segments[number],
        columns.Sectors[number],
        columns.RiskClasses[number],
        columns.Births[number],
        columns.Incomes[number],
        columns.Employers[number],
        new MonthBounds(columns.From[number], columns.To[number]));

    /// <summary>Checks a worker; whether his id is taken is not looked at.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="regions">The regions he may live in.</param>
    /// <param name="groups">The groups he may belong to.</param>
    /// <param name="employers">The numbers of the employers he may have, by id.</param>
    /// <exception cref="ArgumentException">Something about him is unknown or impossible.</exception>
    public static WorkerEntry Of(
        Worker worker, RegionTree regions, WorkerGroupCatalog groups, IReadOnlyDictionary<string, int> employers)
    {
        if (string.IsNullOrEmpty(worker.Id)) throw Throw.WorkerWithoutId();
        if (!regions.TryNumberOf(worker.Village, out var village) || worker.Village.Level != RegionLevel.Village)
            throw Throw.UnknownVillage(worker.Id, worker.Village);
        if (!groups.TryNumberOf(worker.Group, out var group)) throw Throw.UnknownGroup(worker.Id, worker.Group);
        var segment = worker.Segment ?? groups[group].Segment;
        if (segment == EmploymentSegment.Pu && (worker.Income is null || worker.RiskClass is null))
            throw Throw.PuWithoutWage(worker.Id);
        if (worker.Income is { } income && income < Rupiah.Zero) throw Throw.NegativeIncome(worker.Id, income);
        if (ContributionMonth.FirstOutOfBounds(worker.Birth, worker.From, worker.To) is { } month)
            throw Throw.MonthOutOfBounds(worker.Id, month);
        var workforce = MonthBounds.Of(worker.From, worker.To);
        if (workforce.IsEmpty) throw Throw.LeavesBeforeEntering(worker.Id, worker.From!.Value, worker.To!.Value);
        var employer = WorkerColumns.NoEmployer;
        if (worker.EmployerId is { } id && !employers.TryGetValue(id, out employer)) throw Throw.UnknownEmployer(worker.Id, id);
        return new WorkerEntry(
            village,
            group,
            segment,
            worker.Sector ?? groups[group].Sector,
            (byte)(worker.RiskClass?.Number ?? WorkerColumns.NoRiskClass),
            ContributionMonth.ToNumber(worker.Birth),
            worker.Income?.Amount ?? WorkerColumns.NoIncome,
            employer,
            workforce);
    }
}
