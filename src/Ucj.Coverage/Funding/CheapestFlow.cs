namespace Ucj.Coverage.Funding;

/// <summary>
/// The cheapest way to pay for the workers that a question wants, where each next worker of a part has a price of his own
/// that never falls: always the cheapest next worker of any part for whom room can be made by handing others on.
/// </summary>
/// <remarks>
/// Successive shortest paths in a network of groups, cells and parts (Jewell, 1958). The least of the cells is paid for
/// first, then the quota of one group after the other, so all of them hold at the end.
/// </remarks>
internal sealed class CheapestFlow
{
    /// <summary>What the price of a next worker counts for.</summary>
    private const long StepsOfOffer = 20;

    private readonly MoneyQuestion _question;
    private readonly SearchSteps _steps;
    private readonly long[] _paid;
    private readonly long[] _most;
    private readonly long[] _ofGroup;
    private readonly long[] _mostOfGroup;
    private readonly long[][] _paidBy;
    private readonly bool[] _isTaken;
    private readonly bool[] _isGroupSeen;
    private readonly int[] _from;
    private readonly int[] _taken;
    private readonly int[] _given;
    private readonly int[] _queue;

    public CheapestFlow(MoneyQuestion question, SearchSteps steps)
    {
        (_question, _steps) = (question, steps);
        var (cells, parts, groups) = (question.Cells.Length, question.Parts.Length, question.Quotas.Length);
        (_paid, _most, _isTaken) = (new long[cells], new long[cells], new bool[cells]);
        (_ofGroup, _mostOfGroup, _isGroupSeen) = (new long[groups], new long[groups], new bool[groups]);
        _paidBy = [.. question.Cells.Select(_ => new long[parts])];
        (_from, _taken, _given, _queue) = (new int[parts], new int[parts], new int[parts], new int[parts]);
        Workers = new long[parts];
    }

    /// <summary>The workers of each part.</summary>
    public long[] Workers { get; }

    /// <summary>Pays for all that are wanted.</summary>
    /// <param name="next">What the next worker of a part costs who pays for so many, and how many more cost as much; none when it may not pay for more.</param>
    /// <param name="least">The fewest workers of each part.</param>
    /// <returns>Whether there is a way.</returns>
    public bool Fill(Func<int, long, (long Cost, long Workers)> next, long[] least)
    {
        Clear();
        _steps.Take(_paid.Length * Workers.Length);
        var cells = _question.Cells;
        for (var cell = 0; cell < cells.Length; cell++) _most[cell] = cells[cell].Least;
        Array.Fill(_mostOfGroup, long.MaxValue);
        if (!Fill(next, cells.Sum(cell => cell.Least))) return false;
        for (var cell = 0; cell < cells.Length; cell++) _most[cell] = cells[cell].Workers;
        _ofGroup.CopyTo(_mostOfGroup, 0);
        for (var group = 0; group < _question.Quotas.Length; group++)
        {
            _mostOfGroup[group] += _question.Quotas[group];
            if (!Fill(next, _question.Quotas[group])) return false;
        }

        if (_question.MayExceed) Array.Fill(_mostOfGroup, long.MaxValue);
        for (var part = 0; part < least.Length; part++)
        {
            if (Workers[part] < least[part] && (!_question.MayExceed || Push(part, least[part] - Workers[part]) > 0)) return false;
        }

        return true;
    }

    private void Clear()
    {
        Array.Clear(_paid);
        Array.Clear(_ofGroup);
        Array.Clear(Workers);
        foreach (var row in _paidBy) Array.Clear(row);
    }

    private bool Fill(Func<int, long, (long Cost, long Workers)> next, long wanted)
    {
        var queue = new PriorityQueue<int, (long Cost, int Part)>();
        for (var part = 0; wanted > 0 && part < Workers.Length; part++) Offer(part);
        while (wanted > 0 && queue.TryDequeue(out var part, out _))
        {
            var workers = Math.Min(wanted, next(part, Workers[part]).Workers);
            var left = Push(part, workers);
            wanted -= workers - left;
            if (left == 0) Offer(part);
        }

        return wanted == 0;

        void Offer(int part)
        {
            _steps.Take(StepsOfOffer);
            var (cost, workers) = next(part, Workers[part]);
            if (workers > 0) queue.Enqueue(part, (cost, part));
        }
    }

    /// <summary>Lets a part pay for more workers.</summary>
    /// <returns>For how many there is no room.</returns>
    private long Push(int part, long workers)
    {
        while (workers > 0 && Augment(part, workers) is > 0 and var pushed)
        {
            Workers[part] += pushed;
            workers -= pushed;
        }

        return workers;
    }

    /// <summary>Breadth first from a part to the nearest cell of which one more may be paid for.</summary>
    private long Augment(int start, long most)
    {
        Array.Clear(_isTaken);
        Array.Clear(_isGroupSeen);
        Array.Fill(_from, -2);
        _from[start] = -1;
        _queue[0] = start;
        var count = 1;
        for (var head = 0; head < count; head++)
        {
            var part = _queue[head];
            _steps.Take(_paid.Length);
            for (var cell = 0; cell < _paid.Length; cell++)
            {
                if (_isTaken[cell] || !_question.Parts[part].Pays[cell]) continue;
                _isTaken[cell] = true;
                var group = _question.Cells[cell].Group;
                if (_paid[cell] < _most[cell])
                {
                    if (_ofGroup[group] < _mostOfGroup[group]) return Shift(part, cell, most);
                    if (!_isGroupSeen[group]) SeeGroup(group, part, cell, ref count);
                }

                See(part, cell, cell, ref count);
            }
        }

        return 0;
    }

    /// <summary>A group that is full may take in somebody of one cell for somebody of another.</summary>
    private void SeeGroup(int group, int part, int taken, ref int count)
    {
        _isGroupSeen[group] = true;
        for (var cell = 0; cell < _paid.Length; cell++)
        {
            if (_question.Cells[cell].Group == group && cell != taken && _paid[cell] > _question.Cells[cell].Least)
                See(part, taken, cell, ref count);
        }
    }

    /// <summary>The parts that pay for somebody of a cell may have to give him up.</summary>
    private void See(int part, int taken, int given, ref int count)
    {
        var paidBy = _paidBy[given];
        _steps.Take(paidBy.Length);
        for (var other = 0; other < paidBy.Length; other++)
        {
            if (paidBy[other] == 0 || _from[other] != -2) continue;
            (_from[other], _taken[other], _given[other]) = (part, taken, given);
            _queue[count++] = other;
        }
    }

    private long Shift(int end, int cell, long most)
    {
        var group = _question.Cells[cell].Group;
        var workers = Math.Min(most, Math.Min(_most[cell] - _paid[cell], _mostOfGroup[group] - _ofGroup[group]));
        for (var part = end; _from[part] >= 0; part = _from[part])
        {
            workers = Math.Min(workers, _paidBy[_given[part]][part]);
            if (_given[part] == _taken[part]) continue;
            workers = Math.Min(workers, Math.Min(
                _most[_taken[part]] - _paid[_taken[part]], _paid[_given[part]] - _question.Cells[_given[part]].Least));
        }

        _ofGroup[group] += workers;
        _paid[cell] += workers;
        _paidBy[cell][end] += workers;
        for (var part = end; _from[part] is >= 0 and var before; part = before)
        {
            _paidBy[_given[part]][part] -= workers;
            _paid[_given[part]] -= workers;
            _paidBy[_taken[part]][before] += workers;
            _paid[_taken[part]] += workers;
        }

        return workers;
    }
}
