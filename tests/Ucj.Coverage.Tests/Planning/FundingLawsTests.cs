using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>What every plan must obey, whatever the workers, the purses, the window and the strategy.</summary>
public sealed class FundingLawsTests
{
    private const int Models = 150;

    [Fact]
    public void Plan_AnyPurses_OverspendsNoEnvelopeAndAccountsForEveryRupiah() => RandomPurses.Any.Sample(random =>
    {
        var plan = random.Plan();
        var accounts = EnvelopeAccounts.Of(random.Model(), random.Request.Window.First).ToLookup(account => account.SourceId);
        foreach (var source in plan.Sources)
        {
            var paid = plan.Lines.Where(line => line.SourceId == source.SourceId).Sum(line => line.Amount.Amount)
                + plan.FirstCharges.Where(charge => charge.SourceId == source.SourceId).Sum(charge => charge.Amount.Amount);
            source.Spent.Amount.ShouldBe(paid);
            source.Months.Sum(month => month.Spent.Amount).ShouldBe(paid);
            source.Accounts.ShouldBe(accounts[source.SourceId]
                .Where(account => account.Months.Intersect(random.Request.Window) is not null));
            (source.Spent + source.Left).ShouldBe(source.Free);
            foreach (var account in source.Accounts)
            {
                var left = account.Free.Amount;
                foreach (var month in source.Months.Where(month => account.Months.Contains(month.Month)))
                {
                    left -= month.Spent.Amount;
                    month.Left.Amount.ShouldBe(left);
                    left.ShouldBeGreaterThanOrEqualTo(0);
                }
            }
        }

        plan.Lines.ShouldAllBe(line => plan.Sources.Any(source => source.SourceId == line.SourceId));
    }, iter: Models);

    [Fact]
    public void Plan_AnyPurses_BreaksNoEarmarkLegalMonthOrCap() => RandomPurses.Any.Sample(random =>
    {
        var purses = random.Purses.ToDictionary(purse => purse.Id);
        var envelopes = EnvelopeAccounts.Of(random.Model(), random.Request.Window.First);
        foreach (var line in random.Plan().Lines)
        {
            var (purse, need) = (purses[line.SourceId], line.Need);
            purse.Forbids(need.Village, need.Group, need.Segment, need.Sector).ShouldBeNull();
            line.Months.ShouldBe(need.Month is { } month ? new MonthRange(month, month) : random.Request.Window);
            line.Months.Months().ShouldAllBe(one => purse.IsLegalIn(one));
            line.Months.Months().ShouldAllBe(one =>
                envelopes.Any(envelope => envelope.SourceId == purse.Id && envelope.Months.Contains(one)));
            if (!random.Request.Monthly) (purse.MaxMonths ?? int.MaxValue).ShouldBeGreaterThanOrEqualTo(line.Months.Length);
        }
    }, iter: Models);

    [Fact]
    public void Plan_AnyPurses_PaysThePriceOfTheLawInEveryMonth() => RandomPurses.Any.Sample(random =>
    {
        var kinds = random.Purses.ToDictionary(purse => purse.Id, purse => purse.Kind);
        foreach (var line in random.Plan().Lines)
        {
            var profile = new PremiumProfile(EmploymentSegment.Bpu)
            {
                Sector = line.Need.Sector,
                Income = line.Need.Income,
                Payer = PremiumPayer.Purse(kinds[line.SourceId]),
            };
            line.Amount.Amount.ShouldBe(
                line.Workers * line.Months.Months().Sum(month => PremiumSchedule.Default.Quote(profile, month).Total.Amount));
        }
    }, iter: Models);

    [Fact]
    public void Plan_AnyPurses_PaysForNobodyTwiceAndTellsOfAllTheRest() => RandomPurses.Any.Sample(random =>
    {
        var plan = random.Plan();
        var paid = plan.Lines.ToLookup(line => line.Need, line => line.Workers);
        var unmet = plan.Unmet.ToDictionary(one => one.Need, one => one.Workers);

        plan.Needs.ShouldAllBe(need => paid[need].Sum() + unmet.GetValueOrDefault(need) == need.Workers);
        plan.Lines.ShouldAllBe(line => line.Workers > 0);
        plan.Unmet.ShouldAllBe(one => one.Workers > 0);
        paid.Select(need => need.Key).Concat(unmet.Keys).ShouldBeSubsetOf(plan.Needs);
        foreach (var tier in plan.Tiers)
        {
            tier.Demand.ShouldBe(plan.Needs.Where(need => need.Tier == tier.Tier).Sum(need => need.Workers));
            tier.Funded.ShouldBe(plan.Lines.Where(line => line.Need.Tier == tier.Tier).Sum(line => line.Workers));
        }
    }, iter: Models);

