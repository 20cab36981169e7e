using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PayoffQuotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PayoffQuotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    MadeByPerson = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_BIN2"),
                    MadeByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Channel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    AskedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoffQuotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PayoffQuotes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoffQuoteDays",
                columns: table => new
                {
                    QuoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    TaxCents = table.Column<long>(type: "bigint", nullable: false),
                    PenaltyCents = table.Column<long>(type: "bigint", nullable: false),
                    InterestCents = table.Column<long>(type: "bigint", nullable: false),
                    OtherCents = table.Column<long>(type: "bigint", nullable: false),
                    TotalCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoffQuoteDays", x => new { x.QuoteId, x.Day });
                    table.ForeignKey(
                        name: "FK_PayoffQuoteDays_PayoffQuotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "PayoffQuotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoffQuoteParts",
                columns: table => new
                {
                    QuoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaxCents = table.Column<long>(type: "bigint", nullable: false),
                    PenaltyCents = table.Column<long>(type: "bigint", nullable: false),
                    InterestCents = table.Column<long>(type: "bigint", nullable: false),
                    OtherCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoffQuoteParts", x => new { x.QuoteId, x.Day, x.ObligationId });
                    table.ForeignKey(
                        name: "FK_PayoffQuoteParts_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayoffQuoteParts_PayoffQuoteDays_QuoteId_Day",
                        columns: x => new { x.QuoteId, x.Day },
                        principalTable: "PayoffQuoteDays",
                        principalColumns: new[] { "QuoteId", "Day" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuoteParts_ObligationId",
                table: "PayoffQuoteParts",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuotes_AccountId_MadeAt",
                table: "PayoffQuotes",
                columns: new[] { "AccountId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuotes_Number",
                table: "PayoffQuotes",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PayoffQuoteParts");

            migrationBuilder.DropTable(
                name: "PayoffQuoteDays");

            migrationBuilder.DropTable(
                name: "PayoffQuotes");
        }
    }
}
