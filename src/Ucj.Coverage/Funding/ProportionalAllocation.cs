namespace Ucj.Coverage.Funding;

internal static class ProportionalAllocation
{
    public static void Fill(Allocation allocation) => WaterfallAllocation.Fill(allocation);
}
