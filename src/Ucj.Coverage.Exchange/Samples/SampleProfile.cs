using NodaTime;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>What a regency's workers are like.</summary>
/// <param name="BaseMonth">The month in which every worker is eligible.</param>
/// <param name="LastMonth">The month until which the members of a running cohort stay eligible at least.</param>
/// <param name="Workers">How many workers the cohorts and employers below are counted for; other sizes scale them.</param>
/// <param name="Ages">The ages of workers.</param>
/// <param name="Movement">Who enters and leaves the workforce, of those no cohort has.</param>
/// <param name="Districts">The districts and their villages.</param>
/// <param name="Groups">The worker groups.</param>
/// <param name="EmployerKinds">The kinds of employers.</param>
/// <param name="Cohorts">The workers who are or were covered, in like lots.</param>
internal sealed record SampleProfile(
    YearMonth BaseMonth,
    YearMonth LastMonth,
    int Workers,
    AgeProfile Ages,
    MovementProfile Movement,
    IReadOnlyList<DistrictProfile> Districts,
    IReadOnlyList<GroupProfile> Groups,
    IReadOnlyList<EmployerKindProfile> EmployerKinds,
    IReadOnlyList<CohortProfile> Cohorts);
