using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>What coverage and gap a plan results in: in the last month of its window, without it and with it.</summary>
/// <param name="Denominator">The name of the denominator.</param>
/// <param name="Without">The month without the plan; spells of the data only.</param>
/// <param name="Active">Active workers in the month with the plan.</param>
public sealed record PlanOutcome(string Denominator, ProjectedMonth Without, long Active)
{
    /// <summary>The coverage with the plan, two decimals; absent without a denominator or on 0.</summary>
    public Percent? Percent => With.Percent;

    /// <summary>The workers that lack with the plan; absent without a target or a denominator.</summary>
    public long? Gap => With.Gap;

    /// <summary>What is doubtful about it: a target held, a rate above 100 %.</summary>
    public IReadOnlyList<Warning> Warnings => [.. ProjectionWarnings.Of(Denominator, [With])];

    /// <summary>The month with the plan.</summary>
    public ProjectedMonth With => Without with { Active = Active };

    /// <summary>What a plan of a model results in.</summary>
    /// <param name="model">The model that was planned for.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="denominator">The name of the denominator.</param>
    /// <param name="cancellation">Stops it, as <see cref="Projection.Run"/>.</param>
    /// <remarks>
    /// Whom tolerance keeps active in the month counts once: of like workers the plan is taken to pay for the others first.
    /// </remarks>
    /// <exception cref="CoverageException">The denominator is unknown.</exception>
    public static PlanOutcome Of(
        CoverageModel model, FundingPlan plan, string denominator = Denominators.Registry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(plan);
        var last = plan.Request.Window.Last;
        var without = Projection.Run(
            model, new MonthRange(last, last), new ProjectionAssumptions { SpendEnvelopes = false }, denominator, cancellation: cancellation).Months[0];
        return new PlanOutcome(denominator, without, without.Active + Added(model, plan, cancellation));
    }

    /// <summary>Whom the plan pays for in the last month, without those whom tolerance keeps active in it anyway.</summary>
    private static long Added(CoverageModel model, FundingPlan plan, CancellationToken cancellation)
    {
        var last = plan.Request.Window.Last;
        var uncovered = UncoveredWorkers.Of(model, model.Registry!, plan.Request with { PassesOverTolerated = last }, cancellation: cancellation);
        var idle = uncovered.Needs.Where(need => (need.Month ?? last) == last)
            .ToDictionary(need => need with { Workers = 0 }, need => (long)need.Workers);
        var added = plan.Lines.Where(line => (line.Need.Month ?? last) == last)
            .GroupBy(line => line.Need with { Workers = 0 }, line => (long)line.Workers)
            .Sum(lines => Math.Min(lines.Sum(), idle.GetValueOrDefault(lines.Key)));
        return added + Math.Min(plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers), uncovered.OfPublicEmployers.Count);
    }
}
