using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The recalculation as DOMAIN words it, worker by worker and month by month. Whatever computes it faster must give the
/// same cube: it is the oracle of the packed one, and takes what that one cannot pack.
/// </summary>
internal static class ClearRecalculation
{
    private const int WorkersBetweenLooks = 256;

    public static CoverageCube Of(
        CoverageModel model, WorkerRegistry registry, MonthRange months, RecalculationOptions? options = null)
    {
        try
        {
            var counting = new WorkerCounting(model, registry, months);
            for (var worker = 0; worker < registry.Count; worker++)
            {
                if (worker % WorkersBetweenLooks == 0) options?.Look(isCounting: true, worker, registry.Count);
                counting.Count(worker);
            }

            return counting.Build();
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(registry);
        }
    }
}
