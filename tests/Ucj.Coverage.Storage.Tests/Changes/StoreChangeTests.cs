using NodaTime;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Validation;

namespace Ucj.Coverage.Storage.Tests.Changes;

public sealed class StoreChangeTests
{
    private static readonly YearMonth July = new(2025, 7);

    [Fact]
    public async Task Change_Participation_IsTheDatasetOfTheChangedFolder()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        await ChangeAsync(test, Spell("W1", new YearMonth(2025, 1), new YearMonth(2025, 3)));
        await ChangeAsync(test, Spell("W3", July, null, Payer.Employer));

        folder.Replace("participations.csv", "2025-01,2025-06,ZAKAT", "2025-01,2025-03,ZAKAT")
            .With("participations.csv", File.ReadAllText(folder.PathOf("participations.csv")) + "W3,JKK+JKM,2025-07,,EMPLOYER\n");
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
        StoreTest.CubeOf(await test.LoadAsync()).ShouldBe(StoreTest.CubeOf(folder.Read().Dataset!));
    }

    [Fact]
    public async Task Change_TargetAndEnvelope_AreThoseOfTheData()
    {
        await using var test = await ImportedAsync();
        var target = new CoverageTarget(StoreTest.Regency, new YearMonth(2026, 12), Percent.Of(30.5m), "LABOUR_FORCE", "Perda");
        var envelope = new Envelope("APBD", new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 6)), new Rupiah(5_000_000));

        await ChangeAsync(test, new SetTarget(target));
        await ChangeAsync(test, new SetEnvelope(envelope));

        var model = (await test.LoadAsync()).Model;
        model.Targets.All.ShouldContain(target);
        model.Targets.All.Count.ShouldBe(3);
        model.Envelopes.Single(one => one.Months == envelope.Months).ShouldBe(envelope);
        model.Envelopes.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Change_Correction_LeavesWhatWasKnown()
    {
        await using var test = await ImportedAsync();
        var (before, then) = (StoreTest.TextOf(await test.LoadAsync()), test.Clock.Now);
        test.Clock.Now += Duration.FromDays(1);

        var version = await ChangeAsync(test, Spell("W1", new YearMonth(2025, 1), new YearMonth(2025, 3)));

        version.KnownSince.ShouldBe(test.Clock.Now);
        StoreTest.TextOf(await test.LoadAsync()).ShouldNotBe(before);
        StoreTest.TextOf(await test.LoadAsync(then)).ShouldBe(before);
        StoreTest.TextOf(await test.LoadAsync(test.Clock.Now - Duration.FromSeconds(1))).ShouldBe(before);
    }

    [Fact]
    public async Task Change_ToWhatIs_MakesNoVersion()
    {
        await using var test = await ImportedAsync();
        var before = (await test.Store.RegenciesAsync()).Single();

        var after = await ChangeAsync(test, Spell("W1", new YearMonth(2025, 1), new YearMonth(2025, 6)));

        after.ShouldBe(before);
        (await test.Store.AuditAsync(new AuditQuestion())).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Change_ThenSameFolder_IsTakenBack()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var before = StoreTest.TextOf(await test.LoadAsync());
        await ChangeAsync(test, Spell("W3", July, null, Payer.Employer));

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.Differences.Where(file => !file.IsNone).ShouldHaveSingleItem().Removed.ShouldBe(1);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("W0", "2025-07", null, "SELF", "JKK+JKM", "UNKNOWN_WORKER")]
    [InlineData("W3", "2025-07", null, "SELF", "JKK+JKM", "SPELL_REFUSED")]
    [InlineData("W1", "2025-07", "2025-08", "SELF", "JKK+JKM+JP", "SPELL_REFUSED")]
    [InlineData("W1", "2025-07", "2025-08", "SELF", "JKK", "SPELL_REFUSED")]
    [InlineData("W1", "2025-07", "2025-06", "SELF", "JKK+JKM", "SPELL_REFUSED")]
    [InlineData("W1", "2025-07", "2025-09", "SELF", "JKK+JKM", "OVERLAPPING_SPELLS")]
    [InlineData("W1", "2025-07", null, "SELF", "JKK+JKM", "OVERLAPPING_SPELLS")]
    [InlineData("W1", "2025-07", "2025-08", "NOBODY", "JKK+JKM", "UNKNOWN_PURSE")]
    [InlineData("W1", "1850-07", "1850-08", "SELF", "JKK+JKM", "MONTH_OUT_OF_BOUNDS")]
    public async Task Change_ImpossibleSpell_IsRefusedAndLeavesNoTrace(
        string worker,
        string from,
        string? to,
        string payer,
        string programmes,
        string code)
    {
        await using var test = await ImportedAsync();
        var before = StoreTest.TextOf(await test.LoadAsync());
        var spell = new Spell(
            ProgrammeSet.Parse(programmes),
            ContributionMonth.Parse(from),
            to is null ? null : ContributionMonth.Parse(to),
            Payer.Of(payer));

        var refused = await Should.ThrowAsync<CoverageException>(() => ChangeAsync(test, new RecordParticipation(worker, spell)));

        refused.Code.ShouldBe(code);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(before);
        (await test.Store.AuditAsync(new AuditQuestion())).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(
        "JKK+JKM+JHT",
        "Masa kepesertaan pekerja 'W3' ditolak: program 'JKK+JKM+JHT', seharusnya hanya JKK+JKM untuk pekerja JAKON.",
        "The spell of worker 'W3' is refused: found programmes 'JKK+JKM+JHT', expected only JKK+JKM for a JAKON worker.")]
    [InlineData(
        null,
        "Masa kepesertaan pekerja 'W3' ditolak: program '', seharusnya paling sedikit JKK+JKM.",
        "The spell of worker 'W3' is refused: found programmes '', expected at least JKK+JKM.")]
    public async Task Change_ProgrammesTheSegmentCannotHave_IsRefusedWithTheWholeMessage(string? programmes, string id, string en)
    {
        await using var test = await ImportedAsync();
        var spell = new Spell(programmes is null ? default : ProgrammeSet.Parse(programmes), July, null, Payer.Employer);

        var refused = await Should.ThrowAsync<CoverageException>(() => ChangeAsync(test, new RecordParticipation("W3", spell)));

        refused.Text.ShouldBe(new Phrase(id, en));
    }

    [Fact]
    public async Task Change_TargetOnAnUnknownDenominator_IsRefusedWithTheWholeMessage()
    {
        await using var test = await ImportedAsync();
        var (month, indonesia) = (new YearMonth(2046, 12), RegionCode.Parse("00"));

        var refused = await Should.ThrowAsync<CoverageException>(() => ChangeAsync(
            test, new SetTarget(new CoverageTarget(StoreTest.Regency, month, Percent.Of(1), "EMPLOYED"))));

        refused.Text.ShouldBe(new Phrase(
            "Penyebut 'EMPLOYED' tidak dikenal. Yang ada: REGISTRY, LABOUR_FORCE.",
            "Found denominator 'EMPLOYED', expected one of: REGISTRY, LABOUR_FORCE."));
        await ChangeAsync(test, new SetTarget(new CoverageTarget(indonesia, month, Percent.Of(1), "EMPLOYED")));
    }

    [Fact]
    public async Task Change_ImpossibleTargetOrEnvelope_IsRefused()
    {
        await using var test = await ImportedAsync();
        var (month, nowhere) = (new YearMonth(2026, 12), RegionCode.Parse("13.12"));
        var half = new MonthRange(new YearMonth(2025, 6), new YearMonth(2025, 8));

        (await RefusedAsync(test, new SetTarget(new CoverageTarget(nowhere, month, Percent.Of(1), "LABOUR_FORCE"))))
            .ShouldBe("UNKNOWN_REGION");
        (await RefusedAsync(test, new SetTarget(new CoverageTarget(StoreTest.Regency, month, Percent.Of(1), " "))))
            .ShouldBe("UNKNOWN_DENOMINATOR");
        (await RefusedAsync(test, new SetEnvelope(new Envelope("NONE", half, new Rupiah(1))))).ShouldBe("UNKNOWN_PURSE");
        (await RefusedAsync(test, new SetEnvelope(new Envelope("APBD", half, new Rupiah(1))))).ShouldBe("OVERLAPPING_ENVELOPES");
        (await RefusedAsync(test, new SetEnvelope(new Envelope("ZAKAT", half, new Rupiah(-1))))).ShouldBe("NEGATIVE_NUMBER");
    }

    [Theory]
    [InlineData(
        "SHARE", 300_000, "ENVELOPE_ABOVE_SHARE",
        "Pagu SHARE 2025-01..2025-06: ditemukan '300000', seharusnya paling banyak Rp200.000, yaitu 20,00 % dari APBD. "
            + "Kurangi pagunya, atau perbaiki bagiannya.",
        "Envelope SHARE 2025-01..2025-06: found '300000', expected at most Rp200,000, which is 20.00 % of APBD. "
            + "Lower the envelope, or mend the share.")]
    [InlineData(
        "APBD", 999, "ENVELOPE_ABOVE_SHARE",
        "Pagu SHARE 2025-01..2025-06: ditemukan '200000', seharusnya paling banyak Rp199, yaitu 20,00 % dari APBD. "
            + "Kurangi pagunya, atau perbaiki bagiannya.",
        "Envelope SHARE 2025-01..2025-06: found '200000', expected at most Rp199, which is 20.00 % of APBD. "
            + "Lower the envelope, or mend the share.")]
    [InlineData(
        "ZAKAT", 10_000_000_000_000_000, "AMOUNT_TOO_LARGE",
        "Pagu ZAKAT 2025-01..2025-06: ditemukan '10000000000000000', seharusnya semua pagu bersama paling banyak "
            + "Rp10.000.000.000.000.000. Perbaiki jumlah pagu yang terbesar ini.",
        "Envelope ZAKAT 2025-01..2025-06: found '10000000000000000', expected all envelopes together at most "
            + "Rp10,000,000,000,000,000. Mend the amount of this, the largest of them.")]
    public async Task Change_EnvelopeThatTheCheckOfAFolderRefuses_IsRefusedWithItsMessage(
        string purse, long amount, string code, string id, string en)
    {
        await using var test = await ImportedAsync();
        var half = new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 6));
        await ChangeAsync(test, new SetEnvelope(new Envelope("SHARE", half, new Rupiah(200_000))));
        var before = StoreTest.TextOf(await test.LoadAsync());

        var refused = await Should.ThrowAsync<CoverageException>(() =>
            ChangeAsync(test, new SetEnvelope(new Envelope(purse, half, new Rupiah(amount)))));

        refused.Code.ShouldBe(code);
        refused.Text.ShouldBe(new Phrase(id, en));
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Change_EnvelopeBesideOneThatAnEarlierVersionStoredWrongly_IsMade()
    {
        await using var test = await ImportedAsync();
        var half = new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 6));
        await test.Database.ExecuteAsync("""
            INSERT INTO envelopes (regency, place, since, source_id, "from", "to", amount)
            SELECT regency, MAX(place) + 1, MAX(since), 'SHARE', 202501, 202506, 300000 FROM envelopes GROUP BY regency
            """);

        await ChangeAsync(test, new SetEnvelope(new Envelope("ZAKAT", half, new Rupiah(1))));
        await ChangeAsync(test, new SetEnvelope(new Envelope("SHARE", half, new Rupiah(100_000))));

        (await test.LoadAsync()).Model.Validate().ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_Every_IsInTheAuditWithBeforeAndAfter()
    {
        await using var test = await ImportedAsync();
        test.Clock.Now += Duration.FromHours(1);

        var version = await ChangeAsync(test, Spell("W1", new YearMonth(2025, 1), new YearMonth(2025, 3)));

        var audit = await test.Store.AuditAsync(new AuditQuestion { Regency = StoreTest.Regency });
        audit.Select(entry => entry.Action).ShouldBe(["RECORD_PARTICIPATION", "IMPORT_DATASET"]);
        audit[0].By.ShouldBe(StoreTest.Caller);
        audit[0].At.ShouldBe(test.Clock.Now);
        audit[0].Version.ShouldBe(version.Number);
        audit[0].Subject.ShouldBe("W1");
        audit[0].Before.ShouldBe(
            """{"workerId":"W1","programmes":"JKK+JKM","from":202501,"to":202506,"payer":"ZAKAT"}""");
        audit[0].After.ShouldBe("""{"workerId":"W1","programmes":"JKK+JKM","from":202501,"to":202503,"payer":"ZAKAT"}""");
        audit[1].After.ShouldNotBeNull().ShouldContain("\"file\":\"workers.csv\",\"added\":3");
    }

    [Fact]
    public async Task Change_ManyWritersAtOnce_LoseNothing()
    {
        await using var test = await ImportedAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var year = 2026; year < 2031; year++)
            {
                var target = new CoverageTarget(StoreTest.Regency, new YearMonth(year, writer + 1), Percent.Of(50), "LABOUR_FORCE");
                await ChangeAsync(test, new SetTarget(target));
            }
        })));

        (await test.LoadAsync()).Model.Targets.All.Count.ShouldBe(2 + 40);
        (await test.Store.AuditAsync(new AuditQuestion())).Count.ShouldBe(1 + 40);
    }

    [Fact]
    public async Task ChangesSince_AnEarlierVersion_AreAllOfThem()
    {
        await using var test = await ImportedAsync();
        var before = (await test.Store.RegenciesAsync()).Single();
        (await test.Store.ChangesSinceAsync(StoreTest.Regency, before.Number)).ShouldNotBeNull().Spells.ShouldBeEmpty();
        await ChangeAsync(test, Spell("W3", July, null, Payer.Employer));
        var target = new CoverageTarget(StoreTest.Regency, new YearMonth(2026, 12), Percent.Of(30), "LABOUR_FORCE");
        var version = await ChangeAsync(test, new SetTarget(target));

        var delta = (await test.Store.ChangesSinceAsync(StoreTest.Regency, before.Number)).ShouldNotBeNull();

        delta.Version.ShouldBe(version);
        delta.Spells.Keys.ShouldBe(["W3"]);
        delta.Spells["W3"].ShouldBe([new Spell(ProgrammeSet.Basic, July, null, Payer.Employer)]);
        delta.Targets.ShouldNotBeNull().ShouldContain(target);
        delta.Envelopes.ShouldBeNull();
        (await test.Store.ChangesSinceAsync(StoreTest.Regency, 0)).ShouldBeNull("the import is among them");
    }

    private static RecordParticipation Spell(string worker, YearMonth from, YearMonth? to, Payer? payer = null) =>
        new(worker, new Spell(ProgrammeSet.Basic, from, to, payer ?? Payer.Purse("ZAKAT")));

    private static async Task<StoreTest> ImportedAsync()
    {
        var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        return test;
    }

    private static Task<StoredVersion> ChangeAsync(StoreTest test, RegencyChange change) =>
        test.Store.ChangeAsync(StoreTest.Regency, change, StoreTest.Caller);

    private static async Task<string> RefusedAsync(StoreTest test, RegencyChange change) =>
        (await Should.ThrowAsync<CoverageException>(() => ChangeAsync(test, change))).Code;
}
