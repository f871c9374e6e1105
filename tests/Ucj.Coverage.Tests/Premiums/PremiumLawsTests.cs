using System.Numerics;
using CsCheck;
using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

/// <summary>What holds for every profile in every month.</summary>
public sealed class PremiumLawsTests
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;
    private static readonly YearMonth FirstMonth = new(2015, 7);

    private static readonly Gen<YearMonth> Months = Gen.Int[0, 179].Select(number => ContributionMonth.Plus(FirstMonth, number));

    private static readonly Gen<Rupiah> Money = Gen.Frequency(
        (4, Gen.Long[0, 30_000_000]), (2, Gen.Long[0, 20_000_000_000]), (1, Gen.Long[0, long.MaxValue]), (1, Gen.Const(long.MaxValue)))
        .Select(amount => new Rupiah(amount));

    private static readonly Gen<PremiumPayer> Payers = Gen.OneOf(
        Gen.Const(PremiumPayer.Employer),
        Gen.Enum<FundingSourceKind>().Select(PremiumPayer.Purse));

    private static readonly Gen<PremiumProfile> Profiles = Gen.Select(
        Gen.Int[0, 2].Select(number => (EmploymentSegment)number),
        Gen.Enum<Sector>(),
        Money,
        Gen.Int[1, 5],
        Gen.Int[0, 100],
        Payers,
        Gen.Int[0, 7],
        Gen.Bool).Select((segment, sector, money, riskClass, workers, payer, programmes, flag) => new PremiumProfile(segment)
        {
            Sector = sector,
            Income = segment == EmploymentSegment.Jakon && flag ? null : money,
            ContractValue = segment == EmploymentSegment.Jakon && flag ? money : null,
            VatIncluded = (programmes & 1) != 0,
            RiskClass = new RiskClass(riskClass),
            Workers = workers < 10 ? null : workers,
            Payer = segment == EmploymentSegment.Bpu && flag ? PremiumPayer.Self : payer,
            Programmes = Programmes(segment, programmes),
        });

    private static readonly Gen<PremiumSchedule> Schedules = Gen.Bool.Select(village =>
        Law.With(new PremiumSettings { VillageBudgetRelief = village }));

    [Fact]
    public void Quote_Any_TotalIsTheSumOfItsBilledLinesAndOfItsPayers() => Sample((law, profile, month) =>
    {
        var quote = law.Quote(profile, month);
        var sum = quote.Lines.Where(line => line.Billed).Aggregate(Rupiah.Zero, (total, line) => total + line.Amount);
        var payers = Enum.GetValues<PaidBy>().Aggregate(Rupiah.Zero, (total, payer) => total + quote.PaidBy(payer));
        var programmes = Enum.GetValues<Programme>().Aggregate(Rupiah.Zero, (total, programme) => total + quote.For(programme));
        return quote.Total == sum && payers == sum && programmes == sum;
    });

    [Fact]
    public void Quote_SameProfileAndMonth_IsTheSame() => Sample((law, profile, month) =>
    {
        var (one, two) = (law.Quote(profile, month), law.Quote(profile with { }, month));
        return one.Lines.SequenceEqual(two.Lines) && one.Notes.SequenceEqual(two.Notes);
    });

    [Fact]
    public void Quote_Any_HasNoNegativeLine() =>
        Sample((law, profile, month) => law.Quote(profile, month).Lines.All(line => line.Amount >= Rupiah.Zero));

    [Fact]
    public void Quote_Any_IsNeverReliefOutsideJkkAndJkm() => Sample((law, profile, month) => law.Quote(profile, month).Lines
        .All(line => line.Relief is null || line.Programme is Programme.Jkk or Programme.Jkm));

    [Fact]
    public void Quote_OldAgeAndPension_AreTheSameWithoutTheReliefOf2025() => Sample((law, profile, month) =>
    {
        var (quote, without) = (law.Quote(profile, month), WithoutRelief.Quote(profile, month));
        return quote.For(Programme.Jht) == without.For(Programme.Jht) && quote.For(Programme.Jp) == without.For(Programme.Jp);
    });

    [Fact]
    public void Quote_PublicPurse_NeverPaysLessThanAPrivateOne() => Sample((law, profile, month) =>
        law.Quote(profile with { Payer = PremiumPayer.Purse(FundingSourceKind.Apbd) }, month).PaidBy(PaidBy.Fund)
        >= law.Quote(profile with { Payer = PremiumPayer.Purse(FundingSourceKind.Baznas) }, month).PaidBy(PaidBy.Fund));

    [Fact]
    public void Quote_HigherWage_NeverLowersALine() => Gen.Select(Schedules, Profiles, Months, Money).Sample((law, profile, month, other) =>
    {
        var money = profile.Income ?? profile.ContractValue!.Value;
        var (less, more) = money < other ? (money, other) : (other, money);
        var (low, high) = (law.Quote(WithMoney(profile, less), month), law.Quote(WithMoney(profile, more), month));
        return low.Lines.Zip(high.Lines).All(pair => pair.First.Amount <= pair.Second.Amount) && low.Lines.Count == high.Lines.Count;
    });

    [Fact]
    public void Quote_AnyRateLine_EqualsTheProductInWholeNumbersRoundedOnce() => Sample((law, profile, month) =>
        law.Quote(profile, month).Lines.Where(line => line.Law.Brackets is null).All(line =>
        {
            var rate = line.Rate is { } percent ? percent.Value : 100;
            var relief = line.Relief?.Factor ?? 1;
            var product = (BigInteger)line.Base.Amount * (BigInteger)(rate * 1_000_000) * (BigInteger)(relief * 1_000_000);
            var unit = (BigInteger)100_000_000 * 1_000_000;
            return line.Amount.Amount == (long)(((2 * product) + unit) / (2 * unit));
        }));

    [Fact]
    public void Quote_AnyContract_EqualsItsBracketsInWholeNumbersRoundedOnce() => Gen.Select(Money, Gen.Bool, Months).Sample((value, vat, month) =>
    {
        (long To, int Jkk, int Jkm)[] brackets =
            [(100_000_000, 21, 3), (500_000_000, 17, 2), (1_000_000_000, 13, 2), (5_000_000_000, 11, 1), (long.MaxValue, 9, 1)];
        var gross = !vat ? 100 : month < new YearMonth(2022, 4) ? 110 : 111;
        BigInteger jkk = 0, jkm = 0, above = 0;
        foreach (var (to, jkkRate, jkmRate) in brackets)
        {
            var inside = BigInteger.Max(0, BigInteger.Min((BigInteger)value.Amount * 100, (BigInteger)to * gross) - (above * gross));
            (jkk, jkm, above) = (jkk + (inside * jkkRate), jkm + (inside * jkmRate), to);
        }

        var unit = (BigInteger)10_000 * gross * (month >= new YearMonth(2020, 8) && month < new YearMonth(2021, 2) ? 100 : 1);
        var quote = Law.Quote(new PremiumProfile(EmploymentSegment.Jakon) { ContractValue = value, VatIncluded = vat }, month);
        return quote.For(Programme.Jkk).Amount == (long)(((2 * jkk) + unit) / (2 * unit))
            && quote.For(Programme.Jkm).Amount == (long)(((2 * jkm) + unit) / (2 * unit));
    });

    private static PremiumSchedule WithoutRelief { get; } = Law.With(PremiumPack.Parse(
        """
        { "rules": [
          { "rule": "relief.pp50-2025.transport", "name": { "id": "-", "en": "-" }, "scope": { "programmes": "JKK", "segments": ["BPU"] },
            "starts": [ { "from": "2026-01", "factor": 1, "regulation": "-", "article": "-", "source": "-", "confidence": "DERIVED" } ] },
          { "rule": "relief.pp50-2025.other", "name": { "id": "-", "en": "-" }, "scope": { "programmes": "JKK", "segments": ["BPU"] },
            "starts": [ { "from": "2026-04", "factor": 1, "regulation": "-", "article": "-", "source": "-", "confidence": "DERIVED" } ] }
        ] }
        """, "no-relief.json"));

    private static void Sample(Func<PremiumSchedule, PremiumProfile, YearMonth, bool> law) =>
        Gen.Select(Schedules, Profiles, Months).Sample((schedule, profile, month) => law(schedule, profile, month));

    private static PremiumProfile WithMoney(PremiumProfile profile, Rupiah money) =>
        profile.Income is null ? profile with { ContractValue = money } : profile with { Income = money };

    private static ProgrammeSet Programmes(EmploymentSegment segment, int bits)
    {
        var programmes = new List<Programme> { Programme.Jkk, Programme.Jkm };
        foreach (var (programme, bit) in new[] { (Programme.Jht, 1), (Programme.Jp, 2), (Programme.Jkp, 4) })
        {
            if ((bits & bit) != 0 && PremiumSchedule.ProgrammesOf(segment).Contains(programme)) programmes.Add(programme);
        }

        return ProgrammeSet.Of([.. programmes]);
    }
}
