using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Asker = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    HandledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HandledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Recommendation = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RecommendedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RecommendedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecommendedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AskedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReversalAskedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalAskedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversalAskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversalDecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalDecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Hands = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskedPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedFigureCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RecommendedPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendedFigureCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivableWhenAskedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivableWhenRecommendedCents = table.Column<long>(type: "INTEGER", nullable: false)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
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
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenaltyCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivedBeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                unique: true);

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
