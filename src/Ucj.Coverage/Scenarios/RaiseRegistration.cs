using NodaTime;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Registration raised to a share of those who are owed it: in equal steps from the first month of the projection to the
/// month given, and held there. Registration that is higher already is left as it is.
/// </summary>
/// <remarks>
/// Communities register the members that the data know to be missing, each in its village and of its group or sector, and
/// nobody else. Only where the data has no communities at all, every BPU worker without an employer is taken for a member.
/// </remarks>
/// <param name="Duty">Who registers.</param>
/// <param name="Share">The share of their eligible workers, 0 to 100 %.</param>
/// <param name="By">The month in which the share is reached.</param>
public sealed record RaiseRegistration(RegistrationDuty Duty, Percent Share, YearMonth By) : IScenarioChange
{
    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return assumptions with { Registrations = [.. assumptions.Registrations, this] };
    }

    /// <inheritdoc/>
    public Phrase Describe()
    {
        var (id, en) = Duty switch
        {
            RegistrationDuty.Employers => ("Pemberi kerja", "Employers"),
            RegistrationDuty.Communities => ("Komunitas", "Communities"),
            _ => ("Proyek konstruksi", "Construction projects"),
        };
        var by = ContributionMonth.Format(By);
        return new Phrase($"{id} mendaftarkan {Share} % paling lambat {by}", $"{en} register {Share} % by {by}");
    }

    /// <summary>How many members of a community lack to the share; <see langword="null"/> where its numbers are not known.</summary>
    internal long? MissingOf(Community community) => community is { Members: { } members, RegisteredMembers: { } registered }
        ? Math.Max(0, Share.CeilingOf(members) - registered)
        : null;
}
