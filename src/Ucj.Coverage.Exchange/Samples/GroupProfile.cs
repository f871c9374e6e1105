using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A worker group.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Segment">Its segment.</param>
/// <param name="UncoveredWeight">Its weight among the workers no cohort has.</param>
/// <param name="Income">What its workers earn in a month.</param>
/// <param name="RiskClass">The risk class of workers without an employer; required for PU, of no use to others.</param>
/// <param name="EmployerPercent">How many of a hundred have an employer.</param>
/// <param name="Districts">Weights of the districts it lives in; none is those of all workers.</param>
internal sealed record GroupProfile(
    string Code,
    EmploymentSegment Segment,
    int UncoveredWeight,
    IncomeProfile Income,
    int? RiskClass = null,
    int EmployerPercent = 0,
    IReadOnlyDictionary<string, int>? Districts = null);