    [Fact]
    public void Plan_AnyPurses_GivesUpOnANeedOnlyWhereNoPurseMayPayOrAllThatMayAreUsedUp() => RandomPurses.Any.Sample(random =>
    {
        var purses = random.Purses.ToDictionary(purse => purse.Id);
        var envelopes = EnvelopeAccounts.Of(random.Model(), random.Request.Window.First).ToLookup(envelope => envelope.SourceId);
        foreach (var unmet in random.Plan().Unmet)
        {
            var mayPay = random.Purses.Where(purse => MayPay(purse, unmet.Need)).Select(purse => purse.Id).ToHashSet();

            unmet.Purses.ShouldAllBe(refusal => refusal.Kind == unmet.Kind || (refusal.Kind > unmet.Kind && unmet.Kind == RefusalKind.UsedUp));
            (unmet.Kind == RefusalKind.UsedUp).ShouldBe(mayPay.Count > 0);
            if (mayPay.Count > 0) unmet.Purses.Select(refusal => refusal.SourceId).ShouldBe(mayPay, ignoreOrder: true);
            unmet.Purses.Select(refusal => (purses[refusal.SourceId].OrderOfUse, refusal.SourceId)).ShouldBeInOrder();
        }

        bool MayPay(FundingSource purse, FundingNeed need)
        {
            var months = need.Month is { } month ? new MonthRange(month, month) : random.Request.Window;
            return purse.Forbids(need.Village, need.Group, need.Segment, need.Sector) is null
                && months.Months().All(one =>
                    purse.IsLegalIn(one) && envelopes[purse.Id].Any(envelope => envelope.Months.Contains(one)))
                && (random.Request.Monthly || (purse.MaxMonths ?? int.MaxValue) >= months.Length);
        }
    }, iter: Models);

    [Fact]
    public void Plan_RowsInAnotherOrder_IsTheSame() => RandomPurses.Any.Sample(
        random => Text(random.Plan(random.ModelBackwards())).ShouldBe(Text(random.Plan())),
        iter: Models);

    [Fact]
    public void Plan_Twice_IsTheSame() => RandomPurses.Any.Sample(
        random => Text(random.Plan()).ShouldBe(Text(random.Plan())),
        iter: 40);

    [Fact]
    public void Plan_OptimalWithMoreMoney_NeverPaysForFewerOfTheFirstTierThatDiffers() =>
        Gen.Select(RandomPurses.AtOnePrice, Gen.Int[0, 1_000], Gen.Int[1, 500]).Sample((random, which, more) =>
        {
            var richer = random.Envelopes.ToArray();
            ref var envelope = ref richer[which % richer.Length];
            envelope = envelope with { Amount = envelope.Amount + new Rupiah(more * 10_000L) };

            var before = Funded(random.Plan(FundingStrategy.Optimal));
            var after = Funded((random with { Envelopes = richer }).Plan(FundingStrategy.Optimal));

            Compare(after, before).ShouldBeGreaterThanOrEqualTo(0);
        }, iter: Models);

    [Theory]
    [InlineData(FundingStrategy.Waterfall)]
    [InlineData(FundingStrategy.Proportional)]
    public void Plan_Optimal_IsNeverBehindASimplerStrategy(FundingStrategy simpler) => RandomPurses.AtOnePrice.Sample(
        random => Compare(Funded(random.Plan(FundingStrategy.Optimal)), Funded(random.Plan(simpler)))
            .ShouldBeGreaterThanOrEqualTo(0),
        iter: Models);

    [Fact]
    public void Plan_AnyStrategy_PaysTheSameFirstCharges() => RandomPurses.Any.Sample(
        random => Text(random.Plan(FundingStrategy.Waterfall).FirstCharges)
            .ShouldBe(Text(random.Plan(FundingStrategy.Optimal).FirstCharges)),
        iter: 40);

    private static int[] Funded(FundingPlan plan) => [.. plan.Tiers.Select(tier => tier.Funded)];

    /// <summary>As words in a dictionary, tier by tier.</summary>
    private static int Compare(int[] one, int[] other)
    {
        one.Length.ShouldBe(other.Length);
        return one.Zip(other).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
    }

    private static string Text(FundingPlan plan) => string.Join('\n',
    [
        .. plan.Tiers.Select(tier => tier.ToString()),
        Text(plan.FirstCharges),
        .. plan.Lines.Select(line => line.ToString()),
        .. plan.Sources.Select(source => $"{source.SourceId} {source.Spent} {source.Left} {string.Join(' ', source.Months)}"),
        .. plan.Unmet.Select(unmet => $"{unmet.Need} {unmet.Workers} {unmet.Text}"),
    ]);

    private static string Text(IReadOnlyList<FirstCharge> charges) => string.Join('\n', charges.Select(charge =>
        $"{charge.EmployerId} {charge.SourceId} {charge.OwedWorkers} {charge.PaidWorkers} {charge.Amount} "
            + string.Join(' ', charge.Unpaid)));
}
