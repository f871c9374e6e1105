namespace Ucj.Coverage.Funding;

internal static class SeveralPrices
{
    public static void Fill(Allocation allocation) => OptimalAllocation.FillInOrder(allocation);
}
