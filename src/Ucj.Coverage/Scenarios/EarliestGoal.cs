using NodaTime;

namespace Ucj.Coverage.Scenarios;

/// <summary>The earliest month in which given money reaches a target, as far as it is known.</summary>
/// <param name="Money">The new money there is, in all purses together.</param>
/// <param name="Answer">What reaches it in the earliest month that is sure; <see langword="null"/> when none is.</param>
/// <param name="Undecided">
/// The first month before that of which it is not known whether the money reaches it, since a search ended too early;
/// <see langword="null"/> when there is none.
/// </param>
public sealed record EarliestGoal(Rupiah Money, GoalAnswer? Answer, YearMonth? Undecided)
{
    /// <summary>The month in which it is surely reached: the earliest where that is proven, else at the latest.</summary>
    public YearMonth? Month => Answer?.Request.By;

    /// <summary>No month before this one reaches it; <see langword="null"/> when none does at all.</summary>
    public YearMonth? NotBefore => Undecided ?? Month;

    /// <summary>Whether the month is proven the earliest, or proven not to be there.</summary>
    public bool IsProven => Undecided is null;

    /// <summary>That the month is not proven the earliest, or that there is none; then what is doubtful about the answer itself.</summary>
    public IReadOnlyList<Warning> Warnings => [.. Undecided is { } first ? [Doubtful(first)] : (Warning[])[], .. Answer?.Warnings ?? []];

    private Warning Doubtful(YearMonth first) => Month is { } month ? GoalDoubt.AtTheLatest(Money, first, month) : GoalDoubt.NotBefore(Money, first);
}
