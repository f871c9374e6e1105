using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>
/// Envelopes that together hold about as much as they may, Rp10^16: the right value or a refusal in words, and no more for anybody
/// than from money that is merely ample.
/// </summary>
public sealed class LargestMoneyLawsTests
{
    private const long Most = 10_000_000_000_000_000;
    private const long Ample = 1_000_000_000_000;
    private const int Models = 60;

    private static readonly Gen<(RandomPurses Random, int Over, decimal? Support, decimal Share)> Any = Gen.Select(
        RandomPurses.Any, Gen.Int[-3, 3], Gen.Int[-3, 6], Gen.Int[1, 100],
        (random, over, support, share) => (random, over, support switch { < 0 => (decimal?)null, 6 => 100, _ => support * 1.234567m }, (decimal)share));

    [Fact]
    public void Accounts_AboutTheMostThereMayBe_AreReckonedToTheRupiahOrRefused() => Any.Sample(any =>
    {
        var model = Filled(any, Most);
        if (Refusal(() => EnvelopeAccounts.Of(model, any.Random.Request.Window.First)) is { } refused)
        {
            refused.Code.ShouldBe("PURSES_REFUSED");
            (any.Over > 0 || any.Support + any.Share > 100).ShouldBeTrue(refused.Text.En);
            return;
        }

        any.Over.ShouldBeLessThanOrEqualTo(0);
        var accounts = EnvelopeAccounts.Of(model, any.Random.Request.Window.First);
        foreach (var account in accounts) account.ShouldBe(Reckoned(account, accounts, model, any.Random.Request.Window.First));
        accounts.Where(account => model.FundingSources.All(purse => purse.Id != account.SourceId || purse.ParentId is null))
            .Sum(account => account.Amount.Amount).ShouldBe(Most + any.Over);
    }, iter: Models);

    [Fact]
    public void Plan_AboutTheMostThereMayBe_IsThatOfAmpleMoney() => Any.Sample(any =>
    {
        if (Refusal(() => any.Random.Plan(Filled(any, Most))) is { } refused)
        {
            refused.Code.ShouldBe("PURSES_REFUSED");
            return;
        }

        var (most, ample) = (any.Random.Plan(Filled(any, Most)), any.Random.Plan(Filled(any, Ample)));

        most.Tiers.ShouldBe(ample.Tiers);
        most.Lines.ShouldBe(ample.Lines);
        foreach (var (rich, less) in most.Bounds.Zip(ample.Bounds))
            (Math.Max(rich.Attained, less.Attained) <= Math.Min(rich.Most, less.Most)).ShouldBeTrue($"{rich} and {less}");
        most.Unmet.Select(unmet => (unmet.Need, unmet.Workers)).ShouldBe(ample.Unmet.Select(unmet => (unmet.Need, unmet.Workers)));
        most.Idle.Select(idle => (idle.SourceId, idle.Reason.Kind)).ShouldBe(ample.Idle.Select(idle => (idle.SourceId, idle.Reason.Kind)));
        most.Warnings.Count(IsNoBound).ShouldBe(ample.Warnings.Count(IsNoBound));
        foreach (var source in most.Sources) (source.Spent + source.Left).ShouldBe(source.Free);
        foreach (var (rich, less) in most.WithMore(new Rupiah(Most / 10 - 1)).Zip(ample.WithMore(new Rupiah(Ample))))
        {
            rich.SourceId.ShouldBe(less.SourceId);
            (Math.Max(rich.Workers, less.Workers) <= Math.Min(rich.Workers + rich.Doubtful, less.Workers + less.Doubtful)).ShouldBeTrue($"{rich} and {less}");
        }

        var (one, other) = (most.MoneyFor(5), ample.MoneyFor(5));
        if (one.IsMostProven && other.IsMostProven) one.Workers.ShouldBe(other.Workers);
        if (one.Workers != other.Workers) return;
        (Max(one.Least, other.Least) <= Min(one.Amount, other.Amount)).ShouldBeTrue($"{one} and {other}");

        // A search that ended before it had an answer may have come to another bound, where the sums are others.
        static bool IsNoBound(Warning warning) => warning.Kind is not (WarningKind.AtMost or WarningKind.AtLeast);
        static Rupiah Max(Rupiah one, Rupiah other) => one > other ? one : other;
        static Rupiah Min(Rupiah one, Rupiah other) => one < other ? one : other;
    }, iter: Models);

    /// <summary>A worker of 2020-08 costs Rp168: in the months after it as many would cost more than 64 bits hold.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(Most / 10)]
    [InlineData(Most)]
    public void WithMore_MonthsOfAHundredthOfThePrice_AreAnswered(long more)
    {
        foreach (var strategy in Enum.GetValues<FundingStrategy>())
        {
            var plan = FundingPlanner.Plan(Cheap, new FundingRequest(Cheap.Horizon) { Strategy = strategy });

            plan.Unmet.ShouldBeEmpty();
            plan.WithMore(new Rupiah(more)).Select(one => (one.SourceId, one.Workers, one.Doubtful)).ShouldBe([("APBD", 0, 0L)]);
        }
    }

