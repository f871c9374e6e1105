using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// Computes the cube from a model. Workers are packed once for a registry, by the first recalculation, and counted from
/// then on cell by cell; what cannot be packed is counted worker by worker. Neither shows in the cube.
/// </summary>
public static class CoverageEngine
{
    /// <summary>The cube of a model with what its figures are measured against.</summary>
    /// <inheritdoc cref="Recalculate"/>
    public static CoverageReport Report(CoverageModel model, MonthRange months, RecalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new CoverageReport(model.Region, Recalculate(model, months, options), model.Denominators, model.Targets)
        {
            LastActualMonth = model.LastActualMonth,
            Workers = model.Registry,
        };
    }

    /// <summary>Counts every worker of a model in every month.</summary>
    /// <param name="model">The model; its settings decide ages and tolerance.</param>
    /// <param name="months">The months to count; all within the model's horizon.</param>
    /// <param name="options">Threads and kernel; the default is <see cref="RecalculationOptions.Default"/>.</param>
    /// <exception cref="CoverageException">
    /// A month is outside the horizon; a tolerance is asked of a model that has totals only; with a premium law, a purse is
    /// unknown or a sum of dues does not fit 64 bits.
    /// </exception>
    /// <exception cref="OperationCanceledException">The options' token stopped it.</exception>
    /// <exception cref="ArgumentException">The registry was built on other regions or groups than the model's.</exception>
    public static CoverageCube Recalculate(CoverageModel model, MonthRange months, RecalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Horizon.Contains(months)) throw Throw.MonthsOutside(months, model.Horizon);
        return model.Registry is { } registry
            ? OfWorkers(model, registry, months, options ?? RecalculationOptions.Default)
            : OfTotals(model, months);
    }

    private static CoverageCube OfWorkers(
        CoverageModel model, WorkerRegistry registry, MonthRange months, RecalculationOptions options)
    {
        // The columns hold numbers of the registry's own regions and groups; in any others they would name the wrong ones.
        if (registry.Regions != model.Regions || registry.Groups != model.Groups) throw Throw.RegistryOfOthers();
        var prepared = PreparedRegistry.Of(registry);
        if (prepared.Packed(registry, model.Settings, model.Law, options) is not { } packed)
            return ClearRecalculation.Of(model, registry, months, options);
        var asked = new AskedMonths(months, model.Settings.ToleranceMonths);
        var law = prepared.LawOf(packed, model.Law, asked, new PurseKinds(model.FundingSources));
        try
        {
            var series = new PackedRecalculation(packed, law, asked).Run(options);
            return new CoverageCube(model.Regions, months, true, asked.DuesBy(model.Law), reports: null, series);
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge(registry);
        }
    }

    private static CoverageCube OfTotals(CoverageModel model, MonthRange months)
    {
        if (model.Settings.ToleranceMonths > 0) throw Throw.ToleranceOfTotals(model.Settings.ToleranceMonths);
        var builder = new CoverageCubeBuilder(model.Regions, model.Groups, months, hasFlows: false, duesMonths: null);
        foreach (var count in model.Counts.Where(count => model.Horizon.Contains(count.Month)))
        {
            int? number = count.Group is null ? null
                : model.Groups.TryNumberOf(count.Group, out var found) ? found
                : throw Throw.UnknownGroupInTotals(count.Group);
            var group = number is { } known ? model.Groups[known] : null;
            var segment = count.Segment ?? group?.Segment;
            if (segment == EmploymentSegment.Pmi) continue;
            var counts = builder.Cell(model.Regions.NumberOf(count.Region), number, segment, group?.Sector, scale: null);

            // Who reports in another month is missed in this one.
            if (!months.Contains(count.Month)) continue;
            var index = ContributionMonth.ToNumber(count.Month) - ContributionMonth.ToNumber(months.First);
            counts.Reported[index] = 1;
            counts.Eligible[index] += count.Eligible;
            counts.ActiveByAnyone[index] += count.Active;
        }

        return builder.Build();
    }
}
