using System.Runtime.CompilerServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Planning;

/// <summary>
/// What purses owe by the spells of a registry that they pay, month by month. The last answer is kept as long as the
/// registry lives, since neither other money nor other targets change it.
/// </summary>
/// <remarks>Thread-safe: whoever comes together may do the same work twice, with the same result.</remarks>
internal sealed class OwedByPurses
{
    private static readonly ConditionalWeakTable<WorkerRegistry, OwedByPurses> All = [];

    private Answer? _last;

    private OwedByPurses()
    {
    }

    /// <summary>For each purse that owes anything an amount in rupiah for every month.</summary>
    /// <exception cref="CoverageException">A purse is unknown, or a sum of dues does not fit 64 bits.</exception>
    public static IReadOnlyDictionary<string, long[]> Of(
        CoverageModel model, WorkerRegistry registry, MonthRange months, CancellationToken cancellation = default) =>
        All.GetValue(registry, static _ => new OwedByPurses()).Of(model, months, cancellation);

    private Dictionary<string, long[]> Of(CoverageModel model, MonthRange months, CancellationToken cancellation)
    {
        var kinds = new PurseKinds(model.FundingSources);
        if (_last is { } last && last.Months == months && last.Schedule == model.Law && last.Settings == model.Settings
            && last.Kinds.Equal(kinds)) return last.Owed;

        // Envelopes may reach beyond the data's horizon, and so may the spells their purses pay.
        var options = RecalculationOptions.Default with { Cancellation = cancellation };
        var owed = OfCube(CoverageEngine.Recalculate(model with { Horizon = months }, months, options));
        _last = new Answer(months, model.Law, model.Settings, kinds, owed);
        return owed;
    }

    private static Dictionary<string, long[]> OfCube(CoverageCube cube)
    {
        var owed = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var series in cube.Series)
        {
            foreach (ref readonly var payer in series.ByPayer)
            {
                if (payer.Payer.PurseId is not { } purse) continue;
                if (!owed.TryGetValue(purse, out var amounts)) owed.Add(purse, amounts = new long[cube.Months.Length]);
                payer.AddDues(DuesPart.ByFund, amounts);
            }
        }

        return owed;
    }

    private sealed record Answer(
        MonthRange Months,
        PremiumSchedule? Schedule,
        CoverageSettings Settings,
        PurseKinds Kinds,
        Dictionary<string, long[]> Owed);
}
