using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ucj.Coverage.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class LegalState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What every stored basis was taken for until now.
            migrationBuilder.AddColumn<string>(
                name: "legal_state",
                table: "funding_sources",
                type: "TEXT",
                nullable: false,
                defaultValue: "IN_FORCE");

            migrationBuilder.DropColumn(
                name: "labour_intensive_extension",
                table: "datasets");

            migrationBuilder.AddColumn<string>(
                name: "group",
                table: "communities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sector",
                table: "communities",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "labour_intensive_extension",
                table: "datasets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.DropColumn(
                name: "legal_state",
                table: "funding_sources");

            migrationBuilder.DropColumn(
                name: "group",
                table: "communities");

            migrationBuilder.DropColumn(
                name: "sector",
                table: "communities");
        }
    }
}
