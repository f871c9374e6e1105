using Microsoft.EntityFrameworkCore.Migrations;
using Ucj.Coverage.Storage.Databases;

#nullable disable

namespace Ucj.Coverage.Storage.Migrations.PostgreSql
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
                    chain = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    entry = table.Column<long>(type: "bigint", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    adopted = table.Column<bool>(type: "boolean", nullable: false),
                    subject_salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    subject_digest = table.Column<byte[]>(type: "bytea", nullable: true),
                    before_salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    before_digest = table.Column<byte[]>(type: "bytea", nullable: true),
                    after_salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    after_digest = table.Column<byte[]>(type: "bytea", nullable: true),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.KeepInPostgreSql("audit_chain");
            migrationBuilder.KeepPublishedInPostgreSql();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER versions_published ON versions;");
            migrationBuilder.Sql("DROP TRIGGER versions_no_truncate ON versions;");
            migrationBuilder.Sql("DROP FUNCTION versions_append_only();");

            migrationBuilder.DropTable(
                name: "audit_chain");
            migrationBuilder.Sql("DROP FUNCTION audit_chain_append_only();");
        }
    }
}
