using System.Collections.Concurrent;
using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>What covering one more worker would cost, for <see cref="CoverageQuery.CoverPrice"/>.</summary>
public static class CoverPrice
{
    /// <summary>
    /// JKK and JKM of a non-wage (BPU) worker at the lowest income band for one month, by the premium law of the model.
    /// </summary>
    /// <param name="model">The model; without a premium law nobody has a price.</param>
    /// <param name="payer">Who would pay, on which reliefs depend: a worker himself, or a purse of a kind.</param>
    /// <returns>
    /// A thread-safe function of a cell and month. There is no price for wage recipients and construction workers, who are
    /// their employer's duty and not a purse's, nor before the first law.
    /// </returns>
    public static Func<CoverageCell, YearMonth, Rupiah?> AtLowestBand(CoverageModel model, PremiumPayer payer)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Law is not { } schedule) return (_, _) => null;
        var prices = new ConcurrentDictionary<(Sector Sector, YearMonth Month), Rupiah>();
        return (cell, month) => cell is { Segment: EmploymentSegment.Bpu } && month >= schedule.FirstMonth
            ? prices.GetOrAdd((cell.Sector ?? Sector.Other, month), asked => schedule.Quote(
                new PremiumProfile(EmploymentSegment.Bpu) { Sector = asked.Sector, Programmes = ProgrammeSet.Basic, Payer = payer },
                asked.Month).Total)
            : null;
    }
}
