using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>What purses have left in a projection is the projection's own figure, with a reason that is true of it.</summary>
public sealed class ProjectedMoneyTests
{
    private static readonly MonthRange Year = Months("2025-01..2025-12");
    private static readonly FundingSource Zakat = new("BAZNAS", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "SK" };
    private static readonly Employer Office = new("office", "Office") { PaidBy = "BAZNAS" };

    /// <summary>A teacher costs Rp16,800 a month: one is paid for, and what is left would do for another for five months only.</summary>
    [Fact]
    public void Idle_LessThanTheMonthsOfOneMore_IsWhatTheProjectionLeft()
    {
        var projection = Projection.Run(ModelOf("2025-01..2025-12", 300_000, (Teacher("a"), []), (Teacher("b"), [])), Year);

        var idle = projection.Idle.ShouldHaveSingleItem();
        idle.Amount.ShouldBe(new Rupiah(300_000 - (12 * 16_800)));
        idle.Amount.ShouldBe(new Rupiah(300_000) - projection.Dues.ByFund);
        idle.Text.En.ShouldBe(
            "Rp98,400 of BAZNAS stays unused while somebody is uncovered: the envelope of BAZNAS has Rp98,400 left, and one more worker costs Rp201,600.");
    }

    [Fact]
    public void Idle_FallsOutBetweenPlans_SaysWhenMoneyIsPlanned()
    {
        var own = Spell("2025-01", "2025-06", Payer.Self);

        var idle = Projection.Run(ModelOf("2025-01..2025-12", 500_000, (Teacher("a"), [own])), Year).Idle.ShouldHaveSingleItem();

        idle.Reason.ShouldBe(new PurseRefusal("BAZNAS", RefusalKind.PlannedBefore));
        idle.Text.ShouldBe(new Phrase(
            "Rp500.000 dari BAZNAS tidak terpakai, padahal masih ada yang belum terlindungi: uang BAZNAS hanya dibagi pada bulan pertama pagunya "
                + "boleh membayar dan setiap kali bulan yang dibayari sumber dana berakhir, dan yang kehilangan perlindungan di antaranya menunggu.",
            "Rp500,000 of BAZNAS stays unused while somebody is uncovered: BAZNAS is planned only in the first month in which its envelope may pay "
                + "and when months that a purse paid end, and whoever is left without cover in between waits."));
    }

    /// <summary>Staff that falls out is owed the rest of the year, not the whole of it.</summary>
    [Fact]
    public void Idle_StaffFallsOutBetweenPlans_SaysWhenMoneyIsPlanned()
    {
        var staff = Teacher("a") with
        {
            Group = "HONORER",
            Segment = EmploymentSegment.Pu,
            Income = new Rupiah(2_000_000),
            RiskClass = new RiskClass(1),
            EmployerId = Office.Id,
        };

        var idle = Projection.Run(ModelOf("2025-01..2025-12", 500_000, (staff, [Spell("2025-01", "2025-06", Payer.Employer)])), Year).Idle;

        idle.ShouldHaveSingleItem().Reason.ShouldBe(new PurseRefusal("BAZNAS", RefusalKind.PlannedBefore));
    }

    [Fact]
    public void Idle_EnvelopeOfHalfTheYear_NamesTheMonthsWithoutOne()
    {
        var model = ModelOf("2025-01..2025-06", 1_000_000, (Teacher("a"), []));
        var draft = new FundingSource("CSR", FundingSourceKind.Csr, "CSR", 2) { LegalBasis = "SK", LegalState = LegalState.Draft };
        model = model with { FundingSources = [Zakat, draft], Envelopes = [.. model.Envelopes, new Envelope("CSR", Year, new Rupiah(1))] };

        Projection.Run(model, Year).Idle.Select(one => one.Text.En).ShouldBe(
        [
            "Rp899,200 of BAZNAS stays unused while somebody is uncovered: BAZNAS has no envelope for 2025-07 to 2025-12.",
            "Rp1 of CSR stays unused while somebody is uncovered: the legal basis of CSR is only a draft; the envelope of CSR has Rp1 left, and "
                + "one more worker costs Rp16,800.",
        ]);
    }

    [Fact]
    public void Idle_NoEnrolmentsLeftInTheMonths_NamesTheCap()
    {
        var assumed = new ProjectionAssumptions { CapPerMonth = 0 };

        var projection = Projection.Run(ModelOf("2025-01..2025-12", 500_000, (Teacher("a"), [])), Year, assumed);

        projection.Idle.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Rp500.000 dari BAZNAS tidak terpakai, padahal masih ada yang belum terlindungi: batas peserta baru sebulan tidak menyisakan tempat "
                + "bagi yang akan dibayari BAZNAS.",
            "Rp500,000 of BAZNAS stays unused while somebody is uncovered: the cap on enrolments a month leaves no room for those BAZNAS would pay for."));
    }

    /// <summary>What one year leaves is carried into the next and spent there: it is not left twice.</summary>
    [Fact]
    public void Idle_CarriedOverAndSpent_IsCountedOnce()
    {
        var model = ModelOf("2025-01..2025-12", 300_000, (Teacher("a"), []), (Teacher("b"), [])) with { FundingSources = [Zakat with { CarryOver = true }] };
        model = model with { Envelopes = [.. model.Envelopes, new Envelope("BAZNAS", Months("2026-01..2026-12"), new Rupiah(50_000))] };

        var projection = Projection.Run(model, Months("2025-01..2026-12"));

        projection.Dues.ByFund.ShouldBe(new Rupiah(201_600 + 126_000));
        var idle = projection.Idle.ShouldHaveSingleItem();
        (idle.Amount, idle.Reason.Kind).ShouldBe((new Rupiah(350_000) - projection.Dues.ByFund, RefusalKind.CostsMore));
    }

    private static CoverageModel ModelOf(string months, long amount, params (Worker Worker, Spell[] Spells)[] workers)
    {
        var builder = new WorkerRegistryBuilder(Tree, Groups, [Office]);
        foreach (var (worker, spells) in workers)
        {
            builder.Add(worker);
            foreach (var spell in spells) builder.Add(worker.Id, spell);
        }

        return new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = builder.Build(),
            Employers = [Office],
            FundingSources = [Zakat],
            Envelopes = [new Envelope("BAZNAS", Months(months), new Rupiah(amount))],
        };
    }
}
