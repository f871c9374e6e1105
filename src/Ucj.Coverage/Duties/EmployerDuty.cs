using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Duties;

/// <summary>What an employer owes for its own workers, month by month.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="Months">Every month asked for, in order; those without an eligible worker among them.</param>
public sealed record EmployerDuty(Employer Employer, IReadOnlyList<EmployerMonth> Months)
{
    /// <summary>
    /// Whether a purse pays for its staff. Then what is owed is a first charge on that purse, not a debt of a private
    /// employer. Which of its workers a plan can pay, the plan says.
    /// </summary>
    public bool IsFirstCharge => Employer.PaidBy is not null;

    /// <summary>All that is owed in the months, by programme and by who owes it: employer, worker or purse.</summary>
    public Dues Owed => Months.Aggregate(default(Dues), (sum, month) => sum + month.Owed);

    /// <summary>Months of workers whom no spell covers: two workers for three months are six.</summary>
    public long UncoveredMonths => Months.Sum(month => (long)month.Uncovered);

    /// <summary>Those of them for whom nothing is owed by this reckoning.</summary>
    public long UnpricedMonths => Months.Sum(month => (long)month.Unpriced);
}
