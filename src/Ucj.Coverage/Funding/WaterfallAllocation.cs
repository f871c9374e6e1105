namespace Ucj.Coverage.Funding;

/// <summary>Need after need in order of tier and code draws from the pots in order of use; nobody is handed on.</summary>
internal static class WaterfallAllocation
{
    public static void Fill(Allocation allocation)
    {
        for (var need = 0; need < allocation.Problem.Needs.Length; need++)
        {
            allocation.Problem.Look(need);
            allocation.Draw(need);
        }
    }
}
