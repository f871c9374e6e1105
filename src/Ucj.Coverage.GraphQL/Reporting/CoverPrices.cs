using System.Collections.Concurrent;
using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// What one month of JKK and JKM costs for a worker without cover: of a BPU worker at the lowest income band, as a plan
/// would register him. Wage recipients and construction workers are their employers' debt and have no price here.
/// </summary>
/// <remarks>Thread-safe: each price is quoted once.</remarks>
internal sealed class CoverPrices(PremiumLaw law)
{
    private readonly ConcurrentDictionary<(Sector Sector, PremiumPayer Payer, YearMonth Month), Rupiah?> _known = [];

    /// <summary>The price of a cell's workers in a month; none where they have none, and before the first law.</summary>
    public Rupiah? Of(CoverageCell cell, PremiumPayer payer, YearMonth month) => cell is { Segment: EmploymentSegment.Bpu, Sector: { } sector }
        ? _known.GetOrAdd((sector, payer, month), Quote)
        : null;

    private Rupiah? Quote((Sector Sector, PremiumPayer Payer, YearMonth Month) asked)
    {
        if (!law.HasLaw(asked.Month)) return null;
        var profile = new PremiumProfile(EmploymentSegment.Bpu) { Sector = asked.Sector, Payer = asked.Payer };
        return law.Quote(new PremiumQuestion(profile, asked.Month)).Total;
    }
}
