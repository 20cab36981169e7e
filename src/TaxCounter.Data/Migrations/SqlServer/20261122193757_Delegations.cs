using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Delegations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Delegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GiverPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    GiverName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    HolderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HolderPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    HolderName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_BIN2"),
                    AskedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    DecidedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    DecisionNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_BIN2"),
                    EndedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    EndedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_BIN2"),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delegations", x => x.Id);
                    table.CheckConstraint("CK_Delegations_Days", "\"FirstDay\" <= \"LastDay\"");
                    table.CheckConstraint("CK_Delegations_Decided", "(\"State\" IN ('Waiting', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"State\" IN ('Confirmed', 'Refused', 'Ended') AND \"DecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_Delegations_Ended", "(\"State\" IN ('Withdrawn', 'Ended') AND LOWER(\"EndedByPerson\") IN (LOWER(\"GiverPerson\"), LOWER(\"HolderPerson\"))) OR (\"State\" NOT IN ('Withdrawn', 'Ended') AND \"EndedByPerson\" IS NULL)");
                    table.CheckConstraint("CK_Delegations_ThirdPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"GiverPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"HolderPerson\"))");
                    table.CheckConstraint("CK_Delegations_TwoPersons", "LOWER(\"GiverPerson\") <> LOWER(\"HolderPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "DelegationUses",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    DelegationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationUses", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_DelegationUses_AuditEntries_Sequence",
                        column: x => x.Sequence,
                        principalTable: "AuditEntries",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationUses_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Delegations_HolderId_State_LastDay",
                table: "Delegations",
                columns: new[] { "HolderId", "State", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Delegations_State_AskedAt",
                table: "Delegations",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DelegationUses_DelegationId_Sequence",
                table: "DelegationUses",
                columns: new[] { "DelegationId", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DelegationUses");

            migrationBuilder.DropTable(
                name: "Delegations");
        }
    }
}