    [Theory]
    [InlineData(Most + 1, "10.000.000.000.000.001", "10,000,000,000,000,001")]
    [InlineData(long.MaxValue, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807")]
    public void WithMore_AboveTheMostThereMayBe_IsRefused(long more, string id, string en)
    {
        var refused = Should.Throw<CoverageException>(() => FundingPlanner.Plan(Cheap, new FundingRequest(Cheap.Horizon)).WithMore(new Rupiah(more)));

        refused.Code.ShouldBe("AMOUNT_TOO_LARGE");
        refused.Text.ShouldBe(new Phrase(
            $"Ditemukan uang tambahan Rp{id}, seharusnya paling banyak Rp10.000.000.000.000.000: semua pagu bersama tidak boleh berisi lebih.",
            $"Found Rp{en} more, expected at most Rp10,000,000,000,000,000: all envelopes together may hold no more."));
    }

    [Theory]
    [InlineData("accounts")]
    [InlineData("plan")]
    [InlineData("audit")]
    public void Any_CommittedOfWagesBeyondAll_IsRefused(string question)
    {
        var clerk = Teacher("w") with { Group = "HONORER", Income = new Rupiah(long.MaxValue), RiskClass = new RiskClass(5) };
        var model = PlanModel.With(
            [.. Enumerable.Range(0, 20).Select(number => (clerk with { Id = $"w{number}" }, new[] { Spell("2025-01", null, Payer.Purse("APBD")) }))],
            [PlanModel.Purse("APBD", FundingSourceKind.Apbd)],
            [PlanModel.Envelope("APBD", "2024-01..2026-12", Most)]);

        Should.Throw<CoverageException>(() => _ = question switch
        {
            "accounts" => (object)EnvelopeAccounts.Of(model, Month("2025-01")),
            "plan" => FundingPlanner.Plan(model, new FundingRequest(Months("2024-01..2024-12"))),
            _ => PaymentAudit.Of(model),
        }).Code.ShouldBe("SUM_TOO_LARGE");
    }

    [Fact]
    public void Plan_StaffOfWagesBeyondAll_IsRefused()
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [new Employer("office", "Office") { PaidBy = "APBD" }]);
        builder.Add(Teacher("w") with { Group = "HONORER", Income = new Rupiah(long.MaxValue), RiskClass = new RiskClass(5), EmployerId = "office" });
        var model = Cheap with { Registry = builder.Build() };

        Should.Throw<CoverageException>(() => FundingPlanner.Plan(model, new FundingRequest(Months("2021-02..2026-12")))).Code.ShouldBe("SUM_TOO_LARGE");
    }

    /// <summary>Twenty workers, and all the money there may be in an envelope of 2020-08 and one of the months after it.</summary>
    private static CoverageModel Cheap => PlanModel.With(
        PlanModel.Uncovered(20, "OJEK"),
        [PlanModel.Purse("APBD", FundingSourceKind.Apbd)],
        [PlanModel.Envelope("APBD", "2020-08..2020-08", Most / 2), PlanModel.Envelope("APBD", "2020-09..2026-12", Most / 2)])
        with
    { Horizon = Months("2020-08..2026-12") };

    /// <summary>The model with so much money in all envelopes together, give or take what is over; those drawn with nothing stay empty.</summary>
    private static CoverageModel Filled((RandomPurses Random, int Over, decimal? Support, decimal Share) any, long money)
    {
        var model = any.Random.Model();
        var envelopes = model.Envelopes.ToArray();
        var rich = Enumerable.Range(0, envelopes.Length).Where(number => number % 2 == 0).ToArray();
        var rest = money + (money == Most ? any.Over : 0) - envelopes.Where((_, number) => number % 2 != 0).Sum(envelope => envelope.Amount.Amount);
        foreach (var number in rich) envelopes[number] = envelopes[number] with { Amount = new Rupiah(rest / rich.Length) };
        envelopes[0] = envelopes[0] with { Amount = envelopes[0].Amount + new Rupiah(rest % rich.Length) };
        return model with
        {
            Envelopes = envelopes,
            FundingSources =
            [
                .. model.FundingSources.Select(purse => purse with
                {
                    Support = any.Support is { } support ? Percent.Of(support) : purse.Support,
                    Share = purse.ParentId is null ? null : Percent.Of(any.Share),
                }),
            ],
        };
    }

    /// <summary>DOMAIN section 7 in decimals, which hold much more: support costs half up, shares rounded down, and what last year left.</summary>
    private static EnvelopeAccount Reckoned(EnvelopeAccount account, IReadOnlyList<EnvelopeAccount> all, CoverageModel model, YearMonth month)
    {
        var purse = model.FundingSources.Single(one => one.Id == account.SourceId);
        var shares = model.FundingSources.Where(one => one.ParentId == purse.Id).Sum(share => Math.Floor(account.Amount.Amount * share.Share!.Value.Value / 100));
        var support = Math.Round(account.Amount.Amount * (purse.Support?.Value ?? 0) / 100, MidpointRounding.AwayFromZero);
        var own = all.Where(one => one.SourceId == purse.Id && one.Months.First < account.Months.First).ToArray();
        var carried = !purse.CarryOver || own.Any(one => one.Months.First.Year == account.Months.First.Year) ? 0 : own
            .Where(one => one.Months.Last.Year == account.Months.First.Year - 1 && one.Months.Last < month)
            .Sum(one => Math.Max(0m, (decimal)one.Amount.Amount + one.Carried.Amount - one.Reserved.Amount - one.Committed.Amount));
        return account with { Carried = new Rupiah((long)carried), Reserved = new Rupiah((long)(support + shares)) };
    }

    private static CoverageException? Refusal(Action asked)
    {
        try
        {
            asked();
            return null;
        }
        catch (CoverageException refused)
        {
            return refused;
        }
    }
}
