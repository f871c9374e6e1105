using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>What a purse pays for a funded worker in a month: JKK and JKM by the premium law, with the purse's own relief.</summary>
/// <remarks>Remembers what it was asked, as long as the law is the same; not thread-safe.</remarks>
internal sealed class FundingPrices(PremiumSchedule schedule)
{
    private readonly Dictionary<(FundingSourceKind Kind, Sector Sector, Rupiah? Income, RuleSet Law), long> _known = [];

    public long Of(FundingSource source, Sector sector, Rupiah? income, YearMonth month)
    {
        var key = (source.Kind, sector, income, schedule.RulesIn(month));
        if (_known.TryGetValue(key, out var price)) return price;
        var profile = new PremiumProfile(EmploymentSegment.Bpu)
        {
            Sector = sector,
            Income = income,
            Payer = PremiumPayer.Purse(source.Kind),
        };
        return _known[key] = schedule.Quote(profile, month).Total.Amount;
    }
}
