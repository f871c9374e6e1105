namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Checks what is asked of a plan.</summary>
internal static class FundingQuestions
{
    /// <summary>More than any budget has, and small enough that sums with it fit 64 bits.</summary>
    private const long MostMoney = 1_000_000_000_000_000;

    /// <summary>An amount of more money.</summary>
    /// <exception cref="CoverageException">It is not 1 to 1000000000000000.</exception>
    public static Rupiah Amount(Rupiah amount) =>
        amount.Amount is >= 1 and <= MostMoney ? amount : throw Throw.MoreMoneyOutOfRange(amount, MostMoney);

    /// <summary>The most, or the least, that a purse gets.</summary>
    /// <exception cref="CoverageException">It is not 0 to 1000000000000000.</exception>
    public static Rupiah Limit(Rupiah amount) => amount == Rupiah.Zero ? amount : Amount(amount);

    /// <summary>A number of more workers.</summary>
    /// <exception cref="CoverageException">It is not positive.</exception>
    public static int Workers(int workers) => workers >= 1 ? workers : throw Throw.MoreWorkersOutOfRange(workers);
}
