using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>What was paid against a rule, at Rp16,800 a month.</summary>
public sealed class PaymentAuditTests
{
    private static readonly FundingSource Apbd = new("apbd", FundingSourceKind.Apbd, "APBD", 9) { LegalBasis = "Perbup" };

    private static readonly Envelope Year = new("apbd", Months("2025-01..2025-12"), new Rupiah(10_000_000));

    [Theory]
    [InlineData("basis", "2025-01..2025-03", "NO_LEGAL_BASIS", "without a legal basis", "tanpa dasar hukum")]
    [InlineData("draft", "2025-01..2025-03", "DRAFT_BASIS", "the legal basis is only a draft", "dasar hukum masih rancangan")]
    [InlineData("begins", "2025-01..2025-02", "BEFORE_BASIS", "before the legal basis came into force", "sebelum dasar hukum berlaku")]
    [InlineData("ends", "2025-02..2025-03", "AFTER_BASIS", "after the legal basis ended", "sesudah dasar hukum berakhir")]
    [InlineData("region", "2025-01..2025-03", "OTHER_REGION", "outside the earmark: other regions", "di luar peruntukan: wilayah lain")]
    [InlineData("group", "2025-01..2025-03", "OTHER_GROUP", "outside the earmark: other groups", "di luar peruntukan: kelompok lain")]
    [InlineData("segment", "2025-01..2025-03", "OTHER_SEGMENT", "outside the earmark: other segments", "di luar peruntukan: segmen lain")]
    [InlineData("sector", "2025-01..2025-03", "OTHER_SECTOR", "outside the earmark: other sectors", "di luar peruntukan: sektor lain")]
    [InlineData("envelope", "2025-03..2025-03", "NO_ENVELOPE", "without an envelope", "tanpa pagu")]
    [InlineData("cap", "2025-03..2025-03", "BEYOND_MONTHS_CAP", "beyond the months a worker may be paid for", "melebihi batas bulan seorang pekerja")]
    [InlineData("young", "2025-01..2025-02", "TOO_YOUNG", "not of working age yet", "belum berusia kerja")]
    [InlineData("old", "2025-03..2025-03", "TOO_OLD", "past working age", "melewati usia kerja")]
    [InlineData("left", "2025-02..2025-03", "NOT_IN_WORKFORCE", "not yet or no longer in the workforce", "belum atau tidak lagi bekerja")]
    public void Of_OneRuleBroken_NamesItsMonthsWorkersAndRupiah(string broken, string months, string rule, string en, string id)
    {
        var finding = Broken(broken).Findings.ShouldHaveSingleItem();

        (finding.SourceId, finding.Months, finding.Workers, finding.WorkerMonths).ShouldBe(("apbd", Months(months), 1, Months(months).Length));
        finding.Amount.ShouldBe(new Rupiah(16_800 * Months(months).Length));
        finding.Rules.Select(Code.Of).ShouldBe([rule]);
        finding.Text.ShouldBe(new Phrase(id, en));
        finding.WorkerIds.ShouldBe(["w1"]);
    }

    [Fact]
    public void Of_PaidAsItShouldBe_FindsNothingAndCountsIt()
    {
        var audit = Broken("nothing");

        audit.Findings.ShouldBeEmpty();
        audit.Warnings.ShouldBeEmpty();
        audit.Purses.ShouldBe([new PursePayments("apbd", 3, new Rupiah(50_400), 0, Rupiah.Zero)]);
    }

    [Fact]
    public void Of_MoreThanTheEnvelopeHolds_NamesTheExcess()
    {
        var audit = PaymentAudit.Of(ModelOf([Apbd], [Year with { Amount = new Rupiah(50_000) }], [Rider()], "w1"));

        var finding = audit.Findings.ShouldHaveSingleItem();
        (finding.Rules.Single(), finding.Months, finding.Workers, finding.WorkerMonths, finding.Amount)
            .ShouldBe((PaymentRule.Overcommitted, Months("2025-01..2025-12"), 1, 3, new Rupiah(400)));
        finding.Text.ShouldBe(new Phrase("melebihi isi pagu", "more than the envelope holds"));
        audit.Purses.Single().AgainstRule.ShouldBe(Rupiah.Zero);
    }

    [Theory]
    [InlineData("2025-12..2026-03", true)]
    [InlineData("2026-01..2026-03", false)]
    public void Of_SomeMonths_TellsOfAnOvercommittedEnvelopeWhereItSharesOne(string months, bool isTold)
    {
        var model = ModelOf([Apbd], [Year with { Amount = new Rupiah(50_000) }], [Rider()], "w1");

        PaymentAudit.Of(model, Months(months)).Findings.Select(finding => (finding.Rules.Single(), finding.Months, finding.Amount))
            .ShouldBe(isTold ? [(PaymentRule.Overcommitted, Months("2025-01..2025-12"), new Rupiah(400))] : []);
    }

