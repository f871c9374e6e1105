using Microsoft.EntityFrameworkCore;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The tables in PostgreSQL.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : StoreContext(options);
