namespace Ucj.Coverage.Measurement;

/// <summary>
/// Why one rate differs from another: because other workers are active, or because it is divided by something else.
/// The two parts add up to the points exactly.
/// </summary>
/// <param name="Points">The difference in percentage points, two decimals, half away from zero; negative when the rate fell.</param>
/// <param name="FromWorkers">The part owed to the change of active workers, on the old denominator.</param>
/// <param name="FromDenominator">The part owed to the change of denominator, for the new active workers.</param>
public readonly record struct RateChange(decimal Points, decimal FromWorkers, decimal FromDenominator)
{
    /// <summary>The change from one rate to another; absent unless both have a denominator above 0.</summary>
    public static RateChange? Between(CoverageRate? from, CoverageRate? to)
    {
        if (from is not { Denominator: > 0 } old || to is not { Denominator: > 0 } now) return null;
        var points = Rounded(Share(now.Active, now.Denominator.Value) - Share(old.Active, old.Denominator.Value));
        var fromWorkers = Rounded(Share(now.Active - old.Active, old.Denominator.Value));
        return new RateChange(points, fromWorkers, points - fromWorkers);
    }

    private static decimal Share(long part, long whole) => 100m * part / whole;

    private static decimal Rounded(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero);
}