    [Fact]
    public void Of_TheSamePersonTwice_NamesTheSecond()
    {
        var model = ModelOf([Apbd], [Year], [Rider(), Rider() with { Id = "w2" }], "w1", "w2");

        PaymentAudit.Of(model).Findings.ShouldBeEmpty();
        var audit = PaymentAudit.Of(model, samePeople: [("w1", "w2")]);
        var finding = audit.Findings.ShouldHaveSingleItem();
        (finding.Rules.Single(), finding.WorkerIds.Single(), finding.Amount).ShouldBe((PaymentRule.PaidTwice, "w2", new Rupiah(50_400)));
        audit.Warnings.Select(warning => warning.In(Language.En)).ShouldBe([
            "[PAID_AGAINST_RULE] Rp50,400 for 1 workers (3 worker-months) were paid by purses against a rule. The rows say which.",
            "[PAID_NOT_ELIGIBLE] Rp50,400 for 1 workers (3 worker-months) were paid for people who are not eligible: their age, not in "
                + "the workforce, or paid for twice.",
        ]);
        audit.Warnings.Select(warning => warning.In(Language.Id)).ShouldBe([
            "[PAID_AGAINST_RULE] Rp50.400 untuk 1 pekerja (3 pekerja-bulan) dibayar sumber dana bertentangan dengan aturan. "
                + "Barisnya menyebut aturannya.",
            "[PAID_NOT_ELIGIBLE] Rp50.400 untuk 1 pekerja (3 pekerja-bulan) dibayar untuk orang yang tidak memenuhi syarat: usia, tidak "
                + "bekerja, atau dibayar dua kali.",
        ]);
    }

    [Fact]
    public void Of_SomeMonths_LooksAtThemAlone() =>
        PaymentAudit.Of(ModelOf([Apbd with { LegalBasis = null }], [Year], [Rider()], "w1"), Months("2025-02..2025-02"))
            .Findings.Single().Months.ShouldBe(Months("2025-02..2025-02"));

    [Fact]
    public void Of_SpellThatStillRuns_IsLookedAtUpToTheHorizon()
    {
        var audit = PaymentAudit.Of(Running("2025-01"));

        audit.Findings.ShouldBeEmpty();
        audit.Purses.ShouldBe([new PursePayments("apbd", 24, new Rupiah(24 * 16_800), 0, Rupiah.Zero)]);
    }

    [Fact]
    public void Of_SpellThatStillRunsFromAfterTheHorizon_IsFoundInItsFirstMonth()
    {
        var finding = PaymentAudit.Of(Running("2027-02")).Findings.ShouldHaveSingleItem();

        (finding.Months, finding.WorkerMonths, finding.Rules[^1]).ShouldBe((Months("2027-02"), 1, PaymentRule.OutsideHorizon));
    }

    [Fact]
    public void Of_BeforeTheFirstLaw_CountsThemUnpricedAndSaysSo()
    {
        var first = PremiumSchedule.Default.FirstMonth;
        var before = ContributionMonth.Plus(first, -1);
        var model = ModelOf([Apbd], [Year], [Rider()]);
        var registry = new WorkerRegistryBuilder(Tree, Groups, Employers);
        registry.Add(Rider());
        registry.Add("w1", new Spell(ProgrammeSet.Basic, before, first, Payer.Purse("apbd")));

        var audit = PaymentAudit.Of(model with { Registry = registry.Build() });

        audit.Findings.ShouldHaveSingleItem().Unpriced.ShouldBe(1);
        var warning = audit.Warnings[^1];
        warning.Kind.ShouldBe(WarningKind.LowerBound);
        warning.Text.ShouldBe(new Phrase(
            "1 pekerja-bulan yang dibayar tidak dapat dihitung iurannya (sebelum peraturan pertama, atau upah tidak diketahui): "
                + "rupiahnya batas bawah.",
            "1 worker-months paid for could not be priced (before the first law, or of an unknown wage): the rupiah are a lower bound."));
        warning.Data.ShouldBe([new WarningDatum("unpriced", 1)]);
    }

    [Fact]
    public void Of_ModelWithoutLaw_IsMisuse() => Should.Throw<ArgumentException>(
        () => PaymentAudit.Of(ModelOf([Apbd], [Year], [Rider()], "w1") with { Premiums = PremiumSchedule.None }))
        .Message.ShouldBe("Found PremiumSchedule.None, expected a premium law: what is owed needs prices. Leave CoverageModel.Premiums at its default.");

