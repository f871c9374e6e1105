using NodaTime;

namespace Ucj.Coverage.Funding;

/// <summary>Puts a plan together: pots from purses, the strategy's allocation, lines, balances and reasons.</summary>
internal static class PlanAssembly
{
    public static FundingPlan Plan(
        FundingRequest request,
        IReadOnlyList<FundingSource> purses,
        IEnumerable<FundingNeed> needs,
        IReadOnlyList<FirstCharge> charges,
        WindowLedger ledger,
        FundingPrices prices,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ledger.EndFirstCharges();
        FundingSource[] ordered =
            [.. purses.OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)];
        Pot[] pots =
        [
            .. ordered.SelectMany(purse => request.Monthly ? MonthlyPots(purse, ledger) : WindowPots(purse, ledger)),
        ];
        var money = Array.ConvertAll(pots, pot => Array.ConvertAll(pot.Envelopes, ledger.Free));
        var problem = new FundingProblem(needs, pots, money, prices) { Cancellation = cancellation, Progress = progress };
        var allocation = Strategies.Fill(request.Strategy, problem);
        FundingLine[] lines = [.. Lines(request, allocation, ledger, prices)];
        return new FundingPlan(
            request,
            allocation,
            ordered,
            purse => new UnmetReasons([purse], allocation, ledger).Nearest(),
            () => new UnmetReasons(ordered, allocation, ledger).List(),
            () => new IdleReasons(Left(allocation), ledger, prices).List(ordered, charges),
            plan => prices.WarningsOf(plan, ordered))
        {
            FirstCharges = charges,
            Lines = lines,
            Tiers = Tiers(allocation),
            Sources = ledger.Balances(),
        };
    }

    private static FundingNeed[] Left(Allocation allocation) =>
        [.. allocation.Problem.Needs.Where((_, need) => allocation.Unmet(need) > 0)];

    private static IEnumerable<Pot> WindowPots(FundingSource purse, WindowLedger ledger)
    {
        if (ledger.Refuses(purse, ledger.Window) is not null) yield break;
        var accounts = ledger.AccountsOf(purse.Id).ToArray();
        yield return new Pot(purse, Array.ConvertAll(accounts, one => one.Account), Array.ConvertAll(accounts, one => one.Months));
    }

    private static IEnumerable<Pot> MonthlyPots(FundingSource purse, WindowLedger ledger) => purse.HasBasis
        ? ledger.AccountsOf(purse.Id).Select(one => new Pot(purse, [one.Account], [one.Months]))
        : [];

    private static IEnumerable<FundingLine> Lines(
        FundingRequest request,
        Allocation allocation,
        WindowLedger ledger,
        FundingPrices prices)
    {
        var byMonth = new Rupiah[request.Window.Length];
        foreach (var (number, pot, workers) in allocation.Lines())
        {
            var need = allocation.Problem.Needs[number];
            var source = allocation.Problem.Pots[pot].Source;
            var months = need.Month is { } only ? new MonthRange(only, only) : request.Window;
            var amount = Rupiah.Zero;
            Array.Clear(byMonth);
            foreach (var month in months.Months())
            {
                var sum = new Rupiah(prices.Of(source, need.Sector, need.Income, month)) * workers;
                byMonth[IndexOf(month, request.Window)] = sum;
                amount += sum;
            }

            ledger.Spend(source.Id, byMonth);
            yield return new FundingLine(source.Id, need, months, workers, amount);
        }
    }

    private static TierResult[] Tiers(Allocation allocation)
    {
        var demand = allocation.Problem.Needs.GroupBy(need => need.Tier)
            .ToDictionary(tier => tier.Key, tier => tier.Sum(need => need.Workers));
        return [.. allocation.ByTier().Select(tier => new TierResult(tier.Key, demand[tier.Key], tier.Value))];
    }

    private static int IndexOf(YearMonth month, MonthRange window) =>
        ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(window.First);
}
