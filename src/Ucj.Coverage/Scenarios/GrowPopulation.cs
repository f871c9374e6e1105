using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// More workers year by year, who are in no data yet: each January of the years given, the eligible workers grow by a
/// rate. Every newcomer is like a worker there is, evenly chosen, but without cover and at
/// the lowest age.
/// </summary>
/// <param name="PerYear">The growth in a year, 0 to 100 %; whole workers, rounded down.</param>
/// <param name="FirstYear">The first year with newcomers.</param>
/// <param name="LastYear">The last year with newcomers.</param>
public sealed record GrowPopulation(Percent PerYear, int FirstYear, int LastYear) : IScenarioChange
{
    private const int MostTimes = 4;

    /// <inheritdoc/>
    /// <exception cref="CoverageException">The model has totals only, or its workers would become more than four times as many.</exception>
    public CoverageModel Apply(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var registry = model.Registry ?? throw Refusal.NeedsWorkers();
        var most = (long)registry.Count * MostTimes;
        for (var year = FirstYear; year <= LastYear; year++) registry = Grown(registry, model.Settings, new YearMonth(year, 1), most);
        return model with { Registry = registry };
    }

    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return assumptions with { Newcomers = [.. assumptions.Newcomers, this] };
    }

    /// <inheritdoc/>
    public Phrase Describe() => new(
        $"Pekerja bertambah {PerYear} % setahun, {FirstYear} sampai {LastYear}",
        $"The workers grow by {PerYear} % a year, {FirstYear} to {LastYear}");

    private WorkerRegistry Grown(WorkerRegistry registry, CoverageSettings settings, YearMonth january, long most)
    {
        var month = ContributionMonth.ToNumber(january);
        var columns = registry.Workers;
        int[] eligible = [.. Enumerable.Range(0, registry.Count)
            .Where(worker => EligibleMonths.Of(columns, worker, settings).Contains(month))];
        var more = (int)PerYear.FloorOf(new Rupiah(eligible.Length)).Amount;
        if (more == 0) return registry;
        if (registry.Count + (long)more > most) throw Refusal.TooManyWorkers(january.Year, registry.Count + (long)more, most);
        int[] likes = [.. Enumerable.Range(0, more).Select(place => eligible[(int)((2L * place + 1) * eligible.Length / (2L * more))])];
        T[] With<T>(T[] column) => [.. column, .. likes.Select(like => column[like])];
        T[] WithEach<T>(T[] column, T value) => [.. column, .. Enumerable.Repeat(value, more)];
        var spells = registry.Spells;
        return registry.With(
            columns with
            {
                Ids = columns.Ids.With(likes.Select((_, place) => FormattableString.Invariant($"+{january.Year}-{place}"))),
                Villages = With(columns.Villages),
                Groups = With(columns.Groups),
                Segments = With(columns.Segments),
                Sectors = With(columns.Sectors),
                Births = WithEach(columns.Births, month - settings.MinAge * 12),
                Incomes = With(columns.Incomes),
                RiskClasses = With(columns.RiskClasses),
                Employers = With(columns.Employers),
                From = WithEach(columns.From, month),
                To = WithEach(columns.To, MonthBounds.Open.Last),
            },
            spells with { Starts = WithEach(spells.Starts, spells.Starts[^1]) });
    }
}
