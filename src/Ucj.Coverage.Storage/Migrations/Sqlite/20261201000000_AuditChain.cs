using Microsoft.EntityFrameworkCore.Migrations;
using Ucj.Coverage.Storage.Databases;

#nullable disable

namespace Ucj.Coverage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class AuditChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_chain",
                columns: table => new
                {
                    chain = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    entry = table.Column<long>(type: "INTEGER", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    adopted = table.Column<bool>(type: "INTEGER", nullable: false),
                    subject_salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    subject_digest = table.Column<byte[]>(type: "BLOB", nullable: true),
                    before_salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    before_digest = table.Column<byte[]>(type: "BLOB", nullable: true),
                    after_salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    after_digest = table.Column<byte[]>(type: "BLOB", nullable: true),
                    previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_chain", x => new { x.chain, x.number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_chain_entry",
                table: "audit_chain",
                column: "entry",
                unique: true);

            migrationBuilder.KeepInSqlite("audit_chain");
            migrationBuilder.RefuseReplacingInSqlite("audit_chain", "chain = NEW.chain AND number = NEW.number OR entry = NEW.entry");
            foreach (var table in new[] { "audit", "plans", "plan_lines" })
                migrationBuilder.RefuseReplacingInSqlite(table, "id = NEW.id");
            migrationBuilder.KeepPublishedInSqlite();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "audit", "plans", "plan_lines" })
                migrationBuilder.Sql($"DROP TRIGGER {table}_no_replace;");
            foreach (var change in new[] { "update", "delete", "replace" })
                migrationBuilder.Sql($"DROP TRIGGER versions_no_{change};");

            migrationBuilder.DropTable(
                name: "audit_chain");
        }
    }
}
