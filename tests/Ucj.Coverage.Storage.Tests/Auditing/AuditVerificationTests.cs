using NodaTime;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests.Auditing;

public sealed class AuditVerificationTests
{
    private static readonly YearMonth January = new(2025, 1);

    /// <summary>What one who owns the database does to the five entries of <see cref="WrittenAsync"/>, and what is found.</summary>
    public static TheoryData<string, AuditFault, long?> Tamperings => new()
    {
        { "UPDATE audit SET who = 'another' WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET \"where\" = '10.0.0.1' WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET action = 'SET_TARGET' WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET at = '2024-01-01T00:00:00.000000Z' WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET version = 1 WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET version = NULL WHERE id = 4", AuditFault.Changed, 4 },
        { "UPDATE audit SET regency = '13.12' WHERE id = 2", AuditFault.Changed, 2 },
        { "UPDATE audit SET subject = 'W2' WHERE id = 2", AuditFault.Replaced, 2 },
        { "UPDATE audit SET before = '{}' WHERE id = 2", AuditFault.Replaced, 2 },
        { "UPDATE audit SET after = '{}' WHERE id = 5", AuditFault.Replaced, 5 },
        { "UPDATE audit SET before = '{}' WHERE id = 4", AuditFault.Replaced, 4 },
        { "UPDATE audit SET subject = NULL WHERE id = 2", AuditFault.Replaced, 2 },
        { "UPDATE audit_chain SET subject_salt = NULL WHERE entry = 2", AuditFault.Replaced, 2 },
        { "UPDATE audit_chain SET subject_salt = before_salt WHERE entry = 2", AuditFault.Replaced, 2 },
        { "UPDATE audit_chain SET subject_digest = before_digest WHERE entry = 2", AuditFault.Changed, 2 },
        { "UPDATE audit_chain SET hash = subject_digest WHERE entry = 2", AuditFault.Changed, 2 },
        { "UPDATE audit_chain SET previous = hash WHERE entry = 2", AuditFault.Misplaced, 2 },
        { "UPDATE audit_chain SET form = 2 WHERE entry = 2", AuditFault.Changed, 2 },
        { "DELETE FROM audit WHERE id = 3", AuditFault.Removed, 3 },
        { "DELETE FROM audit_chain WHERE entry = 3", AuditFault.Removed, null },
        { "DELETE FROM audit WHERE id = 3; DELETE FROM audit_chain WHERE entry = 3", AuditFault.Removed, null },
        {
            "DELETE FROM audit WHERE id = 3; DELETE FROM audit_chain WHERE entry = 3; "
                + "UPDATE audit_chain SET number = number - 1 WHERE number = 4; UPDATE audit_chain SET number = 4 WHERE number = 5",
            AuditFault.Misplaced, 4
        },
        { "DELETE FROM audit WHERE id = 1; DELETE FROM audit_chain WHERE entry = 1", AuditFault.Removed, null },
        {
            "INSERT INTO audit (at, who, \"where\", action, regency) VALUES ('2025-06-01T08:00:00.000000Z', 'x', 'y', 'EXPORT', '13.11')",
            AuditFault.Inserted, 6
        },
        {
            "UPDATE audit_chain SET number = 99 WHERE entry = 3; UPDATE audit_chain SET number = 3 WHERE entry = 4; "
                + "UPDATE audit_chain SET number = 4 WHERE entry = 3",
            AuditFault.Misplaced, 4
        },
        {
            "UPDATE audit_chain SET entry = 99 WHERE entry = 3; UPDATE audit_chain SET entry = 3 WHERE entry = 4; "
                + "UPDATE audit_chain SET entry = 4 WHERE entry = 99",
            AuditFault.Changed, 4
        },
        { "DELETE FROM audit WHERE id >= 3; DELETE FROM audit_chain WHERE entry >= 3", AuditFault.VersionWithoutEntry, null },
        { "DELETE FROM audit WHERE id >= 5; DELETE FROM audit_chain WHERE entry >= 5", AuditFault.PlanWithoutEntry, null },
        { "DELETE FROM audit; DELETE FROM audit_chain", AuditFault.VersionWithoutEntry, null },
        { "DELETE FROM audit_chain", AuditFault.Inserted, 1 },
    };

