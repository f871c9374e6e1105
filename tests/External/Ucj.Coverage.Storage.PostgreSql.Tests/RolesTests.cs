using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Tests;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>The two roles of docs/postgresql-roles.sql.</summary>
public sealed class RolesTests
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "docs", "postgresql-roles.sql"));
    private static readonly TestClock Clock = new(Instant.FromUtc(2025, 6, 1, 8, 0));

    [Fact]
    public async Task Server_WholeRound_WorksAsItsOwnRole()
    {
        await using var database = await WithRolesAsync();
        await using var store = await RegencyStore.OpenAsync(As(database, "ucj_server"), Clock);
        using var folder = new DatasetFolder();

        (await store.ImportAsync(folder.Path, StoreTest.Caller)).State.ShouldBe(ImportState.Imported);
        folder.Replace("targets.csv", "28.30", "28.31");
        (await store.ImportAsync(folder.Path, StoreTest.Caller)).State.ShouldBe(ImportState.Imported);
        var refused = new ImportOptions { Removals = new RemovalLimit { Percent = 0, Rows = 0 } };
        File.WriteAllLines(folder.PathOf("participations.csv"), File.ReadAllLines(folder.PathOf("participations.csv"))[..1]);
        (await store.ImportAsync(folder.Path, StoreTest.Caller, refused)).State.ShouldBe(ImportState.Refused); // sweeps what it staged
        await store.ChangeAsync(
            StoreTest.Regency,
            new SetTarget(new CoverageTarget(StoreTest.Regency, new YearMonth(2026, 12), Percent.Of(50), "LABOUR_FORCE")),
            StoreTest.Caller);
        var version = (await store.RegenciesAsync()).Single();
        await store.RecordExportAsync(version, StoreTest.Caller, "workers");
        var request = new FundingRequest(new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 6)));
        var plan = FundingPlanner.Plan((await store.LoadAsync(StoreTest.Regency)).Dataset.Model, request);
        await store.ApproveAsync(version, plan, StoreTest.Caller);

        (await store.PlansAsync(StoreTest.Regency)).Count.ShouldBe(1);
        (await store.AuditAsync(new AuditQuestion())).Count.ShouldBe(5);
        (await store.VerifyAuditAsync()).IsIntact.ShouldBeTrue();
        (await store.OwnsAuditAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("UPDATE audit SET who = 'x'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("TRUNCATE audit")]
    [InlineData("ALTER TABLE audit DISABLE TRIGGER audit_append_only")]
    [InlineData("ALTER TABLE audit DISABLE TRIGGER ALL")]
    [InlineData("DROP TRIGGER audit_append_only ON audit")]
    [InlineData("DROP TABLE audit")]
    [InlineData("CREATE OR REPLACE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("UPDATE audit_chain SET hash = previous")]
    [InlineData("DELETE FROM audit_chain")]
    [InlineData("UPDATE plans SET note = 'x'")]
    [InlineData("DELETE FROM plan_lines")]
    [InlineData("UPDATE versions SET name = 'x'")]
    [InlineData("TRUNCATE versions")]
    [InlineData("UPDATE workers SET village = 'x'")]
    [InlineData("DELETE FROM rejected_rows")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("GRANT ucj_owner TO ucj_server")]
    [InlineData("SET ROLE ucj_owner")]
    public async Task Server_WhatItsRoleMayNot_IsRefused(string sql)
    {
        await using var database = await WithRolesAsync();

        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(As(database, "ucj_server"), sql)))
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("UPDATE versions SET known_since = NULL")]
    [InlineData("DELETE FROM versions")]
    public async Task Server_PublishedVersions_AreKeptByATrigger(string sql)
    {
        await using var database = await WithRolesAsync();
        await using var store = await RegencyStore.OpenAsync(As(database, "ucj_server"), Clock);
        using var folder = new DatasetFolder();
        await store.ImportAsync(folder.Path, StoreTest.Caller);

        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(As(database, "ucj_server"), sql)))
            .MessageText.ShouldBe("versions is append-only");
    }

    [Theory]
    [InlineData("ucj_owner", true)]
    [InlineData("postgres", true)]
    [InlineData("ucj_server", false)]
    public async Task OwnsAudit_OwnerAndSuperuser_AreTold(string role, bool owns)
    {
        await using var database = await WithRolesAsync();
        await using var store = await RegencyStore.OpenAsync(As(database, role), Clock);

        (await store.OwnsAuditAsync()).ShouldBe(owns);
    }

    [Theory]
    [InlineData(Language.En, "[STORE_OWNER] This server uses a role of PostgreSQL that owns the tables, and so could switch off what guards the audit. "
        + "Give it a role of its own: docs/postgresql-roles.sql.")]
    [InlineData(Language.Id, "[STORE_OWNER] Server ini memakai peran PostgreSQL yang memiliki tabelnya, sehingga dapat mematikan penjaga audit. "
        + "Pakai peran sendiri: docs/postgresql-roles.sql.")]
    public async Task OwnerWarning_IsSaidInTheLanguage(Language language, string said)
    {
        using var error = new StringWriter();

        await OwnerWarning.SayAsync(error, NullLogger.Instance, language);

        error.ToString().TrimEnd().ShouldBe(said);
    }

    [Fact]
    public async Task Open_PasswordInPgpassfile_IsUsedAndNeverTold()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync($"CREATE ROLE {PostgresServer.RoleWithPassword} LOGIN SUPERUSER PASSWORD 'k4ta-sandi'");
        var options = As(database, PostgresServer.RoleWithPassword);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $"127.0.0.1:*:*:{PostgresServer.RoleWithPassword}:k4ta-sandi\n");

        (await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(options, Clock))).Code.ShouldBe("STORE_UNREACHABLE");
        var wrong = options with { ConnectionString = $"{options.ConnectionString};Password=bukan-k4ta-sandi" };
        (await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(wrong, Clock))).ToString().ShouldNotContain("k4ta-sandi");
        Environment.SetEnvironmentVariable("PGPASSFILE", file);
        try
        {
            await using var store = await RegencyStore.OpenAsync(options, Clock);
            (await store.RegenciesAsync()).ShouldBeEmpty();
        }
        finally
        {
            Environment.SetEnvironmentVariable("PGPASSFILE", null);
            File.Delete(file);
        }
    }

    /// <summary>As the guide says: the roles, the tables made by their owner, the rights.</summary>
    private static async Task<TestDatabase> WithRolesAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync(Script);
        await using (await RegencyStore.OpenAsync(As(database, "ucj_owner"), Clock)) await database.ExecuteAsync(Script);
        return database;
    }

    private static StoreOptions As(TestDatabase database, string role) => database.Options with
    {
        ConnectionString = new NpgsqlConnectionStringBuilder(database.Options.ConnectionString) { Username = role }.ConnectionString,
    };

    private static async Task ExecuteAsync(StoreOptions options, string sql)
    {
        await using var connection = new NpgsqlConnection($"{options.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
