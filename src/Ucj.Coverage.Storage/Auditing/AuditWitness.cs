using Microsoft.EntityFrameworkCore;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>
/// Numbers of what must have left an entry each, such as published versions. They are read in step with the entries, a page
/// at a time.
/// </summary>
/// <param name="numbers">All of them.</param>
/// <param name="last">The last of them when the walk began; later ones may have their entries behind it.</param>
internal sealed class AuditWitness(IQueryable<long> numbers, long last)
{
    private const int NumbersAtOnce = 1_000;

    private readonly Queue<long> _page = [];
    private long _read;

    public static async Task<AuditWitness> OfAsync(IQueryable<long> numbers, CancellationToken cancellation) =>
        new(numbers, await numbers.OrderByDescending(number => number).FirstOrDefaultAsync(cancellation));

    /// <summary>Tells that an entry names a number.</summary>
    /// <returns>A lower one that no entry named; <see langword="null"/> when there is none.</returns>
    public async Task<long?> SeeAsync(long number, CancellationToken cancellation)
    {
        while (await NextAsync(cancellation) is { } next && next <= number)
        {
            if (next < number) return next;
            _page.Dequeue();
        }

        return null;
    }

    /// <summary>The first number that no entry has named yet.</summary>
    public async Task<long?> NextAsync(CancellationToken cancellation)
    {
        if (_page.Count > 0) return _page.Peek();
        if (_read >= last) return null;
        var behind = _read;
        foreach (var number in await numbers.Where(number => number > behind && number <= last)
            .OrderBy(number => number).Take(NumbersAtOnce).ToListAsync(cancellation))
            _page.Enqueue(_read = number);
        if (_page.Count == 0) _read = last;
        return _page.Count > 0 ? _page.Peek() : null;
    }
}
