using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Funding;

/// <summary>
/// In each tier the villages' shares of their need rise together, worker by worker; villages that cannot rise any
/// further are frozen together, and what they have is divided among them in proportion to their needs: whole workers by
/// largest remainder, then by code.
/// </summary>
internal sealed class ProportionalAllocation(Allocation allocation)
{
    private readonly FundingProblem _problem = allocation.Problem;

    public static void Fill(Allocation allocation)
    {
        var proportional = new ProportionalAllocation(allocation);
        foreach (var tier in allocation.Problem.Tiers())
        {
            allocation.Problem.Look(Array.FindIndex(allocation.Problem.Needs, need => need.Tier == tier));
            proportional.Fill(tier);
        }

        OptimalAllocation.Settle(allocation);
    }

    private void Fill(int tier)
    {
        Village[] rising = [.. Enumerable.Range(0, _problem.Needs.Length)
            .Where(need => _problem.Needs[need].Tier == tier)
            .GroupBy(need => _problem.Needs[need].Village)
            .Select(needs => new Village(needs.Key, [.. needs], needs.Sum(need => _problem.Needs[need].Workers)))];
        var queue = new PriorityQueue<Village, Share>();
        foreach (var village in rising) queue.Enqueue(village, village.Next);
        while (queue.TryDequeue(out var village, out _))
        {
            if (village.IsFrozen || village.Funded == village.Demand) continue;
            if (Raise(village)) queue.Enqueue(village, village.Next);
            else Freeze([.. rising.Where(other => other == village || (!other.IsFrozen && !CanRise(other)))]);
        }

        // Where prices differ, a worker who made way for another village's can leave room for one more.
        while (_problem.HasSeveralPrices && rising.Where(village => village.Funded < village.Demand).OrderBy(village => village.Next).Any(Raise))
        {
        }
    }

    /// <summary>Together they can have no more than they have; each has its proportional part of it.</summary>
    private void Freeze(Village[] villages)
    {
        foreach (var village in villages) village.IsFrozen = true;
        var (have, demand) = (villages.Sum(village => (long)village.Funded), villages.Sum(village => (long)village.Demand));
        var target = villages.ToDictionary(village => village, village => have * village.Demand / demand);
        foreach (var village in villages
            .OrderByDescending(village => have * village.Demand % demand)
            .ThenBy(village => village.Code)
            .Take((int)(have - target.Values.Sum())))
        {
            target[village]++;
        }

        foreach (var poor in villages)
        {
            foreach (var rich in villages)
            {
                while (poor.Funded < target[poor] && rich.Funded > target[rich] && Transfer(rich, poor))
                {
                }
            }
        }
    }

    private bool Transfer(Village from, Village to)
    {
        var before = allocation.Save();
        foreach (var need in from.Needs.Reverse().Where(need => allocation.Funded[need] > 0))
        {
            allocation.Drop(need);
            from.Funded--;
            if (Raise(to)) return true;
            from.Funded++;
            allocation.Restore(before);
        }

        return false;
    }

    private bool CanRise(Village village)
    {
        if (village.Funded == village.Demand) return false;
        var before = allocation.Save();
        var can = Raise(village);
        if (!can) return false;
        village.Funded--;
        allocation.Restore(before);
        return true;
    }

    private bool Raise(Village village)
    {
        _problem.Cancellation.ThrowIfCancellationRequested();
        foreach (var need in village.Needs)
        {
            if (allocation.Unmet(need) == 0 || allocation.Serve(need, 1) == 0) continue;
            village.Funded++;
            return true;
        }

        return false;
    }

    private sealed class Village(RegionCode code, int[] needs, int demand)
    {
        public RegionCode Code { get; } = code;

        public int[] Needs { get; } = needs;

        public int Demand { get; } = demand;

        public int Funded { get; set; }

        public bool IsFrozen { get; set; }

        /// <summary>The share it has once the next worker is paid for.</summary>
        public Share Next => new(Funded + 1, Demand, Code);
    }

    private readonly record struct Share(long Part, long Whole, RegionCode Code) : IComparable<Share>
    {
        public int CompareTo(Share other)
        {
            var order = (Part * other.Whole).CompareTo(other.Part * Whole);
            return order != 0 ? order : Code.CompareTo(other.Code);
        }
    }
}
