using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Rows;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Plans;

/// <summary>Keeps approved plans and reads them.</summary>
internal sealed class PlanArchive(IDatabase database)
{
    public async Task<ApprovedPlan> ApproveAsync(
        StoredVersion inputs,
        FundingPlan plan,
        Caller caller,
        string? note,
        IClock clock,
        CancellationToken cancellation)
    {
        var regency = inputs.Regency.ToString();
        await using var context = database.Open();
        await using var turn = await database.BeginWriteAsync(context, regency, cancellation);
        var at = await VersionClock.NextAsync(context, regency, clock, cancellation);
        var row = new PlanRow
        {
            Regency = regency,
            Version = inputs.Number,
            From = Stored.Of(plan.Request.Window.First),
            To = Stored.Of(plan.Request.Window.Last),
            Strategy = Code.Of(plan.Request.Strategy),
            Monthly = plan.Request.Monthly,
            ApprovedAt = at,
            ApprovedBy = caller.Who,
            Note = note,
        };
        context.Add(row);
        await context.SaveChangesAsync(cancellation);
        var lines = ApprovedLine.Of(plan);
        await database.InsertAsync(context, [.. lines.Select(line => RowOf(line, row.Id))], cancellation);
        var approved = new ApprovedPlan(row.Id, inputs, plan.Request, at, caller.Who, note, lines);
        await database.AppendAsync(
            context,
            new AuditRow
            {
                At = at,
                Who = caller.Who,
                Where = caller.Where,
                Action = AuditActions.ApprovePlan,
                Regency = regency,
                Version = inputs.Number,
                Subject = FormattableString.Invariant($"{row.Id}"),
                After = AuditJson.Of(new
                {
                    row.From,
                    row.To,
                    row.Strategy,
                    row.Monthly,
                    workers = lines.Sum(line => (long)line.Workers),
                    amount = lines.Sum(line => line.Amount.Amount),
                    note,
                }),
            },
            cancellation);
        await turn.CommitAsync(cancellation);
        return approved;
    }

    /// <summary>The plans of a regency, the newest first; or one of them.</summary>
    public async Task<IReadOnlyList<ApprovedPlan>> ReadAsync(RegionCode regency, long? id, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var code = regency.ToString();
        var plans = await context.Set<PlanRow>().AsNoTracking()
            .Where(row => row.Regency == code && (id == null || row.Id == id))
            .OrderByDescending(row => row.Id)
            .Join(context.Versions, plan => plan.Version, version => version.Id, (plan, version) => new { plan, version })
            .ToListAsync(cancellation);
        var ids = plans.Select(one => one.plan.Id).ToArray();
        var lines = (await context.Set<PlanLineRow>().AsNoTracking().Where(row => ids.Contains(row.Plan))
            .OrderBy(row => row.Id).ToListAsync(cancellation)).ToLookup(row => row.Plan, LineOf);
        return
        [
            .. plans.OrderByDescending(one => one.plan.Id)
                .Select(one => PlanOf(one.plan, one.version, [.. lines[one.plan.Id]])),
        ];
    }

    private static ApprovedPlan PlanOf(PlanRow row, VersionRow version, IReadOnlyList<ApprovedLine> lines) => new(
        row.Id,
        StoredVersions.Of(version),
        new FundingRequest(Stored.Months(row.From, row.To))
        {
            Strategy = Stored.Value<FundingStrategy>(row.Strategy),
            Monthly = row.Monthly,
        },
        row.ApprovedAt,
        row.ApprovedBy,
        row.Note,
        lines);

    private static ApprovedLine LineOf(PlanLineRow row) => new(
        new LineCell(row.SourceId, Stored.Months(row.From, row.To))
        {
            EmployerId = row.EmployerId,
            Village = Stored.Region(row.Village),
            Group = row.Group,
            Sector = Stored.ValueOrNull<Sector>(row.Sector),
            Income = Stored.Money(row.Income),
        },
        row.Workers,
        new Rupiah(row.Amount));

    private static PlanLineRow RowOf(ApprovedLine line, long plan) => new()
    {
        Plan = plan,
        SourceId = line.For.SourceId,
        EmployerId = line.For.EmployerId,
        Village = line.For.Village?.ToString(),
        Group = line.For.Group,
        Sector = Stored.Of(line.For.Sector),
        Income = line.For.Income?.Amount,
        From = Stored.Of(line.For.Months.First),
        To = Stored.Of(line.For.Months.Last),
        Workers = line.Workers,
        Amount = line.Amount.Amount,
    };
}
