using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Duties;

/// <summary>What is due for a construction project, and whether it is paid.</summary>
/// <param name="Project">The project.</param>
/// <param name="IsRunning">Whether it runs in the month asked for; a first or last month that is not known is open.</param>
/// <param name="Premium">
/// The premium: by wages, that of the last month that is due; by contract value, that of the whole contract by the law of its
/// first month. <see langword="null"/> where neither is known, and before the project begins.
/// </param>
/// <param name="Covered">
/// JAKON workers of the project's employer whom a spell covers in the month, for all projects of that employer together;
/// <see langword="null"/> where the employer is not known or the model has no workers.
/// </param>
public sealed record ProjectDuty(ConstructionProject Project, bool IsRunning, PremiumQuote? Premium, int? Covered)
{
    /// <summary>
    /// All that has become due until the month asked for, also where the project ended before: by contract value the whole
    /// contract, by wages every month of work since the first. <see langword="null"/> where it cannot be told, as by wages where
    /// the first month is not known.
    /// </summary>
    public Rupiah? Due { get; init; }

    /// <summary>The months of work that are due, by wages; <see langword="null"/> by contract value and where they cannot be told.</summary>
    public MonthRange? DueMonths { get; init; }

    /// <summary>Whether it has begun by the month asked for; one of an unknown first month has.</summary>
    internal bool HasBegun { get; init; } = true;

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
