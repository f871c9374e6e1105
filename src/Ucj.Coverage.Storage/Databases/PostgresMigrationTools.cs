using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>Lets <c>dotnet ef migrations add NAME --context PostgresContext -o Migrations/PostgreSql</c> find the tables.</summary>
internal sealed class PostgresMigrationTools : IDesignTimeDbContextFactory<PostgresContext>
{
    /// <inheritdoc/>
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(npgsql => npgsql.UseNodaTime()).Options);
}
