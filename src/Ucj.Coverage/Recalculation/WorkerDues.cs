using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>What is due for a worker in a month that a spell covers, by the premium law of the model.</summary>
/// <remarks>Not thread-safe: it remembers the last answer, as dues change only where the spell or the law does.</remarks>
internal sealed class WorkerDues
{
    private readonly WorkerRegistry _registry;
    private readonly PremiumSchedule _schedule;
    private readonly PremiumPayer[] _payers;
    private (int Worker, int Spell, YearMonth Month)? _last;
    private Dues _lastDues;

    /// <exception cref="CoverageException">A purse that pays a spell is not one of the model's.</exception>
    public WorkerDues(WorkerRegistry registry, PremiumSchedule schedule, IEnumerable<FundingSource> purses)
    {
        _registry = registry;
        _schedule = schedule;
        var kinds = new PurseKinds(purses);
        _payers = [.. registry.Payers.Select(kinds.Of)];
    }

    /// <summary>The dues of a worker by a spell that covers the month.</summary>
    /// <param name="worker">The worker's number.</param>
    /// <param name="spell">The spell's place in the columns.</param>
    /// <param name="month">The month, not before the first law.</param>
    public Dues Of(int worker, int spell, YearMonth month)
    {
        if (_last is { } last && last.Worker == worker && last.Spell == spell && _schedule.IsSameLaw(last.Month, month)) return _lastDues;
        _last = (worker, spell, month);
        return _lastDues = Quoted(worker, spell, month);
    }

    private Dues Quoted(int worker, int spell, YearMonth month)
    {
        var workers = _registry.Workers;
        var segment = workers.Segments[worker];
        var income = _registry.IncomeOf(worker, spell) is var amount and not WorkerColumns.NoIncome ? new Rupiah(amount) : (Rupiah?)null;

        // A construction worker without a known wage is covered by his project, whose premium is reported with it.
        if (segment == EmploymentSegment.Jakon && income is null) return default;
        var quote = _schedule.Quote(
            new PremiumProfile(segment)
            {
                Sector = workers.Sectors[worker],
                Income = income,
                RiskClass = workers.RiskClasses[worker] is var risk and not WorkerColumns.NoRiskClass ? new RiskClass(risk) : null,
                Workers = _registry.EmployerOf(worker)?.Workers,
                Programmes = _registry.Spells.Programmes[spell],
                Payer = _payers[_registry.Spells.PayerNumbers[spell]],
            },
            month);
        return QuotedDues.Of(quote);
    }
}
