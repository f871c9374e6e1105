using Microsoft.EntityFrameworkCore;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The tables in memory.</summary>
internal sealed class MemoryContext(DbContextOptions<MemoryContext> options) : StoreContext(options);
