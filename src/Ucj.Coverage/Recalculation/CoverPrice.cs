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
        return (cell, month) => IsPriced(cell) && month >= schedule.FirstMonth
            ? prices.GetOrAdd((cell.Sector ?? Sector.Other, month), asked => schedule.Quote(
                ProfileOf(asked.Sector, payer), asked.Month).Total)
            : null;
    }

    /// <summary>What is doubtful about the law that these prices rest on.</summary>
    /// <param name="model">The model; without a premium law nobody has a price.</param>
    /// <param name="payer">Who would pay.</param>
    /// <param name="cells">The cells that are priced.</param>
    /// <param name="months">The months they are priced in.</param>
    /// <returns><see cref="WarningKind.LawUncertain"/> and <see cref="WarningKind.LawAssumed"/>; none where no price rests on such law.</returns>
    public static IReadOnlyList<Warning> WarningsOf(
        CoverageModel model, PremiumPayer payer, IEnumerable<CoverageCell> cells, IEnumerable<YearMonth> months)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(months);
        if (model.Law is not { } law) return [];
        YearMonth[] doubtful = [.. months.Where(month => month >= law.FirstMonth && law.IsDoubtful(month))];
        if (doubtful.Length == 0) return [];
        var doubts = new QuoteDoubts();
        foreach (var sector in cells.Where(IsPriced).Select(cell => cell.Sector ?? Sector.Other).Distinct())
        {
            foreach (var month in doubtful) doubts.Add(law.Quote(ProfileOf(sector, payer), month));
        }

        return doubts.Warnings;
    }

    private static bool IsPriced(CoverageCell cell) => cell is { Segment: EmploymentSegment.Bpu };

    private static PremiumProfile ProfileOf(Sector sector, PremiumPayer payer) =>
        new(EmploymentSegment.Bpu) { Sector = sector, Programmes = ProgrammeSet.Basic, Payer = payer };
}
