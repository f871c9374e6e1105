namespace Ucj.Coverage.Funding;

/// <summary>A running welfare programme, whose money may move to premiums when it is not effective.</summary>
/// <param name="Id">Its id, unique in a dataset.</param>
/// <param name="Name">Its name.</param>
/// <param name="Months">The months it runs.</param>
/// <param name="Budget">Its budget, not negative.</param>
/// <param name="Realised">What was spent of it, not negative.</param>
public sealed record WelfareProgramme(string Id, string Name, MonthRange Months, Rupiah Budget, Rupiah Realised)
{
    /// <summary>How effective it was found to be, 0 to 1.</summary>
    public decimal? Effectiveness { get; init; }

    /// <summary>What that finding rests on.</summary>
    public string? Evidence { get; init; }

    /// <summary>The share of the budget that may move, 0 to 100 %.</summary>
    public Percent? Movable { get; init; }
}
