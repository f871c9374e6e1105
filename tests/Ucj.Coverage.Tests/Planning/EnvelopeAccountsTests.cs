using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class EnvelopeAccountsTests
{
    private static readonly FundingSource Zakat = Purse("baznas", FundingSourceKind.Baznas);

    [Fact]
    public void Of_SpellOutsideLegalMonthsAndEarmark_IsCommittedAllTheSame()
    {
        var purse = Zakat with { LegalFrom = Month("2025-06"), Groups = ["OJEK"], MaxMonths = 1 };
        var account = Account(purse, Covered("2025-02", "2025-04"), Envelope("baznas", "2025-01..2025-12", 100_000));

        account.Committed.ShouldBe(new Rupiah(3 * 16_800));
        account.Free.ShouldBe(new Rupiah(49_600));
        account.Overcommitted.ShouldBe(Rupiah.Zero);
    }

    [Fact]
    public void Plan_WindowAfterTheCommittedMonths_FindsThemSpent()
    {
        var workers = Covered("2025-02", "2025-04").Append((Teacher("w2"), [])).ToArray();
        var model = With(workers, [Zakat], [Envelope("baznas", "2025-01..2025-12", 100_000)]);

        var source = FundingPlanner.Plan(model, new FundingRequest(Months("2025-10..2025-12"))).Sources.Single();

        source.Committed.ShouldBe(new Rupiah(50_400));
        source.Free.ShouldBe(new Rupiah(49_600));
        source.Spent.ShouldBe(Rupiah.Zero);
    }

    [Fact]
    public void Of_SpellBeyondTheEnvelope_IsCommittedInItsMonthsOnly() =>
        Account(Zakat, Covered("2024-01", null), Envelope("baznas", "2025-03..2025-04", 100_000)).Committed.ShouldBe(new Rupiah(33_600));

    [Fact]
    public void Of_MonthsInWhichTheWorkerIsNotEligible_AreNotCommitted()
    {
        var (worker, spells) = Covered("2025-01", null).Single();

        Account(Zakat, [(worker with { To = Month("2025-02") }, spells)], Envelope("baznas", "2025-01..2025-12", 100_000))
            .Committed.ShouldBe(new Rupiah(33_600));
    }

    [Fact]
    public void Of_MoreCommittedThanThereIs_ReportsTheOverCommitment()
    {
        var account = Account(Zakat, Covered("2025-01", null), Envelope("baznas", "2025-01..2025-12", 100_000));

        account.Free.ShouldBe(Rupiah.Zero);
        account.Overcommitted.ShouldBe(new Rupiah(12 * 16_800 - 100_000));
    }

    [Fact]
    public void Of_SupportShare_IsKeptBack()
    {
        var account = Account(Zakat with { Support = Percent.Of(5) }, [], Envelope("baznas", "2025-01..2025-12", 100_010));

        account.Reserved.ShouldBe(new Rupiah(5_001));
        account.Free.ShouldBe(new Rupiah(95_009));
    }

    [Fact]
    public void Of_ShareWithoutEnvelopes_HasItsShareOfEachOfTheParents()
    {
        var model = With([], [Sawit, Share], [Envelope("SAWIT", "2025-01..2025-06", 1_009), Envelope("SAWIT", "2025-07..2025-12", 500)]);

        EnvelopeAccounts.Of(model, Month("2025-01")).Select(Told).ShouldBe([
            "SAWIT 2025-01..2025-06 1009 reserved 201",
            "SAWIT 2025-07..2025-12 500 reserved 100",
            "SHARE 2025-01..2025-06 201 reserved 0",
            "SHARE 2025-07..2025-12 100 reserved 0",
        ]);
    }

    [Fact]
    public void Of_ShareWithEnvelopes_TakesThoseOutOfTheParent()
    {
        var model = With([], [Sawit, Share], [Envelope("SAWIT", "2025-01..2025-12", 1_000), Envelope("SHARE", "2025-03..2025-04", 150)]);

        EnvelopeAccounts.Of(model, Month("2025-01")).Select(Told)
            .ShouldBe(["SAWIT 2025-01..2025-12 1000 reserved 150", "SHARE 2025-03..2025-04 150 reserved 0"]);
    }

    [Theory]
    [InlineData(true, "2025-01", 1_000)]
    [InlineData(true, "2026-12", 1_000)]
    [InlineData(true, "2024-12", 0)]
    [InlineData(false, "2025-01", 0)]
    public void Of_YearBefore_IsCarriedOverOnceItHasEndedWhereThePurseMay(bool carryOver, string month, long carried) =>
        Carried(Zakat with { CarryOver = carryOver }, month,
            Envelope("baznas", "2024-01..2024-12", 1_000),
            Envelope("baznas", "2025-01..2025-06", 10),
            Envelope("baznas", "2025-07..2025-12", 10)).ShouldBe([0, carried, 0]);

    [Fact]
    public void Of_TwoYearsBefore_IsNotCarriedOver() => Carried(Zakat with { CarryOver = true }, "2026-12",
        Envelope("baznas", "2024-01..2024-12", 1_000), Envelope("baznas", "2026-01..2026-12", 10)).ShouldBe([0, 0]);

    [Fact]
    public void Of_SeveralYears_CarriesWhatWasCarriedOnAgain() => Carried(Zakat with { CarryOver = true }, "2026-12",
        Envelope("baznas", "2024-01..2024-06", 1_000),
        Envelope("baznas", "2024-07..2024-12", 100),
        Envelope("baznas", "2025-01..2025-12", 10),
        Envelope("baznas", "2026-01..2026-12", 1)).ShouldBe([0, 0, 1_100, 1_110]);

    private static FundingSource Sawit => Purse("SAWIT", FundingSourceKind.DbhSawit);

    private static FundingSource Share => Purse("SHARE", FundingSourceKind.DbhSawit) with { ParentId = "SAWIT", Share = Percent.Of(20) };

    private static (Worker Worker, Spell[] Spells)[] Covered(string from, string? to) => [(Teacher("w1"), [Spell(from, to, Baznas)])];

    private static EnvelopeAccount Account(FundingSource purse, (Worker Worker, Spell[] Spells)[] workers, Envelope envelope) =>
        EnvelopeAccounts.Of(With(workers, [purse], [envelope]), Month("2025-01")).Single();

    private static IEnumerable<long> Carried(FundingSource purse, string month, params Envelope[] envelopes) =>
        EnvelopeAccounts.Of(With([], [purse], envelopes), Month(month)).Select(account => account.Carried.Amount);

    private static string Told(EnvelopeAccount account) =>
        $"{account.SourceId} {account.Months} {account.Amount} reserved {account.Reserved}";
}
