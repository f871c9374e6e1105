using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>Reads the audit, and adds to it what changes nothing, such as an export.</summary>
internal static class AuditTrail
{
    public static async Task<IReadOnlyList<AuditEntry>> ReadAsync(
        StoreContext context,
        AuditQuestion question,
        CancellationToken cancellation)
    {
        var rows = context.Set<AuditRow>().AsNoTracking();
        if (question.Regency?.ToString() is { } regency) rows = rows.Where(row => row.Regency == regency);
        if (question.Who is { } who) rows = rows.Where(row => row.Who == who);
        if (question.Action is { } action) rows = rows.Where(row => row.Action == action);
        if (question.From is { } from) rows = rows.Where(row => row.At >= from);
        if (question.Until is { } until) rows = rows.Where(row => row.At < until);
        if (question.Before is { } before) rows = rows.Where(row => row.Id < before);
        var size = Math.Clamp(question.First, 1, AuditQuestion.LargestPage);
        return [.. (await rows.OrderByDescending(row => row.Id).Take(size).ToListAsync(cancellation)).Select(Of)];
    }

    public static async Task AddAsync(
        IDatabase database,
        IClock clock,
        Caller caller,
        string action,
        StoredVersion version,
        string subject,
        CancellationToken cancellation)
    {
        await using var context = database.Open();
        await database.AppendAsync(
            context,
            new AuditRow
            {
                At = VersionClock.Now(clock),
                Who = caller.Who,
                Where = caller.Where,
                Action = action,
                Regency = version.Regency.ToString(),
                Version = version.Number,
                Subject = subject,
            },
            cancellation);
    }

    private static AuditEntry Of(AuditRow row) => new(
        row.Id,
        row.At,
        new Caller(row.Who, row.Where),
        row.Action,
        Stored.Region(row.Regency),
        row.Version,
        row.Subject,
        row.Before,
        row.After);
}
