namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// Who is in which cohort. Workers are shuffled into ranks, and each cohort has the ranks after those of the one before;
/// so cohorts have exactly as many members as they should, and nobody is in two.
/// </summary>
internal sealed class CohortTable
{
    private readonly Cohort[] _cohorts;
    private readonly int[] _ends;
    private readonly IndexPermutation _ranks;

    /// <summary>Sizes and places the cohorts of a sample.</summary>
    public CohortTable(SampleDocument document)
    {
        var counts = CohortSizes.Of(document);
        _ranks = new IndexPermutation(document.Seed, purpose: 0, document.Workers);
        _cohorts = new Cohort[counts.Length];
        _ends = new int[counts.Length];
        var (rank, plan) = (0, 1);
        for (var i = 0; i < counts.Length; i++)
        {
            var profile = document.Profile.Cohorts[i];
            _cohorts[i] = new Cohort(profile, document.Profile, (rank, counts[i]), document.Seed, plan);
            rank += counts[i];
            plan += profile.Spells.Count;
            _ends[i] = rank;
        }
    }

    /// <summary>The cohort of a worker and his number in it, 0-based; or no cohort.</summary>
    public (Cohort? Cohort, int Member) Of(int worker)
    {
        var rank = _ranks[worker];
        for (var i = 0; i < _ends.Length; i++)
        {
            if (rank < _ends[i]) return (_cohorts[i], rank - _cohorts[i].FirstRank);
        }

        return (null, 0);
    }
}
