using NodaTime;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Plans;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests.Plans;

public sealed class PlanArchiveTests
{
    private static readonly FundingRequest FirstHalf = new(new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 6)));

    [Fact]
    public async Task Approve_Plan_IsFrozenWithItsInputs()
    {
        await using var test = await ImportedAsync();
        var stored = await test.Store.LoadAsync(StoreTest.Regency);
        var plan = FundingPlanner.Plan(stored.Dataset.Model, FirstHalf);

        var approved = await test.Store.ApproveAsync(VersionOf(stored), plan, StoreTest.Caller, "Rapat 1 Juni");

        approved.Lines.ShouldBe(ApprovedLine.Of(plan));
        approved.Lines.Sum(line => line.Amount.Amount).ShouldBe(2 * 6 * 16_800);
        var read = (await test.Store.PlansAsync(StoreTest.Regency)).ShouldHaveSingleItem();
        read.Lines.ShouldBe(approved.Lines);
        (read with { Lines = approved.Lines }).ShouldBe(approved);
        read.Inputs.ShouldBe(VersionOf(stored));
        read.ApprovedBy.ShouldBe(StoreTest.Caller.Who);
        (await test.Store.AuditAsync(new AuditQuestion { Action = "APPROVE_PLAN" })).ShouldHaveSingleItem()
            .After.ShouldNotBeNull().ShouldContain("\"amount\":201600");
    }

    [Fact]
    public async Task Variance_AfterAChange_IsWhatTheChangeMade()
    {
        await using var test = await ImportedAsync();
        var stored = await test.Store.LoadAsync(StoreTest.Regency);
        var plan = FundingPlanner.Plan(stored.Dataset.Model, FirstHalf);
        var approved = await test.Store.ApproveAsync(VersionOf(stored), plan, StoreTest.Caller);
        PlanVariance.Between(approved, plan).Lines.ShouldBeEmpty();
        await test.Store.ChangeAsync(
            StoreTest.Regency,
            new RecordParticipation("W8", new Spell(ProgrammeSet.Basic, new YearMonth(2025, 2), null, Payer.Self)),
            StoreTest.Caller);

        var now = FundingPlanner.Plan((await test.LoadAsync()).Model, FirstHalf);
        var variance = PlanVariance.Between(await test.Store.PlanAsync(StoreTest.Regency, approved.Id), now);

        variance.Workers.ShouldBe(-1);
        variance.Amount.ShouldBe(new Rupiah(-6 * 16_800));
        variance.Lines.ShouldHaveSingleItem().ApprovedWorkers.ShouldBe(1);
    }

    [Fact]
    public async Task Variance_OfAnotherRequest_IsRefused()
    {
        await using var test = await ImportedAsync();
        var stored = await test.Store.LoadAsync(StoreTest.Regency);
        var plan = FundingPlanner.Plan(stored.Dataset.Model, FirstHalf);
        var approved = await test.Store.ApproveAsync(VersionOf(stored), plan, StoreTest.Caller);

        var other = FundingPlanner.Plan(stored.Dataset.Model, FirstHalf with { Strategy = FundingStrategy.Waterfall });

        Should.Throw<ArgumentException>(() => PlanVariance.Between(approved, other));
        (await Should.ThrowAsync<CoverageException>(() => test.Store.PlanAsync(StoreTest.Regency, 99))).Code.ShouldBe("UNKNOWN_PLAN");
    }

    [Fact]
    public async Task Store_ApprovedPlansAndAudit_RefuseToBeChanged()
    {
        await using var test = await ImportedAsync();
        var stored = await test.Store.LoadAsync(StoreTest.Regency);
        await test.Store.ApproveAsync(
            VersionOf(stored), FundingPlanner.Plan(stored.Dataset.Model, FirstHalf), StoreTest.Caller);

        await test.ShouldRefuseAsync("UPDATE plans SET approved_by = 'x'");
        await test.ShouldRefuseAsync("DELETE FROM plan_lines");
        await test.ShouldRefuseAsync("UPDATE audit SET who = 'x'");
        await test.ShouldRefuseAsync("DELETE FROM audit");
    }

    private static StoredVersion VersionOf(StoredDataset stored) =>
        new(StoreTest.Regency, stored.Version, stored.DataVersion, stored.KnownSince);

    private static async Task<StoreTest> ImportedAsync()
    {
        var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"]
            + "W8,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,\nW9,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,\n");
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        return test;
    }
}
