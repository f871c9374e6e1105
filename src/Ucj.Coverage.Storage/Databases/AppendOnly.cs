using Microsoft.EntityFrameworkCore.Migrations;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>Has the database refuse to change or take away rows of a table, whoever asks.</summary>
internal static class AppendOnly
{
    /// <summary>By triggers of SQLite.</summary>
    public static void KeepInSqlite(this MigrationBuilder migration, string table)
    {
        foreach (var change in new[] { "UPDATE", "DELETE" })
        {
            migration.Sql($"CREATE TRIGGER {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} "
                + $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
        }
    }

    /// <summary>By triggers of PostgreSQL.</summary>
    public static void KeepInPostgreSql(this MigrationBuilder migration, string table)
    {
        migration.Sql($"CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            + $"$$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$;");
        migration.Sql($"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            + $"FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only();");
    }
}
