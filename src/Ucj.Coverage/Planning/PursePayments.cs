namespace Ucj.Coverage.Planning;

/// <summary>All that a purse paid by the spells in its name, and what of it was against a rule.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="WorkerMonths">The months of workers it paid for, whoever they are and whenever.</param>
/// <param name="Amount">What it owes for them by the law of each month.</param>
/// <param name="AgainstRuleWorkerMonths">Those of them that were paid against a rule.</param>
/// <param name="AgainstRule">What it owes for those.</param>
public sealed record PursePayments(
    string SourceId, long WorkerMonths, Rupiah Amount, long AgainstRuleWorkerMonths, Rupiah AgainstRule);
