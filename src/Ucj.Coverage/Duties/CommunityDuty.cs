using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Duties;

/// <summary>How far a community is with registering its own members.</summary>
/// <param name="Community">The community.</param>
/// <param name="Missing">
/// Members not registered yet: members less registered members, not below 0; <see langword="null"/> where either is not
/// known.
/// </param>
/// <param name="MonthlyCost">
/// What registering them would cost a month; <see langword="null"/> where their number is not known.
/// </param>
public sealed record CommunityDuty(Community Community, long? Missing, Rupiah? MonthlyCost);
