namespace Ucj.Coverage.Exchange.Differences;

/// <summary>Compares the rows of one file with those before.</summary>
/// <param name="key">What tells a row from the others of its file.</param>
/// <param name="same">Whether two rows of one key have the same values.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class RowDifference<T, TKey>(Func<T, TKey> key, Func<T, T, bool> same, CancellationToken cancellation)
    where TKey : notnull
{
    private const int RowsBetweenLooks = 1 << 10;
    private long _rows;
    private long _changed;
    private long _unchanged;

    /// <summary>The difference, in any order of the rows.</summary>
    public FileDifference Between(string file, IEnumerable<T> before, IEnumerable<T> after)
    {
        using var old = before.GetEnumerator();
        using var fresh = after.GetEnumerator();
        var (hasOld, hasFresh) = (Next(old), Next(fresh));

        // Most rows stand where they stood before, and then no key need be kept.
        while (hasOld && hasFresh && key(old.Current).Equals(key(fresh.Current)))
        {
            Match(old.Current, fresh.Current);
            (hasOld, hasFresh) = (Next(old), Next(fresh));
        }

        var left = new Dictionary<TKey, T>();
        for (; hasOld; hasOld = Next(old)) left[key(old.Current)] = old.Current;
        var added = 0L;
        for (; hasFresh; hasFresh = Next(fresh))
        {
            if (left.Remove(key(fresh.Current), out var known)) Match(known, fresh.Current);
            else added++;
        }

        return new FileDifference(file, added, _changed, left.Count, _unchanged);
    }

    private void Match(T before, T after)
    {
        if (same(before, after)) _unchanged++;
        else _changed++;
    }

    private bool Next(IEnumerator<T> rows)
    {
        if (_rows++ % RowsBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
        return rows.MoveNext();
    }
}
