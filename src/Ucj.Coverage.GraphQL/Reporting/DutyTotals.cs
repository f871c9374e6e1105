using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What employers, communities and projects owe, each together.</summary>
/// <param name="Employers">Employers, over all months asked for.</param>
/// <param name="Communities">Communities, in the last month.</param>
/// <param name="Projects">Construction projects, in the last month.</param>
internal sealed record DutyTotals(EmployerDuties Employers, CommunityDuties Communities, ProjectDuties Projects)
{
    /// <summary>What is doubtful about any of them.</summary>
    public IReadOnlyList<Warning> Warnings => [.. Employers.Warnings, .. Communities.Warnings, .. Projects.Warnings];
}
