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

    /// <summary>What is doubtful about the law in force in a month.</summary>
    public IReadOnlyList<Warning> WarningsIn(YearMonth month) => _schedule.WarningsIn(month);

    /// <summary>What changes after the first month of a range until its last, by month and rule.</summary>
    public IReadOnlyList<LawChange> Changes(MonthRange months) => _schedule.Changes(months.First, months.Last);
}
