using NodaTime;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// More workers year by year, who are in no data yet: each January of the years given, the eligible workers grow by a
/// rate. Every newcomer is like a worker there is, evenly chosen, but without cover and at
/// the lowest age.
/// </summary>
/// <param name="PerYear">The growth in a year, 0 to 100 %; whole workers, rounded down.</param>
/// <param name="FirstYear">The first year with newcomers.</param>
/// <param name="LastYear">The last year with newcomers, not before the first.</param>
public sealed record GrowPopulation(Percent PerYear, int FirstYear, int LastYear) : IScenarioChange
{
    /// <inheritdoc/>
    /// <exception cref="CoverageException">
    /// The model has totals only, the last year is before the first, or there would be too many workers.
    /// </exception>
    public CoverageModel Apply(CoverageModel model) => Apply(model, default);

    /// <inheritdoc/>
    public CoverageModel Apply(CoverageModel model, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (LastYear < FirstYear) throw Refusal.YearsBackwards(FirstYear, LastYear);
        var newcomers = new Newcomers(model.Registry ?? throw Refusal.NeedsWorkers(), model.Settings, cancellation);
        for (var year = FirstYear; year <= LastYear; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            newcomers.Enter(
                new YearMonth(year, 1),
                eligible => PerYear.FloorOf(new Rupiah(eligible)).Amount,
                FormattableString.Invariant($"+{year}"));
        }

        cancellation.ThrowIfCancellationRequested();
        return model with { Registry = newcomers.Registry() };
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
}
