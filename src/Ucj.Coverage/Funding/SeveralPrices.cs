namespace Ucj.Coverage.Funding;

internal static class SeveralPrices
{
    public static void Fill(Allocation allocation)
    {
        var problem = allocation.Problem;
        var exchange = new CheaperExchange(allocation);
        foreach (var tier in problem.Tiers())
        {
            var end = Array.FindLastIndex(problem.Needs, need => need.Tier == tier) + 1;
            do
            {
                do
                {
                    for (var need = 0; need < end; need++)
                    {
                        if (allocation.Unmet(need) > 0) allocation.Serve(need);
                    }
                }
                while (exchange.Run(tier));
            }
            while (ServeForSeveral(allocation, end));
        }
    }

    private static bool ServeForSeveral(Allocation allocation, int end)
    {
        var any = false;
        for (var need = 0; need < end; need++)
        {
            while (allocation.Unmet(need) > 0 && allocation.ServeForSeveral(need) > 0) any = true;
        }

        return any;
    }
}
