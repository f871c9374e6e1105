using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>Makes one income of all that lie in the same band in every month of a window, so that workers alike are one need.</summary>
internal sealed class OwnBands(PremiumSchedule schedule, MonthRange window)
{
    private readonly Dictionary<Rupiah, Rupiah> _known = [];

    /// <summary>The band's base where that lies in the same bands itself, else the income.</summary>
    public Rupiah Of(Rupiah income)
    {
        if (_known.TryGetValue(income, out var known)) return known;
        var band = BaseOf(income, 0);
        for (var month = 0; month < window.Length; month++)
        {
            if (BaseOf(income, month) == BaseOf(band, month)) continue;
            band = income;
            break;
        }

        return _known[income] = band;
    }

    private Rupiah BaseOf(Rupiah income, int month) => schedule
        .Quote(new PremiumProfile(EmploymentSegment.Bpu) { Income = income }, ContributionMonth.Plus(window.First, month))
        .Lines[0].Base;
}
