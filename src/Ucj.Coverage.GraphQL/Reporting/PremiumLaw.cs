using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The premium law under a dataset's settings.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PremiumLaw(CoverageModel model)
{
    private readonly PremiumSchedule _schedule = PremiumSchedule.Default.With(model.Settings.Premiums);

    /// <summary>What is due.</summary>
    /// <exception cref="CoverageException">The profile is impossible, or the month has no law.</exception>
    public PremiumQuote Quote(PremiumQuestion question) => _schedule.Quote(question.Profile, question.Month);

    /// <summary>Every value in force in a month, by rule; none before the first law.</summary>
    public IReadOnlyList<LawValue> InForce(YearMonth month) => _schedule.LawIn(month);

    /// <summary>Every value in force in a month, by rule.</summary>
    /// <exception cref="CoverageException">The month is before the first law.</exception>
    public IReadOnlyList<LawValue> Schedule(YearMonth month) =>
        InForce(month) is { Count: > 0 } values ? values : throw Throw.NoLaw(month, _schedule.FirstMonth);

    /// <summary>What is doubtful about the law in force in a month.</summary>
    public IReadOnlyList<Warning> WarningsIn(YearMonth month) => _schedule.WarningsIn(month);

    /// <summary>What changes after the first month of a range until its last, by month and rule.</summary>
    /// <exception cref="CoverageException">All months are before the first law.</exception>
    public DoubtfulList<LawChange> Changes(MonthRange months) => months.Last < _schedule.FirstMonth
        ? throw Throw.NoLaw(months.Last, _schedule.FirstMonth)
        : new DoubtfulList<LawChange>(_schedule.Changes(months.First, months.Last), _schedule.WarningsOfChanges(months));
}
