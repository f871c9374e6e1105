using NodaTime;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The end of a relief: from a month on it no longer holds.</summary>
/// <param name="Rule">The relief's id, such as <c>relief.pp-50-2025.other</c>.</param>
/// <param name="From">The first month without it.</param>
public sealed record EndRelief(string Rule, YearMonth From) : IScenarioChange
{
    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with
        {
            Premiums = model.Premiums.WithoutRelief(Rule, From),
        };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"Keringanan {Rule} berakhir sebelum {ContributionMonth.Format(From)}",
        $"Relief {Rule} ends before {ContributionMonth.Format(From)}");
}
