using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The purses of a dataset and the plans made with them.</summary>
/// <remarks>Thread-safe. The last few plans are kept, as a page of lines is asked for after the other.</remarks>
/// <param name="model">The dataset, with no more in it than is seen.</param>
/// <param name="notShown">What every answer about money says of the money that is not seen.</param>
internal sealed class FundingPlans(CoverageModel model, IReadOnlyList<Warning> notShown)
{
    private readonly AnswerCache<FundingRequest, FundingPlan> _plans = new(
        (request, stop) => FundingPlanner.Plan(model, request, cancellation: stop));

    /// <summary>The purses with their envelopes, in order of use and id.</summary>
    /// <param name="month">The month from which money is looked at; <see langword="null"/> for the last of the dataset.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">The purses contradict each other.</exception>
    public IReadOnlyList<PurseEntry> Purses(YearMonth? month, CancellationToken cancellation)
    {
        var accounts = EnvelopeAccounts.Of(model, month ?? model.Horizon.Last, cancellation)
            .ToLookup(account => account.SourceId, StringComparer.Ordinal);
        return new DoubtfulList<PurseEntry>(
            [
                .. model.FundingSources
                    .OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)
                    .Select(purse => new PurseEntry(purse, [.. accounts[purse.Id]])),
            ],
            notShown);
    }

    /// <summary>What is doubtful about a plan, and that not all money is seen.</summary>
    public IReadOnlyList<Warning> WarningsOf(FundingPlan plan) => [.. notShown, .. plan.Warnings];

    /// <summary>The plan for a question.</summary>
    /// <exception cref="CoverageException">There can be no such plan.</exception>
    public FundingPlan Plan(PlanQuestion question, CancellationToken cancellation) => _plans.Of(question.Request, cancellation);

    /// <summary>What coverage and gap a plan results in.</summary>
    /// <exception cref="CoverageException">The denominator is unknown.</exception>
    public PlanOutcome OutcomeOf(FundingPlan plan, string denominator, CancellationToken cancellation) =>
        PlanOutcome.Of(model, plan, denominator, cancellation);

    /// <summary>What purses paid against a rule.</summary>
    /// <param name="months">The months looked at; <see langword="null"/> for all that are paid for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">The purses contradict each other, or the dataset has no workers.</exception>
    public DoubtfulList<PaymentFinding> Payments(MonthRange? months, CancellationToken cancellation)
    {
        var audit = PaymentAudit.Of(model, months, cancellation: cancellation);
        return new DoubtfulList<PaymentFinding>(audit.Findings, audit.Warnings);
    }
}
