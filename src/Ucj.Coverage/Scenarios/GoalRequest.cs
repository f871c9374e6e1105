using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>What is to be reached: a percentage of a denominator in a month, by new money in purses.</summary>
/// <param name="Target">The percentage.</param>
/// <param name="Definition">The name of the denominator.</param>
/// <param name="By">The month in which it is to be reached.</param>
public sealed record GoalRequest(Percent Target, string Definition, YearMonth By)
{
    /// <summary>The first month a funded worker is paid for.</summary>
    /// <value>The default, <see langword="null"/>, is the month itself: the least that reaches the target in it.</value>
    public YearMonth? From { get; init; }

    /// <summary>The last month a funded worker is paid for, not before the month itself.</summary>
    /// <value>The default, <see langword="null"/>, is the month itself.</value>
    public YearMonth? Until { get; init; }

    /// <summary>The ids of the purses that may get new money.</summary>
    /// <value>The default, none, is any that may pay in all the months.</value>
    public IReadOnlyList<string> Purses { get; init; } = [];

    /// <summary>New money that a purse gets at least, by its id.</summary>
    public IReadOnlyDictionary<string, Rupiah> Floors { get; init; } = new Dictionary<string, Rupiah>();

    /// <summary>New money that a purse gets at most, by its id.</summary>
    public IReadOnlyDictionary<string, Rupiah> Ceilings { get; init; } = new Dictionary<string, Rupiah>();

    /// <summary>
    /// How many steps the search for the least may take where it takes one: a number of looks, not a time, so the same
    /// question always gets the same answer.
    /// </summary>
    /// <value>Positive; the default is about two seconds on a small server.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long SearchSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Funding.SearchSteps.Default;

    /// <summary>The months paid for.</summary>
    /// <exception cref="ArgumentException">The first is after the last.</exception>
    public MonthRange Window => new(From ?? By, Until ?? By);
}
