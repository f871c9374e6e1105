namespace Ucj.Coverage.Planning;

/// <summary>Money of a purse that was paid against the same rules, in months in a row. It happened, and stays what it is.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Rules">The rules broken in every one of the months, in the order of the table; at least one.</param>
/// <param name="Months">The months; in each of them at least one worker is paid for so.</param>
/// <param name="WorkerMonths">The months of workers paid for so: two workers for three months are six.</param>
/// <param name="Amount">
/// What the purse owes for them by the law of each month; nothing for months that cannot be priced. Of an envelope that pays
/// more than it holds the excess.
/// </param>
/// <param name="Unpriced">Those of the worker-months that are before the first law, or of whom a wage is not known.</param>
/// <param name="WorkerIds">The ids of the workers, each once, in ordinal order.</param>
public sealed record PaymentFinding(
    string SourceId,
    IReadOnlyList<PaymentRule> Rules,
    MonthRange Months,
    long WorkerMonths,
    Rupiah Amount,
    long Unpriced,
    IReadOnlyList<string> WorkerIds)
{
    /// <summary>How many workers are paid for so.</summary>
    public int Workers => WorkerIds.Count;

    /// <summary>Whether it is for somebody who is not eligible: of another age, not in the workforce, or paid for twice.</summary>
    public bool IsNotEligible => Rules.Any(rule => rule
        is PaymentRule.TooYoung or PaymentRule.TooOld or PaymentRule.NotInWorkforce or PaymentRule.PaidTwice);

    /// <summary>The rules in words.</summary>
    public Phrase Text => PaymentRuleText.Of(Rules);
}
