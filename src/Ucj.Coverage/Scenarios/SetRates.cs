namespace Ucj.Coverage.Scenarios;

/// <summary>Other monthly rates of lapse, of enrolment, or of going on alone.</summary>
/// <param name="Kind">Which rates.</param>
/// <param name="Rates">The rates.</param>
public sealed record SetRates(MovementKind Kind, GroupRates Rates) : IScenarioChange
{
    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return Kind switch
        {
            MovementKind.Lapse => assumptions with { Lapse = Rates },
            MovementKind.Enrolment => assumptions with { Enrolment = Rates },
            _ => assumptions with { GoingOn = Rates },
        };
    }

    /// <inheritdoc/>
    public Phrase Describe() => Rates.Describe(Kind);
}
