using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Reading;

/// <summary>
/// Finds workers in the database, a page at a time: each begins behind the last row of the one before, so the thousandth
/// page costs what the first does.
/// </summary>
internal sealed class WorkerSearch(StoreContext context, StoredVersion version, VersionView view)
{
    public async Task<WorkersPage> PageAsync(WorkersQuestion question, CancellationToken cancellation)
    {
        var size = Math.Clamp(question.First, 1, WorkersQuestion.LargestPage);
        var rows = Matching(question);
        rows = question.Order switch
        {
            WorkerOrder.Village => Page(rows, question, row => row.Village),
            WorkerOrder.Group => Page(rows, question, row => row.Group),
            WorkerOrder.Birth => Page(rows, question, row => row.Birth),
            _ => Page(rows, question, row => row.WorkerId),
        };
        var page = await rows.Take(size + 1).ToListAsync(cancellation);
        var more = page.Count > size;
        if (more) page.RemoveAt(size);
        var ids = page.Select(row => row.WorkerId).ToArray();
        var spells = (await view.Rows<SpellRow>(context).Where(row => EF.Parameter(ids).Contains(row.WorkerId))
            .OrderBy(row => row.From).ToListAsync(cancellation)).ToLookup(row => row.WorkerId, row => row.ToSpell());
        return new WorkersPage(
            version,
            [.. page.Select(row => new StoredWorker(row.ToWorker(), [.. spells[row.WorkerId]]))],
            more ? CursorOf(question, page[^1]) : null);
    }

    /// <summary>How many workers there are on all pages.</summary>
    public Task<int> CountAsync(WorkersQuestion question, CancellationToken cancellation) =>
        Matching(question).CountAsync(cancellation);

    private IQueryable<WorkerRow> Matching(WorkersQuestion question)
    {
        var rows = view.Rows<WorkerRow>(context);
        if (question.Within.Count > 0 && !question.Within.Any(region => region.Contains(version.Regency)))
            rows = rows.Where(LivesIn(question.Within));
        if (question.Group is { } group) rows = rows.Where(row => row.Group == group);
        if (Stored.Of(question.Segment) is { } segment) rows = rows.Where(row => row.Segment == segment);
        if (question.EmployerId is { } employer) rows = rows.Where(row => row.EmployerId == employer);
        if (question is not { Month: { } month, IsCovered: { } isCovered }) return rows;
        var at = Stored.Of(month);
        var covering = view.Rows<SpellRow>(context).Where(spell => spell.From <= at && (spell.To == null || spell.To >= at));
        return rows.Where(row => covering.Any(spell => spell.WorkerId == row.WorkerId) == isCovered);
    }

    private static Expression<Func<WorkerRow, bool>> LivesIn(IReadOnlyList<RegionCode> regions)
    {
        var villages = regions.Where(region => region.Level == RegionLevel.Village).Select(region => region.ToString()).ToArray();
        var row = Expression.Parameter(typeof(WorkerRow));
        var village = Expression.Property(row, nameof(WorkerRow.Village));
        Expression any = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], Expression.Constant(villages), village);
        foreach (var region in regions.Where(region => region.Level < RegionLevel.Village))
        {
            any = Expression.OrElse(any, Expression.Call(
                village, nameof(string.StartsWith), typeArguments: null, Expression.Constant($"{region}.")));
        }

        return Expression.Lambda<Func<WorkerRow, bool>>(any, row);
    }

    private static IQueryable<WorkerRow> Page<TKey>(
        IQueryable<WorkerRow> rows,
        WorkersQuestion question,
        Expression<Func<WorkerRow, TKey>> key)
    {
        if (question.After is { } cursor)
            rows = rows.Where(Behind(key, WorkerCursor.Parse(cursor, question), question.Descending));
        return question.Descending
            ? rows.OrderByDescending(key).ThenByDescending(row => row.WorkerId)
            : rows.OrderBy(key).ThenBy(row => row.WorkerId);
    }

    /// <summary><c>key &gt; last || key == last &amp;&amp; id &gt; lastId</c>, or the other way round.</summary>
    private static Expression<Func<WorkerRow, bool>> Behind<TKey>(
        Expression<Func<WorkerRow, TKey>> key,
        WorkerCursor last,
        bool descending)
    {
        var row = key.Parameters[0];
        Expression value = Expression.Constant(typeof(TKey) == typeof(int) ? last.Number : last.Text, typeof(TKey));
        var id = Expression.Property(row, nameof(WorkerRow.WorkerId));
        return Expression.Lambda<Func<WorkerRow, bool>>(
            Expression.OrElse(
                After(key.Body, value, descending),
                Expression.AndAlso(
                    Expression.Equal(key.Body, value),
                    After(id, Expression.Constant(last.Id), descending))),
            row);
    }

    private static BinaryExpression After(Expression left, Expression right, bool descending)
    {
        if (left.Type == typeof(string))
        {
            left = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
            right = Expression.Constant(0);
        }

        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    private static string CursorOf(WorkersQuestion question, WorkerRow row) => new WorkerCursor(
        question.Order,
        question.Order switch
        {
            WorkerOrder.Village => row.Village,
            WorkerOrder.Group => row.Group,
            WorkerOrder.Birth => FormattableString.Invariant($"{row.Birth}"),
            _ => row.WorkerId,
        },
        row.WorkerId).ToString();
}
