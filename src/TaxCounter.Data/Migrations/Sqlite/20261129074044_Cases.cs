using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Cases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverEvidence");

            migrationBuilder.DropForeignKey(
                name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverSteps");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverLetters");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaivers_ReversalSecondPerson",
                table: "PenaltyWaivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaivers_Reversed",
                table: "PenaltyWaivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaiverDecisions_SecondPerson",
                table: "PenaltyWaiverDecisions");

            migrationBuilder.RenameColumn(
                name: "ReversalAskedByPerson",
                table: "PenaltyWaivers",
                newName: "ReversalRequestedByPerson");

            migrationBuilder.RenameColumn(
                name: "ReversalAskedByName",
                table: "PenaltyWaivers",
                newName: "ReversalRequestedByName");

            migrationBuilder.RenameColumn(
                name: "ReversalAskedAt",
                table: "PenaltyWaivers",
                newName: "ReversalRequestedAt");

            migrationBuilder.RenameColumn(
                name: "Ground",
                table: "PenaltyWaivers",
                newName: "ReasonCode");

            migrationBuilder.RenameColumn(
                name: "AskedAmountCents",
                table: "PenaltyWaivers",
                newName: "RequestedAmountCents");

            migrationBuilder.RenameIndex(
                name: "IX_PenaltyWaivers_Ground_DecidedOn",
                table: "PenaltyWaivers",
                newName: "IX_PenaltyWaivers_ReasonCode_DecidedOn");

            migrationBuilder.RenameColumn(
                name: "WaivableWhenAskedCents",
                table: "PenaltyWaiverPeriods",
                newName: "WaivableWhenRequestedCents");

            migrationBuilder.RenameColumn(
                name: "AskedPercent",
                table: "PenaltyWaiverPeriods",
                newName: "RequestedPercent");

            migrationBuilder.RenameColumn(
                name: "AskedKind",
                table: "PenaltyWaiverPeriods",
                newName: "RequestedKind");

            migrationBuilder.RenameColumn(
                name: "AskedFigureCents",
                table: "PenaltyWaiverPeriods",
                newName: "RequestedFigureCents");

            migrationBuilder.RenameColumn(
                name: "AskedCents",
                table: "PenaltyWaiverGrants",
                newName: "RequestedCents");

            migrationBuilder.RenameColumn(
                name: "Hands",
                table: "PenaltyWaiverDecisions",
                newName: "Preparers");

            migrationBuilder.AddColumn<bool>(
                name: "Prepares",
                table: "PenaltyWaiverSteps",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecidedAt",
                table: "PenaltyWaivers",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RequestedByName",
                table: "PenaltyWaivers",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReversalDecidedAt",
                table: "PenaltyWaivers",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenAt",
                table: "PenaltyWaivers",
                type: "TEXT",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverInformationRequests",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverInformationRequests", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverInformationRequests_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaivers_ReversalSecondPerson",
                table: "PenaltyWaivers",
                sql: "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalRequestedByPerson\")");

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaivers_Reversed",
                table: "PenaltyWaivers",
                sql: "\"State\" <> 'Reversed' OR (\"ReversalRequestedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaiverDecisions_SecondPerson",
                table: "PenaltyWaiverDecisions",
                sql: "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")");

            migrationBuilder.AddForeignKey(
                name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverEvidence",
                column: "WaiverId",
                principalTable: "PenaltyWaivers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverSteps",
                column: "WaiverId",
                principalTable: "PenaltyWaivers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverEvidence");

            migrationBuilder.DropForeignKey(
                name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverSteps");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverInformationRequests");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaivers_ReversalSecondPerson",
                table: "PenaltyWaivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaivers_Reversed",
                table: "PenaltyWaivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PenaltyWaiverDecisions_SecondPerson",
                table: "PenaltyWaiverDecisions");

            migrationBuilder.DropColumn(
                name: "Prepares",
                table: "PenaltyWaiverSteps");

            migrationBuilder.DropColumn(
                name: "DecidedAt",
                table: "PenaltyWaivers");

            migrationBuilder.DropColumn(
                name: "RequestedByName",
                table: "PenaltyWaivers");

            migrationBuilder.DropColumn(
                name: "ReversalDecidedAt",
                table: "PenaltyWaivers");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "PenaltyWaivers");

            migrationBuilder.RenameColumn(
                name: "ReversalRequestedByPerson",
                table: "PenaltyWaivers",
                newName: "ReversalAskedByPerson");

            migrationBuilder.RenameColumn(
                name: "ReversalRequestedByName",
                table: "PenaltyWaivers",
                newName: "ReversalAskedByName");

            migrationBuilder.RenameColumn(
                name: "ReversalRequestedAt",
                table: "PenaltyWaivers",
                newName: "ReversalAskedAt");

            migrationBuilder.RenameColumn(
                name: "RequestedAmountCents",
                table: "PenaltyWaivers",
                newName: "AskedAmountCents");

            migrationBuilder.RenameColumn(
                name: "ReasonCode",
                table: "PenaltyWaivers",
                newName: "Ground");

            migrationBuilder.RenameIndex(
                name: "IX_PenaltyWaivers_ReasonCode_DecidedOn",
                table: "PenaltyWaivers",
                newName: "IX_PenaltyWaivers_Ground_DecidedOn");

            migrationBuilder.RenameColumn(
                name: "WaivableWhenRequestedCents",
                table: "PenaltyWaiverPeriods",
                newName: "WaivableWhenAskedCents");

            migrationBuilder.RenameColumn(
                name: "RequestedPercent",
                table: "PenaltyWaiverPeriods",
                newName: "AskedPercent");

            migrationBuilder.RenameColumn(
                name: "RequestedKind",
                table: "PenaltyWaiverPeriods",
                newName: "AskedKind");

            migrationBuilder.RenameColumn(
                name: "RequestedFigureCents",
                table: "PenaltyWaiverPeriods",
                newName: "AskedFigureCents");

            migrationBuilder.RenameColumn(
                name: "RequestedCents",
                table: "PenaltyWaiverGrants",
                newName: "AskedCents");

            migrationBuilder.RenameColumn(
                name: "Preparers",
                table: "PenaltyWaiverDecisions",
                newName: "Hands");

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverLetters",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverLetters", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverLetters_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaivers_ReversalSecondPerson",
                table: "PenaltyWaivers",
                sql: "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalAskedByPerson\")");

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaivers_Reversed",
                table: "PenaltyWaivers",
                sql: "\"State\" <> 'Reversed' OR (\"ReversalAskedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_PenaltyWaiverDecisions_SecondPerson",
                table: "PenaltyWaiverDecisions",
                sql: "REPLACE(LOWER(\"Hands\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Hands\")");

            migrationBuilder.AddForeignKey(
                name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverEvidence",
                column: "WaiverId",
                principalTable: "PenaltyWaivers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                table: "PenaltyWaiverSteps",
                column: "WaiverId",
                principalTable: "PenaltyWaivers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
