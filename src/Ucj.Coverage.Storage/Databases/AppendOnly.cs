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

    /// <summary>
    /// By a trigger of SQLite before every new row: <c>INSERT OR REPLACE</c> takes the old row away without asking the triggers
    /// on removal.
    /// </summary>
    /// <param name="migration">Gets the trigger.</param>
    /// <param name="table">The table.</param>
    /// <param name="isSame">Whether a row is in the way of the new one.</param>
    public static void RefuseReplacingInSqlite(this MigrationBuilder migration, string table, string isSame) => migration.Sql(
        $"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {isSame}) "
            + $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");

    /// <summary>Versions once they are published, by triggers of SQLite.</summary>
    public static void KeepPublishedInSqlite(this MigrationBuilder migration)
    {
        foreach (var change in new[] { "UPDATE", "DELETE" })
        {
            migration.Sql($"CREATE TRIGGER versions_no_{change.ToLowerInvariant()} BEFORE {change} ON versions "
                + "WHEN OLD.known_since IS NOT NULL BEGIN SELECT RAISE(ABORT, 'versions is append-only'); END;");
        }

        migration.RefuseReplacingInSqlite("versions", "id = NEW.id");
    }

    /// <summary>Versions once they are published, by triggers of PostgreSQL.</summary>
    public static void KeepPublishedInPostgreSql(this MigrationBuilder migration)
    {
        migration.Sql("CREATE FUNCTION versions_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            + "$$ BEGIN RAISE EXCEPTION 'versions is append-only'; END $$;");
        migration.Sql("CREATE TRIGGER versions_published BEFORE UPDATE OR DELETE ON versions FOR EACH ROW "
            + "WHEN (OLD.known_since IS NOT NULL) EXECUTE FUNCTION versions_append_only();");
        migration.Sql("CREATE TRIGGER versions_no_truncate BEFORE TRUNCATE ON versions "
            + "FOR EACH STATEMENT EXECUTE FUNCTION versions_append_only();");
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
