using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>Money that does not move, and whether the reason given is the true one.</summary>
public sealed class IdleReasonsTests
{
    private const int Instances = 60;

    private static readonly MonthRange Year = Months("2026-01..2026-12");

    private static readonly FundingSource Apbd = new("APBD", FundingSourceKind.Apbd, "APBD", 9) { LegalBasis = "Perbup" };

    private static readonly FundingNeed Farmers = new(LubukGadang, "BURUH_TANI", EmploymentSegment.Bpu, Sector.Other, 2, 2);

    private static readonly Gen<(RandomFunding Random, FundingStrategy Strategy, bool Monthly)> Any =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 12], Gen.Enum<FundingStrategy>(), Gen.Bool)
            .Select((seed, length, strategy, monthly) => (
                RandomFunding.Of(seed, new MonthRange(Year.First, ContributionMonth.Plus(Year.First, length - 1)), largest: 8),
                strategy,
                monthly));

    [Theory]
    [InlineData("region", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD untuk wilayah lain.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: APBD is for other regions.")]
    [InlineData("basis", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD tidak punya dasar hukum.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: APBD has no legal basis.")]
    [InlineData("begins", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: dasar hukum APBD tidak berlaku pada 2026-01 sampai 2026-03: baru dari 2026-04.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-01 to 2026-03: only from 2026-04.")]
    [InlineData("ends", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: dasar hukum APBD tidak berlaku pada 2026-12: hanya sampai 2026-11.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-12: only until 2026-11.")]
    [InlineData("envelope", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD tidak punya pagu untuk 2026-07 sampai 2026-12.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: APBD has no envelope for 2026-07 to 2026-12.")]
    [InlineData("cap", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD membayar paling lama 6 bulan.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: APBD pays for at most 6 months.")]
    [InlineData("money", "Rp98.400 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: sisa pagu APBD Rp98.400, sedangkan seorang pekerja lagi Rp201.600.", "Rp98,400 of APBD stays unused while somebody is uncovered: the envelope of APBD has Rp98,400 left, and one more worker costs Rp201,600.")]
    [InlineData("two", "Rp100.000.000 dari APBD tidak terpakai, padahal masih ada yang belum terlindungi: APBD tidak punya dasar hukum; APBD membayar paling lama 6 bulan.", "Rp100,000,000 of APBD stays unused while somebody is uncovered: APBD has no legal basis; APBD pays for at most 6 months.")]
    public void Idle_OneThingOff_NamesItWithItsMonth(string obstacle, string id, string en)
    {
        var idle = Idle(obstacle).Idle.ShouldHaveSingleItem();

        (idle.Text.Id, idle.Text.En).ShouldBe((id, en));
    }

    [Fact]
    public void Warnings_IdlePurse_SaysItWithItsData()
    {
        var warning = Idle("begins").Warnings.ShouldHaveSingleItem();

        warning.In(Language.En).ShouldBe(
            "[MONEY_IDLE] Rp100,000,000 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force "
            + "in 2026-01 to 2026-03: only from 2026-04.");
        warning.Data.Select(datum => (datum.Name, datum.Text)).ShouldBe([
            ("source", "APBD"), ("left", "100000000"), ("reason", "NOT_IN_FORCE"), ("month", "2026-01"),
        ]);
    }

    [Theory]
    [InlineData(5, "Rp5.000.000 dari 5 sumber dana (NAGARI_1, NAGARI_2, NAGARI_3 dan 2 lainnya)", "Rp5,000,000 of 5 purses (NAGARI_1, NAGARI_2, NAGARI_3 and 2 more)")]
    [InlineData(1_100, "Rp1.100.000.000 dari 1.100 sumber dana (NAGARI_1, NAGARI_2, NAGARI_3 dan 1.097 lainnya)", "Rp1,100,000,000 of 1,100 purses (NAGARI_1, NAGARI_2, NAGARI_3 and 1,097 more)")]
    public void Warnings_ManyPursesForOthers_AreToldTogether(int count, string id, string en)
    {
        FundingSource[] purses = [.. Enumerable.Range(1, count).Select(number => Apbd with
        {
            Id = $"NAGARI_{number}", OrderOfUse = number, Regions = [Sirukam],
        })];
        var plan = new RandomFunding(Year, purses, [.. purses.Select(purse => Money(purse.Id, 1_000_000))], [Farmers])
            .Plan(FundingStrategy.Optimal);

        plan.Idle.Count.ShouldBe(count);
        plan.Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            id + " tidak terpakai, padahal masih ada yang belum terlindungi: peruntukannya bagi yang lain.",
            en + " stays unused while somebody is uncovered: their earmarks are for others."));
    }

    [Fact]
    public void Warnings_MoreCommittedThanThereIs_SaysByHowMuch()
    {
        var plan = new RandomFunding(Year, [Apbd], [Money("APBD", 1_000_000) with { Committed = new Rupiah(1_500_000) }], [Farmers])
            .Plan(FundingStrategy.Optimal);

        plan.Idle.ShouldBeEmpty();
        var warning = plan.Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Text.Id, warning.Text.En).ShouldBe((
            "OVERCOMMITTED",
            "Pagu APBD 2026-01..2026-12 berisi Rp1.000.000 untuk iuran, dan yang terikat Rp500.000 lebih banyak daripada yang ada. "
                + "Tambah pagunya, atau akhiri masa kepesertaan yang dibiayainya.",
            "The envelope of APBD for 2026-01..2026-12 holds Rp1,000,000 for premiums, and Rp500,000 more than there is are committed. "
                + "Put more into it, or end spells it pays for."));
    }

    [Theory]
    [InlineData(0, 200_000, "Rp800.000", "Rp800,000")]
    [InlineData(300_000, 0, "Rp1.300.000", "Rp1,300,000")]
    [InlineData(300_000, 200_000, "Rp1.100.000", "Rp1,100,000")]
    public void Warnings_MoreCommittedThanWhatMayPayPremiums_SaysWhatThatIs(long carried, long reserved, string id, string en)
    {
        var account = Money("APBD", 1_000_000) with
        {
            Carried = new Rupiah(carried),
            Reserved = new Rupiah(reserved),
            Committed = new Rupiah(1_500_000 + carried - reserved),
        };

        var warning = EnvelopeAccounts.Warnings([account]).ShouldHaveSingleItem();

        warning.Text.ShouldBe(new Phrase(
            $"Pagu APBD 2026-01..2026-12 berisi {id} untuk iuran, dan yang terikat Rp500.000 lebih banyak daripada yang ada. "
                + "Tambah pagunya, atau akhiri masa kepesertaan yang dibiayainya.",
            $"The envelope of APBD for 2026-01..2026-12 holds {en} for premiums, and Rp500,000 more than there is are committed. "
                + "Put more into it, or end spells it pays for."));
    }

    [Fact]
    public void Idle_EverybodyCovered_IsEmpty() =>
        new RandomFunding(Year, [Apbd], [Money("APBD", 100_000_000)], [Farmers]).Plan(FundingStrategy.Optimal).Idle.ShouldBeEmpty();

    [Fact]
    public void Idle_MonthlyPlan_NamesTheMonthsBeforeTheBasis()
    {
        var plan = new RandomFunding(
            Year, [Apbd with { LegalFrom = Month("2026-04"), MaxMonths = 1 }], [Money("APBD", 100_000_000)], [Farmers])
            .Plan(FundingStrategy.Optimal, monthly: true);

        plan.Idle.ShouldHaveSingleItem().Text.En.ShouldBe(
            "Rp99,697,600 of APBD stays unused while somebody is uncovered: the legal basis of APBD is not in force in 2026-01 to "
            + "2026-03: only from 2026-04.");
    }

    [Fact]
    public void Warnings_MonthlyPlanOfACappedPurse_SaysThatTheCapIsLeftOut()
    {
        RandomFunding random = new(Year, [Apbd with { MaxMonths = 3 }], [Money("APBD", 100_000_000)], [Farmers]);

        random.Plan(FundingStrategy.Optimal).Warnings.ShouldNotContain(warning => warning.Kind == WarningKind.LeftOut);
        random.Plan(FundingStrategy.Optimal, monthly: true).Warnings.Single(warning => warning.Kind == WarningKind.LeftOut).Text.ShouldBe(new Phrase(
            "APBD membayar paling lama 3 bulan bagi seorang pekerja; rencana per bulan tidak memperhitungkannya, dan di sini APBD membayar "
                + "dalam 12 bulan. Ganti orangnya, atau buat rencana untuk satu masa.",
            "APBD pays for at most 3 months for one worker; a plan by the month leaves that out, and here APBD pays in 12 months. "
                + "Let others take their turn, or plan a window."));
    }

    [Fact]
    public void Idle_AnyPursesWithMoneyLeftWhileSomebodyIsUncovered_AreAllThere() => Any.Sample(one =>
    {
        var plan = one.Random.Plan(one.Strategy, one.Monthly);
        var left = plan.Sources.Where(source => source.Left > Rupiah.Zero).ToDictionary(source => source.SourceId, source => source.Left);

        plan.Idle.ToDictionary(idle => idle.SourceId, idle => idle.Amount)
            .ShouldBe(plan.Unmet.Count == 0 ? [] : left, ignoreOrder: true);
        plan.Idle.ShouldAllBe(idle => idle.Besides.Prepend(idle.Reason).All(refusal => refusal.SourceId == idle.SourceId));
    }, iter: Instances);

    [Theory]
    [InlineData("fupmgPBpIxa2")]
    public void Idle_OneMadeWayForWhoCostsLess_LeavesNobodyThePurseCouldPayFor(string seed) => Any.Sample(one =>
    {
        var plan = one.Random.Plan(one.Strategy, one.Monthly);

        plan.Unmet.ShouldNotBeEmpty();
        plan.Idle.ShouldAllBe(idle => !Pays(one.Random, plan, idle, Array.Empty<PurseRefusal>()));
    }, seed: seed, iter: 1, threads: 1);

    [Fact]
    public void Idle_WhatIsNamedTakenAway_ThePursePaysForOneMoreAndNothingLessWouldDo() => Any.Sample(one =>
    {
        var plan = one.Random.Plan(one.Strategy, one.Monthly);
        foreach (var idle in plan.Idle)
        {
            PurseRefusal[] named = [idle.Reason, .. idle.Besides];

            Pays(one.Random, plan, idle, named).ShouldBeTrue(idle.ToString());
            Pays(one.Random, plan, idle, []).ShouldBeFalse(idle.ToString());
            for (var kept = 0; kept < named.Length; kept++)
                Pays(one.Random, plan, idle, [.. named.Where((_, number) => number != kept)]).ShouldBeFalse(idle.ToString());
        }
    }, iter: Instances);

    private static FundingPlan Idle(string obstacle)
    {
        var purse = obstacle switch
        {
            "region" => Apbd with { Regions = [Sirukam] },
            "basis" => Apbd with { LegalBasis = null },
            "begins" => Apbd with { LegalFrom = Month("2026-04") },
            "ends" => Apbd with { LegalTo = Month("2026-11") },
            "cap" => Apbd with { MaxMonths = 6 },
            "two" => Apbd with { LegalBasis = null, MaxMonths = 6 },
            _ => Apbd,
        };
        var money = Money("APBD", obstacle == "money" ? 300_000 : 100_000_000, obstacle == "envelope" ? "2026-01..2026-06" : "2026-01..2026-12");
        return new RandomFunding(Year, [purse], [money], [Farmers]).Plan(FundingStrategy.Optimal);
    }

    /// <summary>Whether the purse, mended, pays for anybody nobody pays for, from what the plan left in it.</summary>
    private static bool Pays(RandomFunding random, FundingPlan plan, IdleMoney idle, PurseRefusal[] mended)
    {
        var purse = mended.Aggregate(random.Purses.Single(purse => purse.Id == idle.SourceId), Mended);
        var balance = plan.Sources.Single(source => source.SourceId == idle.SourceId);
        EnvelopeAccount[] left = [.. balance.Accounts.Select(account => account with
        {
            Committed = account.Committed + balance.Months.Where(month => account.Months.Contains(month.Month))
                .Aggregate(Rupiah.Zero, (sum, month) => sum + month.Spent),
        })];
        return PlanAssembly.Plan(
            plan.Request,
            [purse],
            plan.Unmet.Select(unmet => unmet.Need with { Workers = unmet.Workers }),
            [],
            new WindowLedger(random.Window, mended.Aggregate(left, (accounts, refusal) => Filled(accounts, refusal, plan.Request))),
            new FundingPrices(PremiumSchedule.Default)).Lines.Count > 0;
    }

    private static FundingSource Mended(FundingSource purse, PurseRefusal refusal) => refusal switch
    {
        { Kind: RefusalKind.NoLegalBasis } => purse with { LegalBasis = "Perbup" },
        { Kind: RefusalKind.NotInForce } => purse with { LegalFrom = null, LegalTo = null },
        { Kind: RefusalKind.MonthsCap } => purse with { MaxMonths = null },
        { Kind: RefusalKind.NoEnvelope or RefusalKind.UsedUp or RefusalKind.CostsMore } => purse,
        { Part: EarmarkPart.Region } => purse with { Regions = [] },
        { Part: EarmarkPart.Group } => purse with { Groups = [] },
        { Part: EarmarkPart.Segment } => purse with { Segments = [] },
        _ => purse with { Sectors = [] },
    };

    /// <summary>The envelopes with what one of them lacks, or with one for every month that has none.</summary>
    private static EnvelopeAccount[] Filled(EnvelopeAccount[] accounts, PurseRefusal refusal, FundingRequest asked) => refusal.Kind switch
    {
        RefusalKind.NoEnvelope =>
        [
            .. accounts,
            .. asked.Window.Months().Where(month => !accounts.Any(account => account.Months.Contains(month)))
                .Select(month => Money(refusal.SourceId, ForAMonth(accounts, asked), $"{ContributionMonth.Format(month)}..{ContributionMonth.Format(month)}")),
        ],
        RefusalKind.UsedUp or RefusalKind.CostsMore =>
        [
            .. accounts.Select(account => refusal.Month is not { } month || account.Months.Contains(month)
                ? account with
                {
                    Amount = account.Amount + (refusal.Price ?? new Rupiah(16_800 * asked.Window.Length)) - (refusal.Left ?? Rupiah.Zero),
                }
                : account),
        ],
        _ => accounts,
    };

    /// <summary>One month more is paid out of the fullest envelope; all of them at once need money of their own.</summary>
    private static long ForAMonth(EnvelopeAccount[] accounts, FundingRequest asked) =>
        asked.Monthly ? accounts.Select(account => account.Free.Amount).DefaultIfEmpty().Max() : 16_800;

    private static EnvelopeAccount Money(string id, long amount, string months = "2026-01..2026-12") =>
        new(id, Months(months), new Rupiah(amount), Rupiah.Zero, Rupiah.Zero, Rupiah.Zero);
}
