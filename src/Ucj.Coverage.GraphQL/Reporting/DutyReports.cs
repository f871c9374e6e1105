using NodaTime;
using Ucj.Coverage.Duties;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Answers who owes what, who falls out of coverage, and what money may move to premiums.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class DutyReports(CoverageModel model)
{
    private readonly AnswerCache<(MonthRange Months, bool Strict), EmployerDuties> _employers =
        new((asked, stop) => EmployerDuties.Of(model, asked.Months, asked.Strict, stop));
    private readonly AnswerCache<CliffQuestion, Cliff> _cliffs = new((question, stop) => Cliff.Of(model, question.Query(), cancellation: stop));

    private readonly AnswerCache<YearMonth, IReadOnlyList<ReallocationPurchase>> _purchases = new((_, stop) => ReallocationPurchase.Of(model, stop), kept: 1);

    /// <summary>One page of what employers owe.</summary>
    /// <exception cref="CoverageException">The months are out of range, or the dataset has no workers.</exception>
    public Page<EmployerDuty> Employers(MonthRange months, bool strict, PageRequest page, CancellationToken stop) =>
        Page(page, () => _employers.Of((months, strict), stop), duties => duties.Employers, duties => duties.Warnings);

    /// <summary>One page of what communities have still to register.</summary>
    /// <param name="month">The month; <see langword="null"/> for the dataset's last.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="CoverageException">The month is out of range.</exception>
    public Page<CommunityDuty> Communities(YearMonth? month, PageRequest page) =>
        Page(page, () => CommunityDuties.Of(model, month ?? model.Horizon.Last), duties => duties.Communities, duties => duties.Warnings);

    /// <inheritdoc cref="Communities"/>
    /// <summary>One page of what is due for construction projects.</summary>
    public Page<ProjectDuty> Projects(YearMonth? month, PageRequest page, CancellationToken stop) =>
        Page(page, () => ProjectDuties.Of(model, month ?? model.Horizon.Last, stop), duties => duties.Projects, duties => duties.Warnings);

    /// <summary>What all of them owe together.</summary>
    /// <exception cref="CoverageException">The months are out of range, or the dataset has no workers.</exception>
    public DutyTotals Totals(MonthRange months, bool strict, CancellationToken stop)
    {
        var employers = _employers.Of((months, strict), stop);
        var last = employers.Months.Last;
        return new DutyTotals(employers, CommunityDuties.Of(model, last), ProjectDuties.Of(model, last, stop));
    }

    /// <summary>One page of who falls out of coverage.</summary>
    /// <exception cref="CoverageException">Something in the question is unknown to the dataset or out of range.</exception>
    public Page<CliffRow> Falling(CliffQuestion question, PageRequest page, CancellationToken stop) =>
        Page(page, () => _cliffs.Of(question, stop), cliff => cliff.Rows, cliff => cliff.Warnings);

    /// <summary>What moves from welfare programmes to premiums.</summary>
    public Reallocation Reallocated() => ReallocatedModel.Of(model).Reallocation;

    /// <summary>What that money buys, or why it pays for nobody yet.</summary>
    /// <exception cref="CoverageException">The purses contradict each other, or a month is before the first law.</exception>
    public IReadOnlyList<ReallocationPurchase> Purchases(CancellationToken stop) => _purchases.Of(model.Horizon.First, stop);

    private static Page<TRow> Page<TAnswer, TRow>(
        PageRequest request,
        Func<TAnswer> answer,
        Func<TAnswer, IReadOnlyList<TRow>> rows,
        Func<TAnswer, IReadOnlyList<Warning>> warnings)
    {
        request.Check(); // refused before, not after the work
        var found = answer();
        return Reporting.Page<TRow>.Of(new DoubtfulList<TRow>(rows(found), warnings(found)), request);
    }
}
