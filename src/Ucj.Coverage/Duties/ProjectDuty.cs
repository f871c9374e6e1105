using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Duties;

/// <summary>What is due for a construction project, and whether it is paid.</summary>
/// <param name="Project">The project.</param>
/// <param name="IsRunning">Whether it runs in the month asked for; a first or last month that is not known is open.</param>
/// <param name="Premium">
/// The premium: by wages, that of the month asked for; by contract value, that of the whole contract by the law of its first
/// month. <see langword="null"/> where neither is known, before the project begins, and by wages also after it ended.
/// </param>
/// <param name="Covered">
/// JAKON workers of the project's employer whom a spell covers in the month, for all projects of that employer together;
/// <see langword="null"/> where the employer is not known or the model has no workers.
/// </param>
public sealed record ProjectDuty(ConstructionProject Project, bool IsRunning, PremiumQuote? Premium, int? Covered)
{
    /// <summary>What is due; <see langword="null"/> where it cannot be told.</summary>
    public Rupiah? Due => Premium?.Total;

    /// <summary>What the premium is computed from; <see langword="null"/> where it cannot be told.</summary>
    public PremiumBasis? Basis => Premium?.Lines[0].Basis;

    /// <summary>
    /// What is due and not paid: all of it for a project that is not registered, nothing for one that is, as a project is
    /// registered by paying; <see langword="null"/> where either is not known.
    /// </summary>
    public Rupiah? Unpaid => Project.Registered switch
    {
        true => Rupiah.Zero,
        false => Due,
        null => null,
    };
}
