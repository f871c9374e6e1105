using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Planning;

/// <summary>What the staff of public employers cost in the months of a window.</summary>
/// <remarks>Remembers what it was asked, and quotes anew only in months in which the law changes; not thread-safe.</remarks>
internal sealed class StaffPrices(PremiumSchedule schedule, MonthRange window)
{
    private readonly Dictionary<StaffProfile, (Rupiah[] ByMonth, Rupiah Sum)> _known = [];
    private readonly bool[] _isAsBefore = [.. window.Months()
        .Select(month => month > window.First && schedule.IsSameLaw(ContributionMonth.Plus(month, -1), month))];

    /// <summary>The premium of each month, and of all.</summary>
    public (Rupiah[] ByMonth, Rupiah Sum) Of(StaffProfile staff)
    {
        if (_known.TryGetValue(staff, out var known)) return known;
        var profile = staff.ToPremiumProfile();
        var byMonth = new Rupiah[window.Length];
        var sum = Rupiah.Zero;
        for (var place = 0; place < byMonth.Length; place++)
        {
            byMonth[place] = _isAsBefore[place]
                ? byMonth[place - 1]
                : schedule.Quote(profile, ContributionMonth.Plus(window.First, place)).Total;
            sum += byMonth[place];
        }

        return _known[staff] = (byMonth, sum);
    }
}
