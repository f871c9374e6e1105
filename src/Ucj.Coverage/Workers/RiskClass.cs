namespace Ucj.Coverage.Workers;

/// <summary>The risk class of a wage recipient's work, I (very low) to V (very high), which decides his JKK rate.</summary>
/// <remarks>The default value is class I.</remarks>
public readonly record struct RiskClass
{
    /// <summary>The lowest class.</summary>
    public const int Lowest = 1;

    /// <summary>The highest class.</summary>
    public const int Highest = 5;

    private readonly byte _aboveLowest;

    /// <summary>A risk class by its number.</summary>
    /// <param name="number">1 to 5, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 5.</exception>
    public RiskClass(int number)
    {
        if (!IsValid(number)) throw Throw.RiskClassOutOfRange(number);
        _aboveLowest = (byte)(number - Lowest);
    }

    /// <summary>The number, 1 to 5.</summary>
    public int Number => _aboveLowest + Lowest;

    /// <summary>Whether the number is that of a class.</summary>
    public static bool IsValid(int number) => number is >= Lowest and <= Highest;

    /// <summary>The number as text.</summary>
    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
