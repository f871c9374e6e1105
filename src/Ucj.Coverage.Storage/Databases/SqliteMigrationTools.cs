using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteContext -o Migrations/Sqlite</c> find the tables.</summary>
internal sealed class SqliteMigrationTools : IDesignTimeDbContextFactory<SqliteContext>
{
    /// <inheritdoc/>
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options);
}
