using static Ucj.Coverage.ContributionMonth;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// The months of one spell of each member of a cohort. First and last months are spread exactly evenly, in shuffled
/// orders, so how many members are paid for in a month does not hang on the seed.
/// </summary>
internal sealed class SpellPlan
{
    private readonly SpellProfile _profile;
    private readonly int _members;
    private readonly IndexPermutation _froms;
    private readonly IndexPermutation _tos;

    /// <summary>A plan.</summary>
    /// <param name="profile">The months.</param>
    /// <param name="members">How many members the cohort has.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="number">A number no other plan has; from 1.</param>
    public SpellPlan(SpellProfile profile, int members, long seed, int number)
    {
        _profile = profile;
        _members = members;
        _froms = new IndexPermutation(seed, 2 * number, members);
        _tos = new IndexPermutation(seed, 2 * number + 1, members);
    }

    /// <summary>The number of a member's first month.</summary>
    public int FromOf(int member) => Spread(ToNumber(_profile.From), ToNumber(_profile.LatestFrom), _froms[member]);

    /// <summary>The number of a member's last month, or <see langword="null"/> while it is running.</summary>
    public int? ToOf(int member) => _profile is { To: { } to, LatestTo: { } latest }
        ? Spread(ToNumber(to), ToNumber(latest), _tos[member])
        : null;

    private int Spread(int first, int last, int place) => first + (int)((long)place * (last - first + 1) / _members);
}
