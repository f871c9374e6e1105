namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Ages as months of birth.</summary>
internal static class WorkingAge
{
    /// <summary>Months in a year.</summary>
    public const int Year = 12;

    /// <summary>The birth months, both inclusive, of those who are old enough in one month and not too old in another.</summary>
    /// <param name="lowest">The lowest age in completed years.</param>
    /// <param name="first">The month it must have been reached in.</param>
    /// <param name="highest">The highest age in completed years.</param>
    /// <param name="last">The month it must not have been passed in.</param>
    public static (int First, int Last) Births(int lowest, int first, int highest, int last) =>
        (last - (highest + 1) * Year + 1, first - lowest * Year);
}
