using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The recalculation as DOMAIN words it, worker by worker and month by month. Whatever computes it faster must give the
/// same cube: it is the oracle of the packed one, and takes what that one cannot pack.
/// </summary>
internal static class ClearRecalculation
{
    public static CoverageCube Of(CoverageModel model, WorkerRegistry registry, MonthRange months)
    {
        try
        {
            var counting = new WorkerCounting(model, registry, months);
            for (var worker = 0; worker < registry.Count; worker++) counting.Count(worker);
            return counting.Build();
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }
}
