using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Duties;

/// <summary>What is due for construction projects, which are obliged to insure their workers (JAKON).</summary>
/// <remarks>Project premiums stand beside the dues of workers and are never added to them.</remarks>
/// <param name="Month">The month asked for.</param>
/// <param name="Projects">Every project, the largest unpaid premium first, then by id.</param>
public sealed record ProjectDuties(YearMonth Month, IReadOnlyList<ProjectDuty> Projects)
{
    /// <summary>All that is due, where it can be told.</summary>
    public Rupiah Due => Projects.Aggregate(Rupiah.Zero, (sum, duty) => sum + (duty.Due ?? Rupiah.Zero));

    /// <summary>All that is due and not paid, where it can be told.</summary>
    public Rupiah Unpaid => Projects.Aggregate(Rupiah.Zero, (sum, duty) => sum + (duty.Unpaid ?? Rupiah.Zero));

    /// <summary>
    /// Why the sums are lower bounds, where they are: projects that cannot be priced, or of whom it is not known whether they
    /// paid; then what is doubtful about the law that premiums rest on.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => [.. DutySentence.Of(Projects), .. Law];

    internal IReadOnlyList<Warning> Law { private get; init; } = [];

    /// <summary>Reckons up what is due for every project.</summary>
    /// <param name="model">The model; with a premium law.</param>
    /// <param name="month">The month; within the model's horizon.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="CoverageException">
    /// The month is outside the horizon; a contract value or wage is negative; a sum does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public static ProjectDuties Of(CoverageModel model, YearMonth month, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Horizon.Contains(month)) throw Throw.MonthsOutside(new MonthRange(month, month), model.Horizon);
        var schedule = model.Law ?? throw Throw.ModelWithoutLaw();
        var covered = CoveredByEmployer(model, ContributionMonth.ToNumber(month), cancellation);
        try
        {
            ProjectDuty[] projects =
            [
                .. model.Projects
                    .Select(project => DutyOf(
                        project, month, schedule, project.EmployerId is { } employer ? covered?.GetValueOrDefault(employer) : null))
                    .OrderByDescending(duty => duty.Unpaid ?? Rupiah.Zero)
                    .ThenBy(duty => duty.Project.Id, StringComparer.Ordinal),
            ];
            var duties = new ProjectDuties(month, projects) { Law = LawOf(projects, schedule) };
            _ = (duties.Due, duties.Unpaid); // Whoever reads a sum may trust that it fits.
            return duties;
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }

    private static bool HasBegun(ConstructionProject project, YearMonth month) => project.From is not { } first || first <= month;

    private static bool HasEnded(ConstructionProject project, YearMonth month) => project.To is { } last && last < month;

    private static ProjectDuty DutyOf(ConstructionProject project, YearMonth month, PremiumSchedule schedule, int? covered)
    {
        var hasBegun = HasBegun(project, month);
        var isRunning = hasBegun && !HasEnded(project, month);
        if (!hasBegun || project is { MonthlyWages: null, ContractValue: null })
            return new ProjectDuty(project, isRunning, null, covered) { HasBegun = hasBegun };
        return project.MonthlyWages is null
            ? OfContract(project, isRunning, month, schedule, covered)
            : OfWages(project, isRunning, month, schedule, covered);
    }

    /// <summary>A contract is insured once, when its work begins, so neither the law of a later month nor its end changes what was due.</summary>
    private static ProjectDuty OfContract(
        ConstructionProject project, bool isRunning, YearMonth month, PremiumSchedule schedule, int? covered)
    {
        var premium = (project.From ?? month) is var law && law < schedule.FirstMonth ? null : PremiumOf(project, law, schedule);
        return new ProjectDuty(project, isRunning, premium, covered) { Due = premium?.Total };
    }

    /// <summary>Known wages count before the contract value, as in any quote; what fell due month by month stays due after the end.</summary>
    private static ProjectDuty OfWages(
        ConstructionProject project, bool isRunning, YearMonth month, PremiumSchedule schedule, int? covered)
    {
        var last = HasEnded(project, month) ? project.To!.Value : month;
        var premium = last < schedule.FirstMonth ? null : PremiumOf(project, last, schedule);
        var duty = new ProjectDuty(project, isRunning, premium, covered);
        if (project.From is not { } first || first < schedule.FirstMonth || first > last) return duty;
        var months = new MonthRange(first, last);
        var (due, ofMonth) = (Rupiah.Zero, Rupiah.Zero);
        foreach (var one in months.Months())
        {
            if (one == first || !schedule.IsSameLaw(ContributionMonth.Plus(one, -1), one)) ofMonth = PremiumOf(project, one, schedule).Total;
            due += ofMonth;
        }

        return duty with { Due = due, DueMonths = months };
    }

    private static IReadOnlyList<Warning> LawOf(IEnumerable<ProjectDuty> duties, PremiumSchedule schedule)
    {
        var doubts = new ProfileDoubts(schedule);
        foreach (var duty in duties)
        {
            if (duty.Premium is { } premium) doubts.Add(ProfileOf(duty.Project), duty.DueMonths ?? new MonthRange(premium.Month, premium.Month));
        }

        return doubts.Warnings;
    }

    private static PremiumQuote PremiumOf(ConstructionProject project, YearMonth month, PremiumSchedule schedule) =>
        schedule.Quote(ProfileOf(project), month);

    private static PremiumProfile ProfileOf(ConstructionProject project) => new(EmploymentSegment.Jakon)
    {
        Sector = Sector.Construction,
        ContractValue = project.MonthlyWages is null ? project.ContractValue : null,
        VatIncluded = project.VatIncluded ?? false,
        MonthlyWages = project.MonthlyWages,
    };

    private static Dictionary<string, int>? CoveredByEmployer(CoverageModel model, int month, CancellationToken cancellation)
    {
        if (model.Registry is not { } registry) return null;
        var settings = model.Settings with { ToleranceMonths = 0 };
        var covered = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var worker = 0; worker < registry.Count; worker++)
        {
            registry.Look(worker, cancellation);
            if (registry.Workers.Segments[worker] != EmploymentSegment.Jakon) continue;
            if (registry.EmployerOf(worker) is not { } employer) continue;
            if (new WorkerHistory(registry, worker, settings).ActiveBy(month) is null) continue;
            covered[employer.Id] = covered.GetValueOrDefault(employer.Id) + 1;
        }

        return covered;
    }
}
