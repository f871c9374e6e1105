using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Ucj.Coverage.Storage.Databases;

#nullable disable

namespace Ucj.Coverage.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    internal partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false),
                    where = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "communities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    community_id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    village = table.Column<string>(type: "text", nullable: true),
                    members = table.Column<int>(type: "integer", nullable: true),
                    registered_members = table.Column<int>(type: "integer", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_communities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    region = table.Column<string>(type: "text", nullable: false),
                    group = table.Column<string>(type: "text", nullable: true),
                    segment = table.Column<string>(type: "text", nullable: true),
                    month = table.Column<int>(type: "integer", nullable: false),
                    eligible = table.Column<long>(type: "bigint", nullable: false),
                    active = table.Column<long>(type: "bigint", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "datasets",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    has_registry = table.Column<bool>(type: "boolean", nullable: false),
                    tolerance_months = table.Column<int>(type: "integer", nullable: false),
                    min_age = table.Column<int>(type: "integer", nullable: false),
                    max_age = table.Column<int>(type: "integer", nullable: false),
                    village_budget_relief = table.Column<bool>(type: "boolean", nullable: false),
                    labour_intensive_extension = table.Column<bool>(type: "boolean", nullable: false),
                    funded_at_own_band = table.Column<bool>(type: "boolean", nullable: false),
                    reallocation_threshold = table.Column<decimal>(type: "numeric", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_datasets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "denominators",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    definition = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    workers = table.Column<long>(type: "bigint", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_denominators", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    employer_id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    village = table.Column<string>(type: "text", nullable: true),
                    scale = table.Column<string>(type: "text", nullable: true),
                    industry = table.Column<string>(type: "text", nullable: true),
                    risk_class = table.Column<int>(type: "integer", nullable: true),
                    workers = table.Column<int>(type: "integer", nullable: true),
                    registered = table.Column<bool>(type: "boolean", nullable: true),
                    paid_by = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "envelopes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    source_id = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_envelopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "funding_sources",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    source_id = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    order_of_use = table.Column<int>(type: "integer", nullable: false),
                    regions = table.Column<string>(type: "text", nullable: false),
                    groups = table.Column<string>(type: "text", nullable: false),
                    segments = table.Column<string>(type: "text", nullable: false),
                    sectors = table.Column<string>(type: "text", nullable: false),
                    max_months = table.Column<int>(type: "integer", nullable: true),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    legal_from = table.Column<int>(type: "integer", nullable: true),
                    legal_to = table.Column<int>(type: "integer", nullable: true),
                    parent_id = table.Column<string>(type: "text", nullable: true),
                    share_millionths = table.Column<long>(type: "bigint", nullable: true),
                    support_millionths = table.Column<long>(type: "bigint", nullable: true),
                    carry_over = table.Column<bool>(type: "boolean", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_funding_sources", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "observations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    region = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: true),
                    active = table.Column<long>(type: "bigint", nullable: true),
                    pu = table.Column<long>(type: "bigint", nullable: true),
                    bpu = table.Column<long>(type: "bigint", nullable: true),
                    jakon = table.Column<long>(type: "bigint", nullable: true),
                    reported_millionths = table.Column<long>(type: "bigint", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_observations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    plan = table.Column<long>(type: "bigint", nullable: false),
                    source_id = table.Column<string>(type: "text", nullable: false),
                    employer_id = table.Column<string>(type: "text", nullable: true),
                    village = table.Column<string>(type: "text", nullable: true),
                    group = table.Column<string>(type: "text", nullable: true),
                    sector = table.Column<string>(type: "text", nullable: true),
                    income = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    workers = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_lines", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    regency = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    strategy = table.Column<string>(type: "text", nullable: false),
                    monthly = table.Column<bool>(type: "boolean", nullable: false),
                    approved_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    approved_by = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    project_id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    village = table.Column<string>(type: "text", nullable: true),
                    employer_id = table.Column<string>(type: "text", nullable: true),
                    contract_value = table.Column<long>(type: "bigint", nullable: true),
                    vat_included = table.Column<bool>(type: "boolean", nullable: true),
                    monthly_wages = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<int>(type: "integer", nullable: true),
                    to = table.Column<int>(type: "integer", nullable: true),
                    workers = table.Column<int>(type: "integer", nullable: true),
                    registered = table.Column<bool>(type: "boolean", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regencies",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regencies", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    local_name = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rejected_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    regency = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    file = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reasons_id = table.Column<string>(type: "text", nullable: false),
                    reasons_en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rejected_rows", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "spells",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    worker_id = table.Column<string>(type: "text", nullable: false),
                    programmes = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: true),
                    payer = table.Column<string>(type: "text", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spells", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    region = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    millionths = table.Column<long>(type: "bigint", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_targets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    regency = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    @base = table.Column<long>(name: "base", type: "bigint", nullable: true),
                    file = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    known_since = table.Column<Instant>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "welfare_programmes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    programme_id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    budget = table.Column<long>(type: "bigint", nullable: false),
                    realised = table.Column<long>(type: "bigint", nullable: false),
                    effectiveness = table.Column<decimal>(type: "numeric", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    movable_millionths = table.Column<long>(type: "bigint", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_welfare_programmes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "worker_groups",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    name_id = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    aliases = table.Column<string>(type: "text", nullable: false),
                    segment = table.Column<string>(type: "text", nullable: false),
                    sector = table.Column<string>(type: "text", nullable: false),
                    tier = table.Column<int>(type: "integer", nullable: false),
                    vulnerable = table.Column<bool>(type: "boolean", nullable: false),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_worker_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    worker_id = table.Column<string>(type: "text", nullable: false),
                    village = table.Column<string>(type: "text", nullable: false),
                    group = table.Column<string>(type: "text", nullable: false),
                    segment = table.Column<string>(type: "text", nullable: true),
                    sector = table.Column<string>(type: "text", nullable: true),
                    birth = table.Column<int>(type: "integer", nullable: false),
                    income = table.Column<long>(type: "bigint", nullable: true),
                    risk_class = table.Column<int>(type: "integer", nullable: true),
                    employer_id = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<int>(type: "integer", nullable: true),
                    to = table.Column<int>(type: "integer", nullable: true),
                    nik_digest = table.Column<string>(type: "text", nullable: true),
                    regency = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workers", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_regency_at",
                table: "audit",
                columns: new[] { "regency", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_communities_regency",
                table: "communities",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_counts_regency",
                table: "counts",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_datasets_regency",
                table: "datasets",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_denominators_regency",
                table: "denominators",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_employers_regency",
                table: "employers",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_envelopes_regency",
                table: "envelopes",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_funding_sources_regency",
                table: "funding_sources",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_observations_regency",
                table: "observations",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_plan_lines_plan",
                table: "plan_lines",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_plans_regency",
                table: "plans",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_projects_regency",
                table: "projects",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_regions_regency",
                table: "regions",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_rejected_rows_regency_version",
                table: "rejected_rows",
                columns: new[] { "regency", "version" });

            migrationBuilder.CreateIndex(
                name: "IX_spells_regency_worker_id",
                table: "spells",
                columns: new[] { "regency", "worker_id" });

            migrationBuilder.CreateIndex(
                name: "IX_targets_regency",
                table: "targets",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_versions_regency_id",
                table: "versions",
                columns: new[] { "regency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_welfare_programmes_regency",
                table: "welfare_programmes",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_worker_groups_regency",
                table: "worker_groups",
                column: "regency");

            migrationBuilder.CreateIndex(
                name: "IX_workers_regency_worker_id",
                table: "workers",
                columns: new[] { "regency", "worker_id" });

            foreach (var table in new[] { "audit", "plans", "plan_lines" }) migrationBuilder.KeepInPostgreSql(table);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "communities");

            migrationBuilder.DropTable(
                name: "counts");

            migrationBuilder.DropTable(
                name: "datasets");

            migrationBuilder.DropTable(
                name: "denominators");

            migrationBuilder.DropTable(
                name: "employers");

            migrationBuilder.DropTable(
                name: "envelopes");

            migrationBuilder.DropTable(
                name: "funding_sources");

            migrationBuilder.DropTable(
                name: "observations");

            migrationBuilder.DropTable(
                name: "plan_lines");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "regencies");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "rejected_rows");

            migrationBuilder.DropTable(
                name: "spells");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "versions");

            migrationBuilder.DropTable(
                name: "welfare_programmes");

            migrationBuilder.DropTable(
                name: "worker_groups");

            migrationBuilder.DropTable(
                name: "workers");
        }
    }
}
