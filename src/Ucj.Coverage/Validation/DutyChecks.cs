using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Validation;

/// <summary>Employers, communities and projects: whose debts are counted once, and lie where the model knows.</summary>
internal static class DutyChecks
{
    public static void Check(ModelProblems problems)
    {
        CheckEmployers(problems);
        CheckCommunities(problems);
        CheckProjects(problems);
    }

    private static void CheckEmployers(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Employers);
        var (model, all) = (problems.Model, problems.Model.Employers);
        problems.Unique(list, nameof(Employer.Id), all, employer => employer.Id);
        for (var number = 0; number < all.Count; number++)
        {
            var one = all[number];
            problems.Village(ModelProblems.Of(list, number, nameof(one.Village)), one.Village);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.Workers)), one.Workers);
            if (one.PaidBy is { } purse && model.FundingSources.All(known => known.Id != purse))
                problems.Add(ModelProblems.Of(list, number, nameof(one.PaidBy)), purse, ModelExpectation.KnownPurse);
        }

        var ids = all.Select(employer => employer.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in (model.Registry?.Employers ?? []).Where(employer => !ids.Contains(employer.Id)))
            problems.Add("Registry.Employers", missing.Id, ModelExpectation.KnownEmployer);
    }

    private static void CheckCommunities(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Communities);
        var all = problems.Model.Communities;
        problems.Unique(list, nameof(Community.Id), all, community => community.Id);
        for (var number = 0; number < all.Count; number++)
        {
            var one = all[number];
            problems.Village(ModelProblems.Of(list, number, nameof(one.Village)), one.Village);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.Members)), one.Members);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.RegisteredMembers)), one.RegisteredMembers);
            if (one.Group is { } group && !problems.Model.Groups.TryNumberOf(group, out _))
                problems.Add(ModelProblems.Of(list, number, nameof(one.Group)), group, ModelExpectation.KnownGroup);
        }
    }

    private static void CheckProjects(ModelProblems problems)
    {
        const string list = nameof(CoverageModel.Projects);
        var (model, all) = (problems.Model, problems.Model.Projects);
        var employers = model.Employers.Select(employer => employer.Id).ToHashSet(StringComparer.Ordinal);
        problems.Unique(list, nameof(ConstructionProject.Id), all, project => project.Id);
        for (var number = 0; number < all.Count; number++)
        {
            var one = all[number];
            problems.Village(ModelProblems.Of(list, number, nameof(one.Village)), one.Village);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.ContractValue)), one.ContractValue?.Amount);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.MonthlyWages)), one.MonthlyWages?.Amount);
            problems.NotNegative(ModelProblems.Of(list, number, nameof(one.Workers)), one.Workers);
            problems.InOrder(ModelProblems.Of(list, number, nameof(one.To)), one.From, one.To);
            if (one.EmployerId is { } id && !employers.Contains(id))
                problems.Add(ModelProblems.Of(list, number, nameof(one.EmployerId)), id, ModelExpectation.KnownEmployer);
        }
    }
}
