using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GiverPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HolderPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EndedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
