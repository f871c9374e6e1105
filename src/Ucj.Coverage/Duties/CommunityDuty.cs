using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Duties;

/// <summary>How far a community is with registering its own members.</summary>
/// <param name="Community">The community.</param>
/// <param name="Sector">The sector its members work in: its own, else its group's, else <see cref="Workers.Sector.Other"/>.</param>
/// <param name="PerMember">What a member costs a month.</param>
/// <param name="Missing">
/// Members not registered yet: members less registered members, not below 0; <see langword="null"/> where either is not
/// known.
/// </param>
public sealed record CommunityDuty(Community Community, Sector Sector, Rupiah PerMember, long? Missing)
{
    /// <summary>What registering them would cost a month; <see langword="null"/> where their number is not known.</summary>
    public Rupiah? MonthlyCost => Missing is { } count ? PerMember * count : null;
}
