using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Validation;

/// <summary>Checks models that were made in memory as data folders are checked when they are read.</summary>
public static class ModelValidation
{
    /// <summary>Everything in a model that contradicts itself, all at once.</summary>
    /// <param name="model">The model. Workers were checked when its registry was built.</param>
    /// <returns>
    /// The problems, in the order of the model's members; none for a model that any question may be asked of. Their
    /// <see cref="Problem.Column"/> is the path of the member, such as <c>Targets[2].Region</c>, and they have no file.
    /// </returns>
    public static IReadOnlyList<Problem> Validate(this CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var problems = new ModelProblems(model);
        CheckRegion(problems);
        CheckRegistry(problems);
        CountChecks.Check(problems);
        CheckDenominators(problems);
        CheckTargets(problems);
        CheckObservations(problems);
        DutyChecks.Check(problems);
        PurseChecks.Check(problems);
        CheckProgrammes(problems);
        return problems.All;
    }

    private static void CheckRegion(ModelProblems problems)
    {
        var region = problems.Model.Region;
        if (!problems.Model.Regions.TryNumberOf(region, out _)) problems.Add("Region", region.ToString(), ModelExpectation.KnownRegion);
    }

    private static void CheckRegistry(ModelProblems problems)
    {
        var model = problems.Model;
        if (model.Registry is not { } registry) return;
        if (registry.Regions != model.Regions || registry.Groups != model.Groups)
            problems.Add("Registry", "", ModelExpectation.OwnRegistry);
        var purses = model.FundingSources.Select(purse => purse.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var payer in registry.Payers.Where(payer => payer.PurseId is { } id && !purses.Contains(id)))
            problems.Add("Registry.Payers", payer.PurseId, ModelExpectation.KnownPurse);
    }

    private static void CheckDenominators(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Denominators);
        var all = problems.Model.Denominators.All;
        for (var number = 0; number < all.Count; number++)
        {
            problems.Region(ModelProblems.Of(list, number, nameof(OfficialDenominator.Region)), all[number].Region);
            if (string.IsNullOrWhiteSpace(all[number].Definition))
                problems.Add(ModelProblems.Of(list, number, nameof(OfficialDenominator.Definition)), "", ModelExpectation.Name);
        }
    }

    private static void CheckTargets(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Targets);
        var (model, all) = (problems.Model, problems.Model.Targets.All);
        for (var number = 0; number < all.Count; number++)
        {
            var target = all[number];
            problems.Region(ModelProblems.Of(list, number, nameof(CoverageTarget.Region)), target.Region);

            // What Indonesia or a province is measured on need not be in the data of a regency.
            if (!target.Region.Contains(model.Region) || target.Region == model.Region)
                Definition(problems, ModelProblems.Of(list, number, nameof(CoverageTarget.Definition)), target.Definition);
        }
    }

    private static void CheckObservations(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Observations);
        var all = problems.Model.Observations;
        for (var number = 0; number < all.Count; number++)
        {
            var one = all[number];
            problems.Region(ModelProblems.Of(list, number, nameof(Observation.Region)), one.Region);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(Observation.Active)), one.Active);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(Observation.Pu)), one.Pu);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(Observation.Bpu)), one.Bpu);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(Observation.Jakon)), one.Jakon);
        }
    }

    private static void CheckProgrammes(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.WelfareProgrammes);
        var all = problems.Model.WelfareProgrammes;
        problems.Unique(list, nameof(Funding.WelfareProgramme.Id), all, programme => programme.Id);
        for (var number = 0; number < all.Count; number++)
        {
            var one = all[number];
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.Budget)), one.Budget.Amount);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.Realised)), one.Realised.Amount);
            if (one.Effectiveness is { } score and (< 0 or > 1))
                problems.Add(ModelProblems.Of(list, number, nameof(one.Effectiveness)), FormattableString.Invariant($"{score}"), ModelExpectation.Share);
            if (one.Movable > Percent.Of(100))
                problems.Add(ModelProblems.Of(list, number, nameof(one.Movable)), $"{one.Movable}", PurseExpectation.AtMostWhole);
        }
    }

    private static void Definition(ModelProblems problems, string path, string definition)
    {
        var denominators = problems.Model.Denominators;
        if (!denominators.Definitions.Contains(definition, StringComparer.Ordinal))
            problems.Add(path, definition, ModelExpectation.KnownDefinition(denominators));
    }
}
