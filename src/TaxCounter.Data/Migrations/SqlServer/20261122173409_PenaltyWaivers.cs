using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PenaltyWaivers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PenaltyWaivers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Asker = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    AskerName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Ground = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Statement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_BIN2"),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    TakenByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    HandledByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    HandledByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    RequestedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    RequestedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Recommendation = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    Rationale = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_BIN2"),
                    RecommendedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    RecommendedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    RecommendedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AskedAmountCents = table.Column<long>(type: "bigint", nullable: false),
                    RecommendedAmountCents = table.Column<long>(type: "bigint", nullable: false),
                    GrantedAmountCents = table.Column<long>(type: "bigint", nullable: false),
                    DecidedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    ReversalReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_BIN2"),
                    ReversalAskedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    ReversalAskedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    ReversalAskedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ReversalDecidedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_BIN2"),
                    ReversalDecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaivers", x => x.Id);
                    table.CheckConstraint("CK_PenaltyWaivers_Decided", "\"State\" NOT IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_PenaltyWaivers_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalAskedByPerson\")");
                    table.CheckConstraint("CK_PenaltyWaivers_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalAskedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_PenaltyWaivers_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
                    table.ForeignKey(
                        name: "FK_PenaltyWaivers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverAnswers",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Question = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverAnswers", x => new { x.WaiverId, x.Question });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverAnswers_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverDecisions",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_BIN2"),
                    DecidedByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Hands = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverDecisions", x => new { x.WaiverId, x.Number });
                    table.CheckConstraint("CK_PenaltyWaiverDecisions_SecondPerson", "REPLACE(LOWER(\"Hands\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Hands\")");
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverDecisions_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverEvidence",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_BIN2"),
                    Shows = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_BIN2"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverEvidence", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverLetters",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_BIN2"),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_BIN2"),
                    GivenUpOn = table.Column<DateOnly>(type: "date", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverPeriods",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    AskedPercent = table.Column<int>(type: "int", nullable: false),
                    AskedFigureCents = table.Column<long>(type: "bigint", nullable: false),
                    RecommendedKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    RecommendedPercent = table.Column<int>(type: "int", nullable: false),
                    RecommendedFigureCents = table.Column<long>(type: "bigint", nullable: false),
                    WaivableWhenAskedCents = table.Column<long>(type: "bigint", nullable: false),
                    WaivableWhenRecommendedCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverPeriods", x => new { x.WaiverId, x.ObligationId });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverPeriods_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverPeriods_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverSteps",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Verb = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Person = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverSteps", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverGrants",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionNumber = table.Column<int>(type: "int", nullable: false),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PenaltyCents = table.Column<long>(type: "bigint", nullable: false),
                    WaivedBeforeCents = table.Column<long>(type: "bigint", nullable: false),
                    AskedCents = table.Column<long>(type: "bigint", nullable: false),
                    GrantedCents = table.Column<long>(type: "bigint", nullable: false),
                    PostingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverGrants", x => new { x.WaiverId, x.DecisionNumber, x.ObligationId });
                    table.CheckConstraint("CK_PenaltyWaiverGrants_Cap", "\"GrantedCents\" >= 0 AND \"WaivedBeforeCents\" >= 0 AND \"GrantedCents\" + \"WaivedBeforeCents\" <= \"PenaltyCents\"");
                    table.CheckConstraint("CK_PenaltyWaiverGrants_Posted", "(\"GrantedCents\" = 0 AND \"PostingId\" IS NULL) OR (\"GrantedCents\" > 0 AND \"PostingId\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverGrants_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverGrants_PenaltyWaiverDecisions_WaiverId_DecisionNumber",
                        columns: x => new { x.WaiverId, x.DecisionNumber },
                        principalTable: "PenaltyWaiverDecisions",
                        principalColumns: new[] { "WaiverId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverGrants_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaiverGrants_ObligationId",
                table: "PenaltyWaiverGrants",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaiverGrants_PostingId",
                table: "PenaltyWaiverGrants",
                column: "PostingId",
                unique: true,
                filter: "[PostingId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaiverPeriods_ObligationId",
                table: "PenaltyWaiverPeriods",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_AccountId_DecidedOn",
                table: "PenaltyWaivers",
                columns: new[] { "AccountId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_Ground_DecidedOn",
                table: "PenaltyWaivers",
                columns: new[] { "Ground", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_HandledByPerson_State",
                table: "PenaltyWaivers",
                columns: new[] { "HandledByPerson", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_Number",
                table: "PenaltyWaivers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_State",
                table: "PenaltyWaivers",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PenaltyWaiverAnswers");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverEvidence");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverGrants");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverLetters");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverPeriods");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverSteps");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverDecisions");

            migrationBuilder.DropTable(
                name: "PenaltyWaivers");
        }
    }
}
