using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>Any number of scenarios beside their base, and what changed because of what.</summary>
/// <param name="Base">The projection without any change.</param>
/// <param name="Outcomes">The scenarios, in the order given.</param>
public sealed record ScenarioComparison(Projection Base, IReadOnlyList<ScenarioOutcome> Outcomes)
{
    /// <summary>
    /// What is doubtful about the base; then, by the name of each scenario, what is doubtful about it and not said of the base
    /// just the same, and which of its changes change nothing.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. Base.Warnings.Concat(Outcomes.SelectMany(OfItsOwn)).Concat(Outcomes.SelectMany(WithoutEffect))
        .DistinctBy(warning => (warning.Kind, warning.Text))];

    /// <summary>Projects the base and every scenario over the same months.</summary>
    /// <param name="model">The base; no scenario touches it.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="months">The months.</param>
    /// <param name="assumptions">What all take for granted, before their own changes.</param>
    /// <param name="denominator">The name of the denominator.</param>
    /// <param name="progress">Told of every month that is walked through, of every projection.</param>
    /// <param name="cancellation">Stops it, as <see cref="Projection.Run"/>.</param>
    /// <exception cref="CoverageException">As <see cref="Projection.Run"/>, or a change does not fit the model.</exception>
    public static ScenarioComparison Of(
        CoverageModel model,
        IReadOnlyList<Scenario> scenarios,
        MonthRange months,
        ProjectionAssumptions? assumptions = null,
        string denominator = Denominators.Registry,
        IProgress<YearMonth>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        var assumed = assumptions ?? ProjectionAssumptions.Default;
        Projection Run(Scenario scenario) => Projection.Run(
            scenario.Apply(model, cancellation), months, scenario.Apply(assumed), denominator, cancellation: cancellation, progress: progress);
        var start = Run(Scenario.Base);
        return new ScenarioComparison(start, [.. scenarios.Select(scenario =>
        {
            var before = start;
            var contributions = new List<(IScenarioChange, ScenarioDifference)>();
            for (var count = 1; count <= scenario.Changes.Count; count++)
            {
                var after = Run(scenario.First(count));
                contributions.Add((scenario.Changes[count - 1], ScenarioDifference.Between(before, after)));
                before = after;
            }

            return new ScenarioOutcome(scenario, before, ScenarioDifference.Between(start, before), contributions);
        })]);
    }

    private IEnumerable<Warning> OfItsOwn(ScenarioOutcome outcome)
    {
        var name = outcome.Scenario.Name;
        return outcome.Projection.Warnings
            .Where(warning => !Base.Warnings.Any(said => (said.Kind, said.Text) == (warning.Kind, warning.Text)))
            .Select(warning => new Warning(
                warning.Kind,
                new Phrase($"Skenario {name}: {warning.Text.Id}", $"Scenario {name}: {warning.Text.En}"),
                [.. warning.Data, new WarningDatum("scenario", name)]));
    }

    private IEnumerable<Warning> WithoutEffect(ScenarioOutcome outcome) =>
        outcome.Contributions.Where(one => !one.Difference.IsSome && !IsNeededLater(one.Change)).Select(one =>
        {
            var text = one.Change.Describe();
            return new Warning(
                WarningKind.LeftOut,
                new Phrase(
                    $"Skenario {outcome.Scenario.Name}: '{text.Id}' tidak mengubah apa pun pada {Base.MonthRange}. Periksa bulannya, atau pilih bulan proyeksi yang lain.",
                    $"Scenario {outcome.Scenario.Name}: \"{text.En}\" changes nothing in {Base.MonthRange}. Check its months, or choose others to project."),
                new WarningDatum("scenario", outcome.Scenario.Name));
        });

    /// <summary>A purse without money, and what decides about changes after it, does nothing by itself.</summary>
    private static bool IsNeededLater(IScenarioChange change) =>
        change is AddPurse or ChangePurse or FundMonths or CapEnrolments or SetTarget or SetDenominator or RemovePurse;
}
