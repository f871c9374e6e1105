using System.Text;
using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The tables of a store, alike in every database.</summary>
internal abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    public IQueryable<VersionRow> Versions => Set<VersionRow>();

    public IQueryable<RegencyRow> Regencies => Set<RegencyRow>();

    public IQueryable<AuditRow> Audit => Set<AuditRow>();

    public IQueryable<AuditLinkRow> AuditLinks => Set<AuditLinkRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RegencyRow>().ToTable("regencies").HasKey(row => row.Code);
        modelBuilder.Entity<VersionRow>().ToTable("versions").HasIndex(row => new { row.Regency, row.Id });
        modelBuilder.Entity<RejectedRow>().ToTable("rejected_rows").HasIndex(row => new { row.Regency, row.Version });
        modelBuilder.Entity<AuditRow>().ToTable("audit").HasIndex(row => new { row.Regency, row.At });
        var links = modelBuilder.Entity<AuditLinkRow>().ToTable("audit_chain");
        links.HasKey(row => new { row.Chain, row.Number });
        links.HasIndex(row => row.Entry).IsUnique();
        modelBuilder.Entity<PlanRow>().ToTable("plans").HasIndex(row => row.Regency);
        modelBuilder.Entity<PlanLineRow>().ToTable("plan_lines").HasIndex(row => row.Plan);
        Versioned<DatasetRow>(modelBuilder, "datasets");
        Versioned<RegionRow>(modelBuilder, "regions");
        Versioned<WorkerGroupRow>(modelBuilder, "worker_groups");
        Versioned<FundingSourceRow>(modelBuilder, "funding_sources");
        Versioned<EnvelopeRow>(modelBuilder, "envelopes");
        Versioned<EmployerRow>(modelBuilder, "employers");
        Versioned<CommunityRow>(modelBuilder, "communities");
        Versioned<WorkerRow>(modelBuilder, "workers", nameof(WorkerRow.WorkerId));
        Versioned<SpellRow>(modelBuilder, "spells", nameof(SpellRow.WorkerId));
        Versioned<CountRow>(modelBuilder, "counts");
        Versioned<ProjectRow>(modelBuilder, "projects");
        Versioned<DenominatorRow>(modelBuilder, "denominators");
        Versioned<TargetRow>(modelBuilder, "targets");
        Versioned<ObservationRow>(modelBuilder, "observations");
        Versioned<WelfareProgrammeRow>(modelBuilder, "welfare_programmes");
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(ColumnOf(property.Name));
    }

    private static void Versioned<T>(ModelBuilder modelBuilder, string table, params string[] keys)
        where T : StoredRow
    {
        var entity = modelBuilder.Entity<T>().ToTable(table);
        entity.Ignore(row => row.Key);
        entity.HasIndex([nameof(StoredRow.Regency), .. keys]);
    }

    /// <summary><c>WorkerId</c> → <c>worker_id</c>.</summary>
    private static string ColumnOf(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && column.Length > 0) column.Append('_');
            column.Append(char.ToLowerInvariant(letter));
        }

        return column.ToString();
    }
}
