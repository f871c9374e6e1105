using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>What it would cost to pay a worker's premium in a month in which no spell says who pays what.</summary>
/// <remarks>Not thread-safe: it remembers the last answer, as that changes only where the question or the law does.</remarks>
internal sealed class WorkerPremium(WorkerRegistry registry, PremiumSchedule schedule)
{
    private (int Worker, ProgrammeSet Programmes, PremiumPayer Payer, bool AtLowestBand, YearMonth Month)? _last;
    private Dues? _lastDues;
    private PremiumProfile? _lastProfile;

    /// <summary>What is doubtful about the law that the premiums asked for rest on.</summary>
    public ProfileDoubts Doubts { get; } = new(schedule);

    /// <summary>The premium of a worker.</summary>
    /// <param name="worker">The worker's number.</param>
    /// <param name="programmes">The programmes; all open to his segment.</param>
    /// <param name="payer">Who is to pay.</param>
    /// <param name="month">The month.</param>
    /// <param name="atLowestBand">Whether his own income is left aside, which puts a BPU worker in the lowest band.</param>
    /// <returns><see langword="null"/> for a JAKON worker without a known wage: his project's premium covers him.</returns>
    /// <exception cref="CoverageException">The month is before the first law.</exception>
    public Dues? Of(int worker, ProgrammeSet programmes, PremiumPayer payer, YearMonth month, bool atLowestBand = false)
    {
        if (_last is { } last
            && (last.Worker, last.Programmes, last.Payer, last.AtLowestBand) == (worker, programmes, payer, atLowestBand)
            && schedule.IsSameLaw(last.Month, month)) return Told(month);
        _last = (worker, programmes, payer, atLowestBand, month);
        _lastProfile = ProfileOf(worker, programmes, payer, atLowestBand);
        _lastDues = _lastProfile is { } profile ? QuotedDues.Of(schedule.Quote(profile, month)) : null;
        return Told(month);
    }

    private Dues? Told(YearMonth month)
    {
        if (_lastProfile is { } profile) Doubts.Add(profile, month);
        return _lastDues;
    }

    private PremiumProfile? ProfileOf(int worker, ProgrammeSet programmes, PremiumPayer payer, bool atLowestBand)
    {
        var workers = registry.Workers;
        var segment = workers.Segments[worker];
        var income = workers.Incomes[worker] is var amount and not WorkerColumns.NoIncome ? new Rupiah(amount) : (Rupiah?)null;
        if (segment == EmploymentSegment.Jakon && income is null) return null;
        return new PremiumProfile(segment)
        {
            Sector = workers.Sectors[worker],
            Income = atLowestBand ? null : income,
            RiskClass = workers.RiskClasses[worker] is var risk and not WorkerColumns.NoRiskClass ? new RiskClass(risk) : null,
            Workers = registry.EmployerOf(worker)?.Workers,
            Programmes = programmes,
            Payer = payer,
        };
    }
}
