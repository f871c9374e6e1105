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
        return _known[key] = schedule.Quote(ProfileOf(source, sector, income), month).Total.Amount;
    }

    /// <summary>What is doubtful about the law the prices of a plan rest on, and what its purses pay by.</summary>
    public IEnumerable<Warning> WarningsOf(FundingPlan plan, IReadOnlyList<FundingSource> purses)
    {
        var byId = purses.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        var profiles = plan.Lines.Select(line => ProfileOf(byId[line.SourceId], line.Need.Sector, line.Need.Income));

        // Staff have lines of the same law as any other; how much they earn is of no account for JKK and JKM.
        var staff = plan.FirstCharges.Where(charge => charge.PaidWorkers > 0).Select(charge => new PremiumProfile(EmploymentSegment.Pu)
        {
            Income = new Rupiah(1),
            RiskClass = new RiskClass(RiskClass.Lowest),
            Payer = PremiumPayer.Purse(byId[charge.SourceId].Kind),
        });
        return schedule.WarningsOf(profiles.Concat(staff), plan.Request.Window)
            .Concat(BasisWarnings.Of(purses.Where(purse => plan.Sources.Any(source => source.SourceId == purse.Id && source.Spent > Rupiah.Zero))));
    }

    private static PremiumProfile ProfileOf(FundingSource source, Sector sector, Rupiah? income) => new(EmploymentSegment.Bpu)
    {
        Sector = sector,
        Income = income,
        Payer = PremiumPayer.Purse(source.Kind),
    };
}
