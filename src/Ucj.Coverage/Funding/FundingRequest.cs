using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>What kind of plan is asked for.</summary>
/// <param name="Window">The months to plan for.</param>
public sealed record FundingRequest(MonthRange Window)
{
    /// <summary>How purses are given to needs.</summary>
    /// <value>The default is <see cref="FundingStrategy.Optimal"/>.</value>
    public FundingStrategy Strategy { get; init => field = Code.Defined(value, nameof(Strategy)); }

    /// <summary>Whether each month is planned for itself, rather than a worker paid for in the whole window by one purse.</summary>
    /// <value>The default is no.</value>
    public bool Monthly { get; init; }

    /// <summary>
    /// How many steps a search for what is least or most may take, where purses have several prices; a number of looks, not
    /// a time, so the same question always gets the same answer.
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

    /// <summary>
    /// A month in which whoever tolerance keeps active is passed over: to pay for him would not make him active. What might
    /// be is planned so; a plan of the data as they are, <see langword="null"/>, pays for everyone without a spell.
    /// </summary>
    internal YearMonth? PassesOverTolerated { get; init; }
}