    [Fact]
    public void Of_AnyModel_PaidIsWhatIsCountedAndWhatIsListed() => RandomPurses.Any.Sample(
        random =>
        {
            // Migrant workers are in no count.
            var workers = random.Workers.Workers.Where(one => one.Worker.Group != "PMI" && one.Worker.Segment != EmploymentSegment.Pmi);
            var model = (random with { Workers = random.Workers with { Workers = [.. workers] } }).Model() with { Settings = random.Model().Settings with { ToleranceMonths = 0 } };
            var audit = PaymentAudit.Of(model);
            var counted = Counted(model);
            foreach (var purse in audit.Purses)
            {
                var notCounted = audit.Findings.Where(finding => finding.SourceId == purse.SourceId && finding.Rules.Any(rule => rule
                    is PaymentRule.TooYoung or PaymentRule.TooOld or PaymentRule.NotInWorkforce or PaymentRule.OutsideHorizon)).ToArray();
                var (heads, rupiah) = counted.GetValueOrDefault(purse.SourceId);

                purse.WorkerMonths.ShouldBe(heads + notCounted.Sum(finding => finding.WorkerMonths));
                purse.Amount.Amount.ShouldBe(rupiah + notCounted.Sum(finding => finding.Amount.Amount));
                var listed = audit.Findings.Where(finding => finding.SourceId == purse.SourceId
                    && finding.Rules[0] != PaymentRule.Overcommitted).ToArray();
                purse.AgainstRuleWorkerMonths.ShouldBe(listed.Sum(finding => finding.WorkerMonths));
                purse.AgainstRule.Amount.ShouldBe(listed.Sum(finding => finding.Amount.Amount));
            }
        },
        iter: 60);

    [Fact]
    public void Of_PurseThatIsNotShown_IsHeldAgainstNoRuleOfItsOwn() =>
        PaymentAudit.Of(ModelOf([Apbd with { LegalBasis = null, IsNotShown = true }], [], [Rider()], "w1")).Findings.ShouldBeEmpty();

    private static Worker Rider() => Teacher("w1") with { Group = "OJEK" };

    /// <summary>Workers of whom the APBD pays some from January to March of 2025.</summary>
    private static CoverageModel ModelOf(FundingSource[] purses, Envelope[] envelopes, Worker[] workers, params string[] paid) => PlanModel.With(
        [.. workers.Select(worker => (worker, paid.Contains(worker.Id) ? new[] { Spell("2025-01", "2025-03", Payer.Purse("apbd")) } : []))],
        purses,
        envelopes);

    /// <summary>A rider whom the APBD pays from a month on; the horizon ends in 2026-12.</summary>
    private static CoverageModel Running(string from) => PlanModel.With(
        [(Rider(), [Spell(from, null, Payer.Purse("apbd"))])], [Apbd], [Year with { Months = Months("2025-01..2026-12") }]);

    /// <summary>Active worker-months and rupiah of the cube, by purse.</summary>
    private static Dictionary<string, (long Heads, long Rupiah)> Counted(CoverageModel model)
    {
        var report = CoverageEngine.Report(model, model.Horizon).Ask(new CoverageQuery(model.Horizon) { GroupBy = [Dimension.Payer] });
        return report.Rows.Where(row => row.Key.Payer?.PurseId is not null)
            .GroupBy(row => row.Key.Payer!.Value.PurseId!)
            .ToDictionary(of => of.Key, of => (of.Sum(row => row.Active!.Value), of.Sum(row => row.Dues!.Value.ByFund.Amount)));
    }

    private static PaymentAudit Broken(string rule)
    {
        var worker = rule switch
        {
            "young" => Rider() with { Birth = Month("2010-03") },
            "old" => Rider() with { Birth = Month("1960-03") },
            "left" => Rider() with { To = Month("2025-01") },
            _ => Rider(),
        };
        var purse = rule switch
        {
            "basis" => Apbd with { LegalBasis = null },
            "draft" => Apbd with { LegalState = LegalState.Draft },
            "begins" => Apbd with { LegalFrom = Month("2025-03") },
            "ends" => Apbd with { LegalTo = Month("2025-01") },
            "region" => Apbd with { Regions = [Sirukam] },
            "group" => Apbd with { Groups = ["GURU_NGAJI"] },
            "segment" => Apbd with { Segments = [EmploymentSegment.Pu] },
            "sector" => Apbd with { Sectors = [Sector.Construction] },
            "cap" => Apbd with { MaxMonths = 2 },
            _ => Apbd,
        };
        var envelope = rule == "envelope" ? Year with { Months = Months("2025-01..2025-02") } : Year;
        return PaymentAudit.Of(ModelOf([purse], [envelope], [worker], "w1"));
    }
}
