using System.Numerics;

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
        if (from is not { Denominator: > 0 and var oldWhole } old) return null;
        if (to is not { Denominator: > 0 and var newWhole } now) return null;
        var shareChange = (BigInteger)now.Active * oldWhole - (BigInteger)old.Active * newWhole;
        var points = Rounded(shareChange, (BigInteger)oldWhole * newWhole);
        var fromWorkers = Rounded((BigInteger)now.Active - old.Active, oldWhole);
        return new RateChange(points, fromWorkers, points - fromWorkers);
    }

    /// <summary>From a target to a share, in points, rounded once.</summary>
    internal static decimal PointsFrom(Percent target, long active, long whole)
    {
        const long MillionthsOfWhole = 100 * MeasureKinds.MillionthsPerPercent;
        var unit = (BigInteger)whole * MillionthsOfWhole;
        return Rounded((BigInteger)active * MillionthsOfWhole - (BigInteger)target.Millionths * whole, unit);
    }

    /// <summary>A share in points. Exact, where the difference of two decimals could miss the half by its last digit.</summary>
    private static decimal Rounded(BigInteger part, BigInteger whole)
    {
        var hundredths = (2 * 100 * 100 * BigInteger.Abs(part) + whole) / (2 * whole);
        return part.Sign * (decimal)hundredths / 100;
    }
}
