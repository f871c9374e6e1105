using static Ucj.Coverage.ContributionMonth;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>The synthetic workers of a sample. Each is a function of the seed and his number; none is kept.</summary>
internal sealed class WorkerSource
{
    private readonly SampleProfile _profile;
    private readonly long _seed;
    private readonly int _baseMonth;
    private readonly CohortTable _cohorts;
    private readonly WeightedChoice<GroupProfile> _uncoveredGroups;

    /// <summary>The workers of a sample.</summary>
    public WorkerSource(SampleDocument document)
    {
        _profile = document.Profile;
        _seed = document.Seed;
        Count = document.Workers;
        _baseMonth = ToNumber(_profile.BaseMonth);
        _cohorts = new CohortTable(document);
        _uncoveredGroups = new WeightedChoice<GroupProfile>(
            _profile.Groups.Select(group => (group, group.UncoveredWeight)));
        Villages = new VillageMap(_profile);
        Employers = new EmployerDirectory(document, Villages.Codes.Count);
    }

    /// <summary>How many they are.</summary>
    public int Count { get; }

    /// <summary>Where they live.</summary>
    public VillageMap Villages { get; }

    /// <summary>Whom they work for.</summary>
    public EmployerDirectory Employers { get; }

    /// <summary>The worker of a number, 0-based.</summary>
    public SampleWorker this[int number]
    {
        get
        {
            var draws = new Draws(_seed, number);
            var (cohort, member) = _cohorts.Of(number);
            var group = (cohort?.Groups ?? _uncoveredGroups).Choose(draws, Draw.Group);
            var village = Villages.Choose(group.Code, draws);
            var employer = EmployerOf(group, village, cohort is { Profile.Payer: "EMPLOYER" }, draws);
            var worker = new SampleWorker(village, group, BirthOf(cohort, draws))
            {
                Income = cohort is { Profile.IncomeUnknown: true } ? null : IncomeOf(group.Income, draws),
                RiskClass = employer?.Kind.Profile.RiskClass ?? group.RiskClass,
                Employer = employer,
                Cohort = cohort,
                Member = member,
            };
            return cohort is null ? Moving(worker, draws) : worker;
        }
    }

    private (EmployerKind Kind, int Number)? EmployerOf(GroupProfile group, int village, bool covered, Draws draws) =>
        draws.IsAmong(group.EmployerPercent, Draw.Employed) ? Employers.Choose(group.Code, village, covered, draws) : null;

    private int BirthOf(Cohort? cohort, Draws draws)
    {
        var ages = _profile.Ages;
        var (first, last) = cohort?.Births ?? WorkingAge.Births(ages.Lowest, _baseMonth, ages.Highest, _baseMonth);
        return (draws.Between(first, last, Draw.Birth) + draws.Between(first, last, Draw.BirthAgain)) / 2;
    }

    private static long? IncomeOf(IncomeProfile income, Draws draws)
    {
        if (!draws.IsAmong(income.KnownPercent, Draw.IncomeKnown)) return null;
        return income.Lowest + (long)income.Step * draws.Below((income.Highest - income.Lowest) / income.Step + 1, Draw.Income);
    }

    private SampleWorker Moving(SampleWorker worker, Draws draws)
    {
        var movement = _profile.Movement;
        var ofAge = Math.Max(ToNumber(movement.EarliestEntry), worker.Birth + _profile.Ages.Lowest * WorkingAge.Year);
        return worker with
        {
            From = draws.IsAmong(movement.EnteringPercent, Draw.Entering) ? draws.Between(ofAge, _baseMonth, Draw.Entry) : null,
            To = draws.IsAmong(movement.LeavingPercent, Draw.Leaving)
                ? draws.Between(_baseMonth, ToNumber(movement.LatestExit), Draw.Exit)
                : null,
        };
    }
}