    [Fact]
    public async Task Verify_WhatTheProgramWrote_IsIntact()
    {
        await using var test = await WrittenAsync();

        var check = await test.Store.VerifyAuditAsync();

        check.IsIntact.ShouldBeTrue();
        var chain = check.Chains.ShouldHaveSingleItem();
        (chain.Regency, chain.Entries, chain.Adopted, chain.Forgotten).ShouldBe((StoreTest.Regency, 5, 0, 0));
        chain.Head.ShouldNotBeNull().ShouldMatch("^5:[0-9a-f]{64}$");
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task Verify_WhatWasTamperedWith_NamesTheEntry(string sql, AuditFault fault, long? entry)
    {
        await using var test = await WrittenAsync();
        await test.Database.TamperAsync(sql);

        var check = await test.Store.VerifyAuditAsync();

        check.IsIntact.ShouldBeFalse();
        (check.FirstBroken!.Fault, check.FirstBroken.Entry).ShouldBe((fault, entry));
    }

    [Fact]
    public async Task Verify_EveryFault_IsSaidInBothLanguages()
    {
        await using var test = await WrittenAsync();
        await test.Database.TamperAsync("UPDATE audit SET subject = 'W2' WHERE id = 2");

        (await test.Store.VerifyAuditAsync()).FirstBroken.ShouldBe(new AuditBreak(AuditFault.Replaced, 2, new Phrase(
            "Kolom 'subject' entri 2 bukan yang ditulis: ringkasannya lain.",
            "Found column 'subject' of entry 2 to say other than what was written: its digest differs.")));
    }

    [Fact]
    public async Task Verify_ValuesAndSaltsTakenAway_IsIntactAndCountsThem()
    {
        await using var test = await WrittenAsync();
        await test.Database.TamperAsync(
            "UPDATE audit SET subject = NULL, before = NULL, after = NULL WHERE id = 2; "
                + "UPDATE audit_chain SET subject_salt = NULL, before_salt = NULL, after_salt = NULL WHERE entry = 2");

        var check = await test.Store.VerifyAuditAsync();

        check.IsIntact.ShouldBeTrue();
        check.Chains.ShouldHaveSingleItem().Forgotten.ShouldBe(3);
    }

    [Fact]
    public async Task Verify_AnotherRegency_HasAChainOfItsOwn()
    {
        await using var test = await WrittenAsync();
        await test.Database.ExecuteAsync("INSERT INTO regencies (code) VALUES ('13.12')");
        await test.Store.RecordExportAsync(
            new StoredVersion(RegionCode.Parse("13.12"), 1, "none", test.Clock.Now), StoreTest.Caller, "workers");
        await test.Database.TamperAsync("UPDATE audit SET who = 'x' WHERE id = 2");

        var check = await test.Store.VerifyAuditAsync();

        check.Chains.Select(chain => (chain.Regency.ToString(), chain.Entries, chain.IsIntact))
            .ShouldBe([("13.11", 1, false), ("13.12", 1, true)]);
    }

    [Fact]
    public async Task Append_ManyWritersAndReadersAtOnce_MakeOneChain()
    {
        await using var test = await WrittenAsync();
        var version = (await test.Store.RegenciesAsync()).Single();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            for (var step = 0; step < 5; step++)
            {
                if (writer % 2 == 0) await test.Store.RecordExportAsync(version, StoreTest.Caller, $"report {writer} {step}");
                else await SetTargetAsync(test, new YearMonth(2030 + step, (writer / 2) + 1));
            }
        })));

        var check = await test.Store.VerifyAuditAsync();
        check.FirstBroken.ShouldBeNull();
        check.Chains.ShouldHaveSingleItem().Entries.ShouldBe(5 + (16 * 5));
    }

    /// <summary>An import, a spell, a target, an export and a plan: entries 1 to 5.</summary>
    private static async Task<StoreTest> WrittenAsync()
    {
        var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await test.Store.ChangeAsync(
            StoreTest.Regency,
            new RecordParticipation("W1", new Spell(ProgrammeSet.Basic, January, new YearMonth(2025, 3), Payer.Purse("ZAKAT"))),
            StoreTest.Caller);
        await SetTargetAsync(test, new YearMonth(2026, 12));
        var stored = await test.Store.LoadAsync(StoreTest.Regency);
        var version = (await test.Store.RegenciesAsync()).Single();
        await test.Store.RecordExportAsync(version, StoreTest.Caller, "workers");
        var request = new FundingRequest(new MonthRange(January, new YearMonth(2025, 6)));
        await test.Store.ApproveAsync(version, FundingPlanner.Plan(stored.Dataset.Model, request), StoreTest.Caller);
        (await test.Store.AuditAsync(new AuditQuestion())).Select(entry => entry.Id).ShouldBe([5, 4, 3, 2, 1]);
        return test;
    }

    private static Task<StoredVersion> SetTargetAsync(StoreTest test, YearMonth month) => test.Store.ChangeAsync(
        StoreTest.Regency,
        new SetTarget(new CoverageTarget(StoreTest.Regency, month, Percent.Of(50), "LABOUR_FORCE")),
        StoreTest.Caller);
}
