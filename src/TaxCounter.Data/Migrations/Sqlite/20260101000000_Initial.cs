using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaxCounter.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    OldNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TaxpayerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TradeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TaxId_Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    TaxId_LastFour = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: true),
                    TaxId_Number = table.Column<byte[]>(type: "BLOB", maxLength: 80, nullable: true),
                    TaxId_SearchHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    Naics = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    BusinessType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LocationCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    FormerLocations = table.Column<string>(type: "TEXT", unicode: false, maxLength: 1000, nullable: false),
                    ByDay = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    Location_Street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Location_City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Location_State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Location_Zip = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Location_Country = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Mailing_Street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Mailing_City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Mailing_State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mailing_Zip = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Mailing_Country = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MergedInto = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    MergedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Service = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    CanceledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CanceledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CanceledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArticleDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jurisdiction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Article = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 12000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    WithdrawnByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleDrafts", x => x.Id);
                    table.CheckConstraint("CK_ArticleDrafts_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_ArticleDrafts_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    IsWaiting = table.Column<bool>(type: "INTEGER", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 500, nullable: true),
                    CodeExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Keys = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 500, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AccountNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Details = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ClosedDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Receipts = table.Column<int>(type: "INTEGER", nullable: false),
                    Voided = table.Column<int>(type: "INTEGER", nullable: false),
                    TotalCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AuditSequence = table.Column<long>(type: "INTEGER", nullable: true),
                    AuditHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ClosedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ClosedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedDays", x => new { x.Day, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "DayReopenings",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Closing = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayReopenings", x => new { x.Day, x.Number });
                    table.CheckConstraint("CK_DayReopenings_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
                });

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
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delegations", x => x.Id);
                    table.CheckConstraint("CK_Delegations_Days", "\"FirstDay\" <= \"LastDay\"");
                    table.CheckConstraint("CK_Delegations_Decided", "(\"State\" IN ('Pending', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"State\" IN ('Approved', 'Denied', 'Ended') AND \"DecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_Delegations_Ended", "(\"State\" IN ('Withdrawn', 'Ended') AND LOWER(\"EndedByPerson\") IN (LOWER(\"GiverPerson\"), LOWER(\"HolderPerson\"))) OR (\"State\" NOT IN ('Withdrawn', 'Ended') AND \"EndedByPerson\" IS NULL)");
                    table.CheckConstraint("CK_Delegations_ThirdPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"GiverPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"HolderPerson\"))");
                    table.CheckConstraint("CK_Delegations_TwoPersons", "LOWER(\"GiverPerson\") <> LOWER(\"HolderPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "Deposits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    BagNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Pieces = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    CashCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Checks = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    BankAmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    BankedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BankReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DisputeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    PreparedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PreparedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    VerifiedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    VerifiedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deposits", x => x.Id);
                    table.CheckConstraint("CK_Deposits_SecondPerson", "\"VerifiedByPerson\" IS NULL OR LOWER(\"VerifiedByPerson\") <> LOWER(\"PreparedByPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "FirstApprovals",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ApprovedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ApprovedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CompletedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CompletedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirstApprovals", x => new { x.Kind, x.Key, x.Number });
                    table.CheckConstraint("CK_FirstApprovals_SecondPerson", "\"CompletedByPerson\" IS NULL OR LOWER(\"CompletedByPerson\") <> LOWER(\"ApprovedByPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", unicode: false, maxLength: 300, nullable: false),
                    Form = table.Column<string>(type: "TEXT", unicode: false, maxLength: 150, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => new { x.StaffId, x.Page, x.Form });
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 110, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 110, nullable: false),
                    ContentHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => new { x.Kind, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "LetterTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WrittenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LostNumbers",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    First = table.Column<long>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false),
                    NoticedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LostNumbers", x => new { x.Series, x.First });
                });

            migrationBuilder.CreateTable(
                name: "NumberCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Next = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberCounters", x => x.Series);
                });

            migrationBuilder.CreateTable(
                name: "OpenedDays",
                columns: table => new
                {
                    After = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    OpenedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OpenedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenedDays", x => x.After);
                });

            migrationBuilder.CreateTable(
                name: "Postings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PostedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PaymentEventId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Postings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    About = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reach = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ToPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnsweredByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    RoutedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RoutedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RoutedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicComments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QueueScreens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    KeyHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    PairedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueScreens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RefundFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    TotalCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    TaxId = table.Column<byte[]>(type: "BLOB", maxLength: 80, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BeganAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    BeganByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BeganByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SavedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SavedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReviewLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Program = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ReviewRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BegunAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    BegunByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BegunByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RoleGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Before = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    WithdrawnByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleGrants", x => x.Id);
                    table.CheckConstraint("CK_RoleGrants_Decided", "(\"Outcome\" IN ('Pending', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"Outcome\" IN ('Approved', 'Denied') AND \"DecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_RoleGrants_NotForOneself", "LOWER(\"RequestedByPerson\") <> LOWER(\"Person\")");
                    table.CheckConstraint("CK_RoleGrants_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"Person\"))");
                });

            migrationBuilder.CreateTable(
                name: "RuleChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jurisdiction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    WithdrawnByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleChanges", x => x.Id);
                    table.CheckConstraint("CK_RuleChanges_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_RuleChanges_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "ServiceWindows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Serves = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Speaks = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    OpenedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OpenedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceWindows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Format = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Records = table.Column<int>(type: "INTEGER", nullable: false),
                    Accounts = table.Column<int>(type: "INTEGER", nullable: false),
                    Items = table.Column<int>(type: "INTEGER", nullable: false),
                    CreditsCents = table.Column<long>(type: "INTEGER", nullable: false),
                    DebitsCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OpeningCents = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosingCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ImportedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ImportedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    List = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementSources",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Format = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementSources", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "TemplateChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    WithdrawnByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WithdrawnByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateChanges", x => x.Id);
                    table.CheckConstraint("CK_TemplateChanges_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_TemplateChanges_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
                });

            migrationBuilder.CreateTable(
                name: "AccountAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RaisedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiftedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountAlerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountAlerts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountBalances",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwingCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OldestDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenCount = table.Column<int>(type: "INTEGER", nullable: false),
                    UnappliedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountBalances", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_AccountBalances_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Officer = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Undoes = table.Column<int>(type: "INTEGER", nullable: true),
                    How = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    HowSays = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    InquiryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EnteredByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountChanges_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountMerges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IntoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    StatusBefore = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MergedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    UndoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UndoReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UndoneByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    UndoneByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountMerges", x => x.Id);
                    table.CheckConstraint("CK_AccountMerges_Decided", "\"State\" = 'Proposed' OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_AccountMerges_SecondPerson", "\"State\" = 'Withdrawn' OR \"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
                    table.CheckConstraint("CK_AccountMerges_Two", "\"AccountId\" <> \"IntoId\"");
                    table.CheckConstraint("CK_AccountMerges_Undone", "\"UndoneByPerson\" IS NULL OR LOWER(\"UndoneByPerson\") <> LOWER(\"ProposedByPerson\")");
                    table.ForeignKey(
                        name: "FK_AccountMerges_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountMerges_Accounts_IntoId",
                        column: x => x.IntoId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Adjustments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    HandledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HandledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Readings = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CartsCharged = table.Column<int>(type: "INTEGER", nullable: true),
                    CartsThere = table.Column<int>(type: "INTEGER", nullable: true),
                    Location = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AloneUpToCents = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalDecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversalDecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversalDecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalRequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversalRequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversalRequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SubmittedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SubmittedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adjustments", x => x.Id);
                    table.CheckConstraint("CK_Adjustments_Alone", "\"State\" NOT IN ('Posted', 'ReversalRequested', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL OR \"GrantedAmountCents\" <= \"AloneUpToCents\"");
                    table.CheckConstraint("CK_Adjustments_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_Adjustments_Posted", "\"State\" NOT IN ('Posted', 'ReversalRequested', 'Reversed') OR (\"SubmittedByPerson\" IS NOT NULL AND \"DecidedOn\" IS NOT NULL)");
                    table.CheckConstraint("CK_Adjustments_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalRequestedByPerson\")");
                    table.CheckConstraint("CK_Adjustments_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalRequestedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_Adjustments_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"SubmittedByPerson\"))");
                    table.ForeignKey(
                        name: "FK_Adjustments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Authorizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Paper = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Firm = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Taxes = table.Column<string>(type: "TEXT", unicode: false, maxLength: 1000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Powers = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWitnessed = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RevokedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RevokedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Authorizations", x => x.Id);
                    table.CheckConstraint("CK_Authorizations_Periods", "\"To\" >= \"From\"");
                    table.CheckConstraint("CK_Authorizations_Revoked", "(\"RevokedOn\" IS NULL AND \"RevokedByPerson\" IS NULL) OR (\"RevokedOn\" IS NOT NULL AND \"RevokedByPerson\" IS NOT NULL AND \"RevokeReason\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Authorizations_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRegistrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OneLicense = table.Column<bool>(type: "INTEGER", nullable: true),
                    PreviousAccount = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    SellerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Clearance = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ClearancePaper = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SellerOwedCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Contradictions = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Settled = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RegisteredByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRegistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BusinessRegistrations_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CallSheets",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ClaimedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AgainAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastOutcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    WrongPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PromisedBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DemandUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallSheets", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_CallSheets_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClearanceCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Accounts = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    IssuedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IssuedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClearanceCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClearanceCertificates_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CodingChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ChangedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodingChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CodingChanges_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OverdueCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CreditQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreditId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AskedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CreditQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CreditQuestions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Demands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Letter = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SafeDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Authority = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SentByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Demands", x => x.Id);
                    table.CheckConstraint("CK_Demands_Days", "\"LastDay\" >= \"SafeDay\" AND \"SafeDay\" >= \"SentOn\"");
                    table.ForeignKey(
                        name: "FK_Demands_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Discrepancies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: true),
                    CustomerSays = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Found = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LeadsTo = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    NotedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discrepancies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Discrepancies_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    IsTopicChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Clerk = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ClerkName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndedByItself = table.Column<bool>(type: "INTEGER", nullable: false),
                    AwaySeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ResolvedAtFirstContact = table.Column<bool>(type: "INTEGER", nullable: false),
                    FollowUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsReferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    CouldHaveBeenOnline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Identity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    SpeaksAs = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    FollowedUpAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    FollowedUpByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FollowedUpByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiries", x => x.Id);
                    table.CheckConstraint("CK_Inquiries_Away", "\"AwaySeconds\" >= 0");
                    table.CheckConstraint("CK_Inquiries_Ended", "(\"EndedAt\" IS NULL AND \"Outcome\" IS NULL) OR (\"EndedAt\" IS NOT NULL AND \"Outcome\" IS NOT NULL AND \"EndedAt\" >= \"StartedAt\")");
                    table.CheckConstraint("CK_Inquiries_FollowUp", "\"Outcome\" IS NULL OR \"Outcome\" <> 'FollowUp' OR \"FollowUpOn\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Inquiries_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeftFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Denied = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LeftByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LeftByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeftFindings", x => x.Id);
                    table.CheckConstraint("CK_LeftFindings_Why", "\"Why\" <> '' AND \"AmountCents\" >= 0");
                    table.ForeignKey(
                        name: "FK_LeftFindings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WrittenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Licenses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    HandledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HandledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PlaceState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LocationCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpeningShownBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NotChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstYear = table.Column<int>(type: "INTEGER", nullable: false),
                    TakesOver = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rooms = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstGrossCents = table.Column<long>(type: "INTEGER", nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    OpeningApprovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    OpeningApprovedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OpeningApprovedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Licenses", x => x.Id);
                    table.CheckConstraint("CK_Licenses_Closed", "\"State\" <> 'Closed' OR \"ClosedOn\" IS NOT NULL");
                    table.CheckConstraint("CK_Licenses_Decided", "\"State\" NOT IN ('Refused', 'Revoked') OR (\"DecidedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_Licenses_Opening", "\"OpeningApprovedByPerson\" IS NULL OR LOWER(\"OpeningApprovedByPerson\") <> LOWER(\"TakenByPerson\")");
                    table.CheckConstraint("CK_Licenses_SecondPerson", "\"State\" NOT IN ('Refused', 'Revoked') OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
                    table.ForeignKey(
                        name: "FK_Licenses_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Obligations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false),
                    LocationCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    MovedTo = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    MovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    TaxOwingCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PenaltyOwingCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestOwingCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherOwingCents = table.Column<long>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Obligations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Obligations_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AlertId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlans", x => x.Id);
                    table.CheckConstraint("CK_PaymentPlans_Agreed", "(\"State\" IN ('Requested', 'Denied', 'Withdrawn') AND \"AgreedOn\" IS NULL) OR (\"State\" NOT IN ('Requested', 'Denied', 'Withdrawn') AND \"AgreedOn\" IS NOT NULL)");
                    table.CheckConstraint("CK_PaymentPlans_Alert", "\"AlertId\" IS NULL OR \"State\" IN ('Agreed', 'Notice')");
                    table.CheckConstraint("CK_PaymentPlans_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_PaymentPlans_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
                    table.ForeignKey(
                        name: "FK_PaymentPlans_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPromises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPromises", x => x.Id);
                    table.CheckConstraint("CK_PaymentPromises_Amount", "\"AmountCents\" > 0");
                    table.CheckConstraint("CK_PaymentPromises_Days", "\"DueOn\" >= \"MadeOn\"");
                    table.ForeignKey(
                        name: "FK_PaymentPromises_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentPromises_PaymentPromises_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "PaymentPromises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoffQuotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
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
                name: "PenaltyWaivers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    HandledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HandledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Asker = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AskerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReasonCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RequestedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RecommendedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RecommendedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecommendedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalDecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversalDecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversalDecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReversalRequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversalRequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversalRequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaivers", x => x.Id);
                    table.CheckConstraint("CK_PenaltyWaivers_Decided", "\"State\" NOT IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_PenaltyWaivers_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalRequestedByPerson\")");
                    table.CheckConstraint("CK_PenaltyWaivers_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalRequestedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_PenaltyWaivers_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
                    table.ForeignKey(
                        name: "FK_PenaltyWaivers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    To = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ToPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Tried = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Reach = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Waits = table.Column<bool>(type: "INTEGER", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AcceptedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AcceptedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClosedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SentByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referrals_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Refunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    HandledByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    HandledByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClaimedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SwornBefore = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SwornOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PayTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Payment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RequestedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    NeedsOtherReleaser = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReleasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Issue = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RecommendedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RecommendedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecommendedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReleasedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReleasedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refunds", x => x.Id);
                    table.CheckConstraint("CK_Refunds_Decided", "\"State\" NOT IN ('Approved', 'Denied', 'Released', 'Paid', 'Returned', 'Stopped', 'Cancelled') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_Refunds_Paid", "\"State\" <> 'Paid' OR \"Reference\" IS NOT NULL");
                    table.CheckConstraint("CK_Refunds_Released", "\"State\" NOT IN ('Released', 'Paid', 'Returned') OR \"ReleasedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_Refunds_Releaser", "\"ReleasedByPerson\" IS NULL OR (LOWER(\"ReleasedByPerson\") <> LOWER(\"RecommendedByPerson\") AND (\"NeedsOtherReleaser\" = 0 OR LOWER(\"ReleasedByPerson\") <> LOWER(\"DecidedByPerson\")))");
                    table.CheckConstraint("CK_Refunds_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
                    table.ForeignKey(
                        name: "FK_Refunds_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Frequency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => new { x.AccountId, x.TaxType, x.From });
                    table.ForeignKey(
                        name: "FK_Registrations_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => new { x.Term, x.AccountId, x.Field });
                    table.ForeignKey(
                        name: "FK_SearchTerms_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticleVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jurisdiction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Article = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 12000, nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleVersions_ArticleDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "ArticleDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignInSessions",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    StaffUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LockedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    From = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    HeldForm = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInSessions", x => x.KeyHash);
                    table.ForeignKey(
                        name: "FK_SignInSessions_AspNetUsers_StaffUserId",
                        column: x => x.StaffUserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationUses",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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

            migrationBuilder.CreateTable(
                name: "Drawers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ClerkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClerkPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ClerkName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartingCashCents = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CashCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Expected_Checks = table.Column<int>(type: "INTEGER", nullable: true),
                    CheckAmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Expected_MoneyOrders = table.Column<int>(type: "INTEGER", nullable: true),
                    MoneyOrderAmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    CardAmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    OverShortAmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OverShortReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    OverShortReport = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AcceptedReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DepositId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AcceptedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AcceptedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DroppedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    KeptBefore = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    HandedOverCents = table.Column<long>(type: "INTEGER", nullable: false),
                    HandedOverApartCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Unexplained = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drawers", x => x.Id);
                    table.CheckConstraint("CK_Drawers_SecondPerson", "\"AcceptedByPerson\" IS NULL OR LOWER(\"AcceptedByPerson\") <> LOWER(\"ClerkPerson\")");
                    table.ForeignKey(
                        name: "FK_Drawers_Deposits_DepositId",
                        column: x => x.DepositId,
                        principalTable: "Deposits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalLines",
                columns: table => new
                {
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Component = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Fund = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DepositId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalLines", x => new { x.PostingId, x.Number });
                    table.CheckConstraint("CK_JournalLines_Positive", "\"AmountCents\" > 0");
                    table.ForeignKey(
                        name: "FK_JournalLines_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewEvents",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewEvents", x => new { x.RunId, x.Number });
                    table.ForeignKey(
                        name: "FK_ReviewEvents_ReviewRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "ReviewRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewItems",
                columns: table => new
                {
                    Step = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    What = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Portion = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewItems", x => new { x.Step, x.Key, x.What, x.Mark, x.Outcome });
                    table.CheckConstraint("CK_ReviewItems_Why", "(\"Outcome\" = 'Left' AND \"Why\" IS NOT NULL) OR (\"Outcome\" = 'Done' AND \"Why\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_ReviewItems_ReviewRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "ReviewRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewPortions",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    LastKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    LookedAt = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftCount = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLast = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewPortions", x => new { x.RunId, x.Number });
                    table.CheckConstraint("CK_ReviewPortions_Counts", "\"LookedAt\" >= 0 AND \"DoneCount\" >= 0 AND \"LeftCount\" >= 0");
                    table.ForeignKey(
                        name: "FK_ReviewPortions_ReviewRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "ReviewRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jurisdiction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ChangeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleRows", x => x.Id);
                    table.CheckConstraint("CK_RuleRows_Change", "(\"Origin\" = 'Office' AND \"ChangeId\" IS NOT NULL) OR (\"Origin\" = 'Shipped' AND \"ChangeId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_RuleRows_RuleChanges_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "RuleChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Service = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TakenFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Turn = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AppointmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AppointedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Window = table.Column<int>(type: "INTEGER", nullable: true),
                    Person = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WaitedSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    ServedSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Context = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tickets", x => x.Id);
                    table.CheckConstraint("CK_Tickets_Seconds", "\"WaitedSeconds\" >= 0 AND \"ServedSeconds\" >= 0");
                    table.ForeignKey(
                        name: "FK_Tickets_Appointments_AppointmentId",
                        column: x => x.AppointmentId,
                        principalTable: "Appointments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tickets_ServiceWindows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "ServiceWindows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatementItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    BankReference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CustomerReference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CheckNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RoutingNumber = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Payer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PaysAccount = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PaysTaxType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PaysPeriod = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Postmark = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProcessorFeeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    LastFour = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MatchKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    MatchKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    MatchSays = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MatchedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    MatchFeesCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatementItems_StatementFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StatementFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatementRunItems",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Letter = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: true),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    WhyNone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementRunItems", x => new { x.RunId, x.Place });
                    table.CheckConstraint("CK_StatementRunItems_Letter", "(\"Letter\" IS NULL AND \"AmountCents\" IS NULL) OR (\"Letter\" IS NOT NULL AND \"AmountCents\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_StatementRunItems_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementRunItems_StatementRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "StatementRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentAnswers",
                columns: table => new
                {
                    Question = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentAnswers", x => new { x.AdjustmentId, x.Question });
                    table.ForeignKey(
                        name: "FK_AdjustmentAnswers_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Preparers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentDecisions", x => new { x.AdjustmentId, x.Number });
                    table.CheckConstraint("CK_AdjustmentDecisions_SecondPerson", "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")");
                    table.ForeignKey(
                        name: "FK_AdjustmentDecisions_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentEvidence",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentEvidence", x => new { x.AdjustmentId, x.Number });
                    table.ForeignKey(
                        name: "FK_AdjustmentEvidence_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentInformationRequests",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentInformationRequests", x => new { x.AdjustmentId, x.Number });
                    table.ForeignKey(
                        name: "FK_AdjustmentInformationRequests_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentSteps",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Prepares = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentSteps", x => new { x.AdjustmentId, x.Number });
                    table.ForeignKey(
                        name: "FK_AdjustmentSteps_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRegistrationCodes",
                columns: table => new
                {
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Proposed = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Used = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRegistrationCodes", x => new { x.RegistrationId, x.Place, x.Part });
                    table.ForeignKey(
                        name: "FK_BusinessRegistrationCodes_BusinessRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "BusinessRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRegistrationPeople",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRegistrationPeople", x => new { x.RegistrationId, x.Number });
                    table.ForeignKey(
                        name: "FK_BusinessRegistrationPeople_BusinessRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "BusinessRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessRegistrationPlaces",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TradeName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Zip = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    LocationCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessRegistrationPlaces", x => new { x.RegistrationId, x.Number });
                    table.ForeignKey(
                        name: "FK_BusinessRegistrationPlaces_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BusinessRegistrationPlaces_BusinessRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "BusinessRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CounterNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InquiryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WrittenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounterNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CounterNotes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CounterNotes_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdentityChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InquiryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RuleId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    HasPassed = table.Column<bool>(type: "INTEGER", nullable: false),
                    SpeaksAs = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentityChecks_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterMailings",
                columns: table => new
                {
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BackAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    BackByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    BackByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SentByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterMailings", x => x.LetterId);
                    table.CheckConstraint("CK_LetterMailings_Sent", "\"State\" = 'Waiting' OR \"SentByPerson\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_LetterMailings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LetterMailings_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LicenseDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Preparers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseDecisions", x => new { x.LicenseId, x.Number });
                    table.CheckConstraint("CK_LicenseDecisions_SecondPerson", "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")");
                    table.ForeignKey(
                        name: "FK_LicenseDecisions_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LicenseEvidence",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseEvidence", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseEvidence_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LicenseHolds",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PlacedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    PlacedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlacedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LiftedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    LiftedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseHolds", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseHolds_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LicenseInformationRequests",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseInformationRequests", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseInformationRequests_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LicenseRequirements",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Requirement = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MetByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    MetByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MetAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MissedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MissedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    MissedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseRequirements", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseRequirements_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LicenseSteps",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Prepares = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseSteps", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseSteps_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentPeriods",
                columns: table => new
                {
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdjustmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RightCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PlaceBefore = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentPeriods", x => new { x.AdjustmentId, x.ObligationId });
                    table.ForeignKey(
                        name: "FK_AdjustmentPeriods_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdjustmentPeriods_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdjustmentPeriods_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DemandedPeriods",
                columns: table => new
                {
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandedPeriods", x => new { x.DemandId, x.ObligationId });
                    table.ForeignKey(
                        name: "FK_DemandedPeriods_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DemandedPeriods_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FiledReturns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    AmendsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsFinal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PostmarkOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Entries = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    FirstWrongLine = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    EnteredCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ShouldBeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Hint = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TaxpayerSettles = table.Column<bool>(type: "INTEGER", nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AsFiledCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ChargeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WithDiscountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WithoutDiscountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    DifferenceCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RemittedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    NotChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Approver = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ApproverName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EnteredByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FiledReturns", x => x.Id);
                    table.CheckConstraint("CK_FiledReturns_SecondPerson", "\"Approver\" = '' OR LOWER(\"Approver\") <> LOWER(\"EnteredByPerson\")");
                    table.ForeignKey(
                        name: "FK_FiledReturns_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiledReturns_FiledReturns_AmendsId",
                        column: x => x.AmendsId,
                        principalTable: "FiledReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiledReturns_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiledReturns_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LicenseTerms",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LicenseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Class = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    GrossCents = table.Column<long>(type: "INTEGER", nullable: true),
                    FeeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChargedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ChargedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChargedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    IssuedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    IssuedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenseTerms", x => new { x.LicenseId, x.Number });
                    table.ForeignKey(
                        name: "FK_LicenseTerms_Licenses_LicenseId",
                        column: x => x.LicenseId,
                        principalTable: "Licenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LicenseTerms_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MovedPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsReversal = table.Column<bool>(type: "INTEGER", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Receipt = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FromAccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToAccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WeightCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AloneUpToCents = table.Column<long>(type: "INTEGER", nullable: true),
                    FromOwedBeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    FromOwedAfterCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ToOwedBeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ToOwedAfterCents = table.Column<long>(type: "INTEGER", nullable: false),
                    CreditCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ReversedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReversedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReversedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MovedPayments", x => x.Id);
                    table.CheckConstraint("CK_MovedPayments_Alone", "\"State\" NOT IN ('Posted', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL OR \"WeightCents\" <= \"AloneUpToCents\"");
                    table.CheckConstraint("CK_MovedPayments_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_MovedPayments_Reversal", "\"IsReversal\" = 0 OR \"State\" NOT IN ('Posted', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL");
                    table.CheckConstraint("CK_MovedPayments_Reversed", "\"State\" <> 'Reversed' OR LOWER(\"ReversedByPerson\") <> LOWER(\"RequestedByPerson\")");
                    table.CheckConstraint("CK_MovedPayments_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
                    table.ForeignKey(
                        name: "FK_MovedPayments_Accounts_FromAccountId",
                        column: x => x.FromAccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MovedPayments_Accounts_ToAccountId",
                        column: x => x.ToAccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MovedPayments_Obligations_FromObligationId",
                        column: x => x.FromObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MovedPayments_Postings_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenCredits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AroseOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RightEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsRightByLaw = table.Column<bool>(type: "INTEGER", nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsCarried = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenCredits", x => x.Id);
                    table.CheckConstraint("CK_OpenCredits_Amount", "\"AmountCents\" > 0");
                    table.ForeignKey(
                        name: "FK_OpenCredits_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpenCredits_Obligations_FromId",
                        column: x => x.FromId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenDiscounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Return = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    BeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenDiscounts", x => x.Id);
                    table.CheckConstraint("CK_OpenDiscounts_Amount", "\"AmountCents\" > 0");
                    table.ForeignKey(
                        name: "FK_OpenDiscounts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpenDiscounts_Obligations_Id",
                        column: x => x.Id,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlanHolds",
                columns: table => new
                {
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlanHolds", x => x.ObligationId);
                    table.ForeignKey(
                        name: "FK_PaymentPlanHolds_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentPlanHolds_PaymentPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PaymentPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlanSteps",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlanSteps", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_PaymentPlanSteps_PaymentPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PaymentPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlanTerms",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    DownCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    EachCents = table.Column<long>(type: "INTEGER", nullable: true),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DayOfMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GraceDays = table.Column<int>(type: "INTEGER", nullable: false),
                    CureDays = table.Column<int>(type: "INTEGER", nullable: false),
                    NewUnpaid = table.Column<int>(type: "INTEGER", nullable: false),
                    UnfiledCounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    AloneUpToCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlanTerms", x => new { x.PlanId, x.Number });
                    table.CheckConstraint("CK_PaymentPlanTerms_Amounts", "\"OwedCents\" > 0 AND \"DownCents\" >= 0 AND \"DownCents\" < \"TotalCents\" AND \"Months\" > 0");
                    table.ForeignKey(
                        name: "FK_PaymentPlanTerms_PaymentPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PaymentPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PromiseNotes",
                columns: table => new
                {
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    PaidCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromiseNotes", x => x.PromiseId);
                    table.CheckConstraint("CK_PromiseNotes_Broken", "\"State\" IN ('Broken', 'PartlyKept')");
                    table.ForeignKey(
                        name: "FK_PromiseNotes_PaymentPromises_PromiseId",
                        column: x => x.PromiseId,
                        principalTable: "PaymentPromises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoffQuoteDays",
                columns: table => new
                {
                    QuoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TaxCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PenaltyCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherCents = table.Column<long>(type: "INTEGER", nullable: false),
                    TotalCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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
                name: "PenaltyWaiverAnswers",
                columns: table => new
                {
                    Question = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Preparers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverDecisions", x => new { x.WaiverId, x.Number });
                    table.CheckConstraint("CK_PenaltyWaiverDecisions_SecondPerson", "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")");
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverEvidence", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverEvidence_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverPeriods",
                columns: table => new
                {
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    RequestedPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedFigureCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    RecommendedPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendedFigureCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivableWhenRequestedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivableWhenRecommendedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Prepares = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyWaiverSteps", x => new { x.WaiverId, x.Number });
                    table.ForeignKey(
                        name: "FK_PenaltyWaiverSteps_PenaltyWaivers_WaiverId",
                        column: x => x.WaiverId,
                        principalTable: "PenaltyWaivers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RefundDecisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Preparers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundDecisions", x => new { x.RefundId, x.Number });
                    table.CheckConstraint("CK_RefundDecisions_SecondPerson", "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")");
                    table.ForeignKey(
                        name: "FK_RefundDecisions_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RefundEvidence",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Shows = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NotedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundEvidence", x => new { x.RefundId, x.Number });
                    table.ForeignKey(
                        name: "FK_RefundEvidence_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RefundFileLines",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Issue = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Account = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PayTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Payment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundFileLines", x => new { x.FileId, x.Line });
                    table.ForeignKey(
                        name: "FK_RefundFileLines_RefundFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "RefundFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RefundFileLines_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RefundInformationRequests",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GivenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundInformationRequests", x => new { x.RefundId, x.Number });
                    table.ForeignKey(
                        name: "FK_RefundInformationRequests_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RefundParts",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AroseOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidInOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RightEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClaimedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RecommendedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundParts", x => new { x.RefundId, x.Number });
                    table.ForeignKey(
                        name: "FK_RefundParts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RefundParts_Obligations_FromId",
                        column: x => x.FromId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RefundParts_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RefundSteps",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Prepares = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundSteps", x => new { x.RefundId, x.Number });
                    table.ForeignKey(
                        name: "FK_RefundSteps_Refunds_RefundId",
                        column: x => x.RefundId,
                        principalTable: "Refunds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustodyRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DrawerNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Pieces = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Change = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Checks = table.Column<int>(type: "INTEGER", nullable: false),
                    MoneyOrders = table.Column<int>(type: "INTEGER", nullable: false),
                    CashCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpectedCashCents = table.Column<long>(type: "INTEGER", nullable: true),
                    ExpectedChecks = table.Column<int>(type: "INTEGER", nullable: true),
                    ExpectedMoneyOrders = table.Column<int>(type: "INTEGER", nullable: true),
                    Bag = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Bags = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    FirstAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FirstByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FirstByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    SecondAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SecondByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SecondByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodyRecords", x => x.Id);
                    table.CheckConstraint("CK_CustodyRecords_Bag", "(\"Kind\" = 'Drop' AND \"Bag\" IS NOT NULL AND \"CashCents\" > 0) OR (\"Kind\" <> 'Drop' AND \"Bag\" IS NULL)");
                    table.CheckConstraint("CK_CustodyRecords_Compared", "(\"Kind\" IN ('Drop', 'ChangeOrder') AND \"ExpectedCashCents\" IS NULL AND \"PostingId\" IS NOT NULL) OR (\"Kind\" NOT IN ('Drop', 'ChangeOrder') AND \"ExpectedCashCents\" IS NOT NULL)");
                    table.CheckConstraint("CK_CustodyRecords_Drawer", "(\"Kind\" = 'SafeCount' AND \"DrawerId\" IS NULL) OR (\"Kind\" <> 'SafeCount' AND \"DrawerId\" IS NOT NULL)");
                    table.CheckConstraint("CK_CustodyRecords_SecondPerson", "LOWER(\"SecondByPerson\") <> LOWER(\"FirstByPerson\")");
                    table.ForeignKey(
                        name: "FK_CustodyRecords_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustodyRecords_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerViews",
                columns: table => new
                {
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerViews", x => x.DrawerId);
                    table.ForeignKey(
                        name: "FK_CustomerViews_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawerCounts",
                columns: table => new
                {
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Pieces = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Checks = table.Column<int>(type: "INTEGER", nullable: false),
                    MoneyOrders = table.Column<int>(type: "INTEGER", nullable: false),
                    CashCents = table.Column<long>(type: "INTEGER", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawerCounts", x => new { x.DrawerId, x.Number });
                    table.ForeignKey(
                        name: "FK_DrawerCounts_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawersBeside",
                columns: table => new
                {
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClerkName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Earlier = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AllowedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AllowedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AllowedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawersBeside", x => x.DrawerId);
                    table.ForeignKey(
                        name: "FK_DrawersBeside_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawersTakenOver",
                columns: table => new
                {
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FromName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawersTakenOver", x => new { x.DrawerId, x.Number });
                    table.ForeignKey(
                        name: "FK_DrawersTakenOver_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DrawerNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CameBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    StillOwedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Proof = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    PenaltyNotChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestNotChargedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Shares = table.Column<string>(type: "TEXT", unicode: false, maxLength: 1000, nullable: false),
                    Fees = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    CardFeeByProcessorCents = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Copies = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DayApprovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DayApprovedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DayApprovedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    PrintedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PrintedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PrintedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TakenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentEvents_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SecondScreens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BusinessDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    KeyHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    PairedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondScreens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecondScreens_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TicketSteps",
                columns: table => new
                {
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Seconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Window = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketSteps", x => new { x.TicketId, x.Number });
                    table.ForeignKey(
                        name: "FK_TicketSteps_Tickets_TicketId",
                        column: x => x.TicketId,
                        principalTable: "Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MovedPaymentTargets",
                columns: table => new
                {
                    MovedPaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MovedPaymentTargets", x => new { x.MovedPaymentId, x.Number });
                    table.ForeignKey(
                        name: "FK_MovedPaymentTargets_MovedPayments_MovedPaymentId",
                        column: x => x.MovedPaymentId,
                        principalTable: "MovedPayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MovedPaymentTargets_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlanObligations",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermsNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaxCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PenaltyCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidBeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlanObligations", x => new { x.PlanId, x.TermsNumber, x.ObligationId });
                    table.ForeignKey(
                        name: "FK_PaymentPlanObligations_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentPlanObligations_PaymentPlanTerms_PlanId_TermsNumber",
                        columns: x => new { x.PlanId, x.TermsNumber },
                        principalTable: "PaymentPlanTerms",
                        principalColumns: new[] { "PlanId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPlanPayments",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermsNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GoesOnCents = table.Column<long>(type: "INTEGER", nullable: false),
                    LeftCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPlanPayments", x => new { x.PlanId, x.TermsNumber, x.Number });
                    table.CheckConstraint("CK_PaymentPlanPayments_Amounts", "\"AmountCents\" > 0 AND \"LeftCents\" >= 0");
                    table.ForeignKey(
                        name: "FK_PaymentPlanPayments_PaymentPlanTerms_PlanId_TermsNumber",
                        columns: x => new { x.PlanId, x.TermsNumber },
                        principalTable: "PaymentPlanTerms",
                        principalColumns: new[] { "PlanId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoffQuoteParts",
                columns: table => new
                {
                    QuoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaxCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PenaltyCents = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestCents = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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

            migrationBuilder.CreateTable(
                name: "PenaltyWaiverGrants",
                columns: table => new
                {
                    WaiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenaltyCents = table.Column<long>(type: "INTEGER", nullable: false),
                    WaivedBeforeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RequestedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GrantedCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
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

            migrationBuilder.CreateTable(
                name: "CustodyExplanations",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WrittenByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodyExplanations", x => x.RecordId);
                    table.ForeignKey(
                        name: "FK_CustodyExplanations_CustodyRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "CustodyRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    PaymentEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObligationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Component = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    TaxType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Period = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: true),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => new { x.PaymentEventId, x.Number });
                    table.ForeignKey(
                        name: "FK_Payments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_PaymentEvents_PaymentEventId",
                        column: x => x.PaymentEventId,
                        principalTable: "PaymentEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReceiptCopies",
                columns: table => new
                {
                    PaymentEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sheet = table.Column<Guid>(type: "TEXT", nullable: true),
                    PrintedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    PrintedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PrintedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PrintedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptCopies", x => new { x.PaymentEventId, x.Number });
                    table.CheckConstraint("CK_ReceiptCopies_Note", "\"Reason\" NOT IN ('OtherPerson', 'Other') OR \"Note\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_ReceiptCopies_Accounts_Sheet",
                        column: x => x.Sheet,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReceiptCopies_PaymentEvents_PaymentEventId",
                        column: x => x.PaymentEventId,
                        principalTable: "PaymentEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReceiptVoids",
                columns: table => new
                {
                    PaymentEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptVoids", x => new { x.PaymentEventId, x.Number });
                    table.CheckConstraint("CK_ReceiptVoids_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
                    table.ForeignKey(
                        name: "FK_ReceiptVoids_PaymentEvents_PaymentEventId",
                        column: x => x.PaymentEventId,
                        principalTable: "PaymentEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tenders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentEventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DrawerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RoutingNumber = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 9, nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CardReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CardLastFour = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 4, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tenders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tenders_PaymentEvents_PaymentEventId",
                        column: x => x.PaymentEventId,
                        principalTable: "PaymentEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CardExplanations",
                columns: table => new
                {
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ExplainedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExplainedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExplainedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CardExplanations", x => x.TenderId);
                    table.ForeignKey(
                        name: "FK_CardExplanations_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnedChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Receipt = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ChargeCents = table.Column<long>(type: "INTEGER", nullable: false),
                    ChargedOn = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChargeAuthority = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    OwedAfterCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AlertId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RedepositId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedByPerson = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnedChecks", x => x.Id);
                    table.CheckConstraint("CK_ReturnedChecks_Ended", "(\"State\" = 'Returned' AND \"EndedByPerson\" IS NULL) OR (\"State\" <> 'Returned' AND \"EndedByPerson\" IS NOT NULL)");
                    table.CheckConstraint("CK_ReturnedChecks_Paid", "(\"State\" = 'Redeposited' AND \"PaidOn\" IS NOT NULL) OR (\"State\" <> 'Redeposited' AND \"PaidOn\" IS NULL)");
                    table.CheckConstraint("CK_ReturnedChecks_SecondPerson", "\"State\" <> 'Undone' OR LOWER(\"EndedByPerson\") <> LOWER(\"RecordedByPerson\")");
                    table.CheckConstraint("CK_ReturnedChecks_Undone", "\"State\" <> 'Undone' OR \"EndReason\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_ReturnedChecks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnedChecks_Obligations_ChargedOn",
                        column: x => x.ChargedOn,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnedChecks_Postings_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnedChecks_Postings_RedepositId",
                        column: x => x.RedepositId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnedChecks_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AccountAlerts_AccountId",
                table: "AccountAlerts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountBalances_OldestDueOn_OwingCents",
                table: "AccountBalances",
                columns: new[] { "OldestDueOn", "OwingCents" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountBalances_OwingCents_OldestDueOn",
                table: "AccountBalances",
                columns: new[] { "OwingCents", "OldestDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountChanges_AccountId_Number",
                table: "AccountChanges",
                columns: new[] { "AccountId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountChanges_FormId",
                table: "AccountChanges",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMerges_IntoId",
                table: "AccountMerges",
                column: "IntoId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMerges_Standing",
                table: "AccountMerges",
                column: "AccountId",
                unique: true,
                filter: "\"State\" IN ('Proposed', 'Merged')");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMerges_State",
                table: "AccountMerges",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_MergedInto",
                table: "Accounts",
                column: "MergedInto",
                filter: "\"MergedInto\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Number",
                table: "Accounts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Status_Naics_BusinessType",
                table: "Accounts",
                columns: new[] { "Status", "Naics", "BusinessType" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_TaxId_SearchHash",
                table: "Accounts",
                column: "TaxId_SearchHash");

            migrationBuilder.CreateIndex(
                name: "IX_AdjustmentPeriods_ObligationId",
                table: "AdjustmentPeriods",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_AdjustmentPeriods_PostingId",
                table: "AdjustmentPeriods",
                column: "PostingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_AccountId_DecidedOn",
                table: "Adjustments",
                columns: new[] { "AccountId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_HandledByPerson_State",
                table: "Adjustments",
                columns: new[] { "HandledByPerson", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_Number",
                table: "Adjustments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_ReasonCode_DecidedOn",
                table: "Adjustments",
                columns: new[] { "ReasonCode", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_State",
                table: "Adjustments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_On_Code",
                table: "Appointments",
                columns: new[] { "On", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_StartsAt",
                table: "Appointments",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleDrafts_Article",
                table: "ArticleDrafts",
                column: "Article");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleDrafts_State",
                table: "ArticleDrafts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleVersions_DraftId",
                table: "ArticleVersions",
                column: "DraftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArticleVersions_Jurisdiction_Article_Number",
                table: "ArticleVersions",
                columns: new[] { "Jurisdiction", "Article", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_AccountNumber_Sequence",
                table: "AuditEntries",
                columns: new[] { "AccountNumber", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Person_Sequence",
                table: "AuditEntries",
                columns: new[] { "Person", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_Sequence",
                table: "AuditEntries",
                columns: new[] { "Subject", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_What_Sequence",
                table: "AuditEntries",
                columns: new[] { "What", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Authorizations_AccountId",
                table: "Authorizations",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessRegistrationPlaces_AccountId",
                table: "BusinessRegistrationPlaces",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessRegistrations_AccountId",
                table: "BusinessRegistrations",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessRegistrations_Number",
                table: "BusinessRegistrations",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CallSheets_ClaimedByPerson",
                table: "CallSheets",
                column: "ClaimedByPerson",
                filter: "\"ClaimedByPerson\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CallSheets_PromisedBy",
                table: "CallSheets",
                column: "PromisedBy",
                filter: "\"PromisedBy\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClearanceCertificates_AccountId",
                table: "ClearanceCertificates",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ClearanceCertificates_Number",
                table: "ClearanceCertificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CodingChanges_AccountId_Part",
                table: "CodingChanges",
                columns: new[] { "AccountId", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_AccountId_On",
                table: "Contacts",
                columns: new[] { "AccountId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CounterNotes_AccountId_At",
                table: "CounterNotes",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CounterNotes_InquiryId",
                table: "CounterNotes",
                column: "InquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_CreditQuestions_AccountId",
                table: "CreditQuestions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CreditQuestions_CreditId",
                table: "CreditQuestions",
                column: "CreditId");

            migrationBuilder.CreateIndex(
                name: "IX_CustodyRecords_Bag",
                table: "CustodyRecords",
                column: "Bag",
                unique: true,
                filter: "\"Bag\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CustodyRecords_BusinessDay",
                table: "CustodyRecords",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_CustodyRecords_DrawerId",
                table: "CustodyRecords",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_CustodyRecords_Number",
                table: "CustodyRecords",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustodyRecords_PostingId",
                table: "CustodyRecords",
                column: "PostingId");

            migrationBuilder.CreateIndex(
                name: "IX_DayReopenings_Outcome",
                table: "DayReopenings",
                column: "Outcome");

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

            migrationBuilder.CreateIndex(
                name: "IX_DemandedPeriods_ObligationId",
                table: "DemandedPeriods",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_Demands_AccountId",
                table: "Demands",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Demands_Letter",
                table: "Demands",
                column: "Letter",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deposits_Number",
                table: "Deposits",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deposits_State",
                table: "Deposits",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Discrepancies_AccountId",
                table: "Discrepancies",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_BusinessDay",
                table: "Drawers",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_ClerkId_State",
                table: "Drawers",
                columns: new[] { "ClerkId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_DepositId",
                table: "Drawers",
                column: "DepositId");

            migrationBuilder.CreateIndex(
                name: "IX_DrawersBeside_BusinessDay",
                table: "DrawersBeside",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_FiledReturns_AccountId_TaxType_Period_Sequence",
                table: "FiledReturns",
                columns: new[] { "AccountId", "TaxType", "Period", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FiledReturns_AmendsId",
                table: "FiledReturns",
                column: "AmendsId");

            migrationBuilder.CreateIndex(
                name: "IX_FiledReturns_Number",
                table: "FiledReturns",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FiledReturns_ObligationId",
                table: "FiledReturns",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_FiledReturns_PostingId",
                table: "FiledReturns",
                column: "PostingId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityChecks_InquiryId",
                table: "IdentityChecks",
                column: "InquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Kind_Document",
                table: "ImportedRows",
                columns: new[] { "Kind", "Document" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AccountId_StartedAt",
                table: "Inquiries",
                columns: new[] { "AccountId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Clerk_On",
                table: "Inquiries",
                columns: new[] { "Clerk", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_FollowUpOn",
                table: "Inquiries",
                column: "FollowUpOn",
                filter: "\"FollowUpOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_On_StartedAt",
                table: "Inquiries",
                columns: new[] { "On", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Running",
                table: "Inquiries",
                column: "Clerk",
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_TicketId",
                table: "Inquiries",
                column: "TicketId",
                filter: "\"TicketId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_JournalLines_AccountId",
                table: "JournalLines",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_JournalLines_DrawerId",
                table: "JournalLines",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_JournalLines_ObligationId",
                table: "JournalLines",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_LeftFindings_AccountId_Facts",
                table: "LeftFindings",
                columns: new[] { "AccountId", "Facts" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterMailings_AccountId",
                table: "LetterMailings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_LetterMailings_State",
                table: "LetterMailings",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_About",
                table: "Letters",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_AccountId_Day",
                table: "Letters",
                columns: new[] { "AccountId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Number",
                table: "Letters",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterTemplates_Kind_Language_Version",
                table: "LetterTemplates",
                columns: new[] { "Kind", "Language", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Licenses_AccountId_DecidedOn",
                table: "Licenses",
                columns: new[] { "AccountId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Licenses_HandledByPerson_State",
                table: "Licenses",
                columns: new[] { "HandledByPerson", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Licenses_Number",
                table: "Licenses",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Licenses_ReasonCode_DecidedOn",
                table: "Licenses",
                columns: new[] { "ReasonCode", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Licenses_State",
                table: "Licenses",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_LicenseTerms_LicenseId_Year",
                table: "LicenseTerms",
                columns: new[] { "LicenseId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LicenseTerms_ObligationId",
                table: "LicenseTerms",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_FromAccountId",
                table: "MovedPayments",
                column: "FromAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_FromObligationId",
                table: "MovedPayments",
                column: "FromObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_Number",
                table: "MovedPayments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_PaymentId",
                table: "MovedPayments",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_Receipt",
                table: "MovedPayments",
                column: "Receipt");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_State",
                table: "MovedPayments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPayments_ToAccountId",
                table: "MovedPayments",
                column: "ToAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_MovedPaymentTargets_ObligationId",
                table: "MovedPaymentTargets",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_AccountId_IsOpen",
                table: "Obligations",
                columns: new[] { "AccountId", "IsOpen" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_AccountId_TaxType_Period",
                table: "Obligations",
                columns: new[] { "AccountId", "TaxType", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenCredits_AccountId_AroseOn_FromId",
                table: "OpenCredits",
                columns: new[] { "AccountId", "AroseOn", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenCredits_FromId",
                table: "OpenCredits",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenCredits_RightEndsOn_AmountCents_Cause_LookAgainOn",
                table: "OpenCredits",
                columns: new[] { "RightEndsOn", "AmountCents", "Cause", "LookAgainOn" },
                descending: new[] { false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_OpenDiscounts_AccountId",
                table: "OpenDiscounts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenDiscounts_OpenOn_Id",
                table: "OpenDiscounts",
                columns: new[] { "OpenOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenedDays_Day",
                table: "OpenedDays",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_BusinessDay",
                table: "PaymentEvents",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_DrawerId_State",
                table: "PaymentEvents",
                columns: new[] { "DrawerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_Number",
                table: "PaymentEvents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPlanHolds_PlanId",
                table: "PaymentPlanHolds",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPlanObligations_ObligationId",
                table: "PaymentPlanObligations",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPlans_AccountId",
                table: "PaymentPlans",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPlans_Number",
                table: "PaymentPlans",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPlans_State",
                table: "PaymentPlans",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPromises_AccountId",
                table: "PaymentPromises",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPromises_DueOn",
                table: "PaymentPromises",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPromises_ReplacesId",
                table: "PaymentPromises",
                column: "ReplacesId",
                unique: true,
                filter: "\"ReplacesId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_AccountId",
                table: "Payments",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ObligationId",
                table: "Payments",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuoteParts_ObligationId",
                table: "PayoffQuoteParts",
                column: "ObligationId");

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuotes_AccountId_MadeOn",
                table: "PayoffQuotes",
                columns: new[] { "AccountId", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PayoffQuotes_Number",
                table: "PayoffQuotes",
                column: "Number",
                unique: true);

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
                name: "IX_PenaltyWaivers_HandledByPerson_State",
                table: "PenaltyWaivers",
                columns: new[] { "HandledByPerson", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_Number",
                table: "PenaltyWaivers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_ReasonCode_DecidedOn",
                table: "PenaltyWaivers",
                columns: new[] { "ReasonCode", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyWaivers_State",
                table: "PenaltyWaivers",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Postings_BusinessDay",
                table: "Postings",
                column: "BusinessDay");

            migrationBuilder.CreateIndex(
                name: "IX_Postings_CorrectsId",
                table: "Postings",
                column: "CorrectsId",
                filter: "\"CorrectsId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Postings_PaymentEventId",
                table: "Postings",
                column: "PaymentEventId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicComments_On",
                table: "PublicComments",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_PublicComments_State",
                table: "PublicComments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_QueueScreens_CodeHash",
                table: "QueueScreens",
                column: "CodeHash",
                unique: true,
                filter: "\"CodeHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_QueueScreens_KeyHash",
                table: "QueueScreens",
                column: "KeyHash",
                unique: true,
                filter: "\"KeyHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptCopies_PrintedOn",
                table: "ReceiptCopies",
                column: "PrintedOn");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptCopies_Sheet",
                table: "ReceiptCopies",
                column: "Sheet");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptVoids_Outcome",
                table: "ReceiptVoids",
                column: "Outcome");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_AccountId",
                table: "Referrals",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_SentOn",
                table: "Referrals",
                column: "SentOn");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_State",
                table: "Referrals",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RefundFileLines_RefundId_Issue",
                table: "RefundFileLines",
                columns: new[] { "RefundId", "Issue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RefundFiles_Number",
                table: "RefundFiles",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RefundParts_AccountId_AroseOn",
                table: "RefundParts",
                columns: new[] { "AccountId", "AroseOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RefundParts_FromId",
                table: "RefundParts",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_AccountId_DecidedOn",
                table: "Refunds",
                columns: new[] { "AccountId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_HandledByPerson_State",
                table: "Refunds",
                columns: new[] { "HandledByPerson", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_Number",
                table: "Refunds",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_ReasonCode_DecidedOn",
                table: "Refunds",
                columns: new[] { "ReasonCode", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_State",
                table: "Refunds",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_AccountId",
                table: "ReturnedChecks",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_ChargedOn",
                table: "ReturnedChecks",
                column: "ChargedOn");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_Number",
                table: "ReturnedChecks",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_Receipt",
                table: "ReturnedChecks",
                column: "Receipt");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_RedepositId",
                table: "ReturnedChecks",
                column: "RedepositId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_Standing",
                table: "ReturnedChecks",
                columns: new[] { "PaymentId", "TenderId" },
                unique: true,
                filter: "\"State\" <> 'Undone'");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_State",
                table: "ReturnedChecks",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnedChecks_TenderId",
                table: "ReturnedChecks",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewItems_RunId_Portion",
                table: "ReviewItems",
                columns: new[] { "RunId", "Portion" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewRuns_Day",
                table: "ReviewRuns",
                column: "Day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_Outcome",
                table: "RoleGrants",
                column: "Outcome");

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_StaffId",
                table: "RoleGrants",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleChanges_State",
                table: "RuleChanges",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RuleRows_ChangeId",
                table: "RuleRows",
                column: "ChangeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleRows_Jurisdiction_Topic_FirstDay",
                table: "RuleRows",
                columns: new[] { "Jurisdiction", "Topic", "FirstDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_AccountId_Term",
                table: "SearchTerms",
                columns: new[] { "AccountId", "Term" });

            migrationBuilder.CreateIndex(
                name: "IX_SecondScreens_CodeHash",
                table: "SecondScreens",
                column: "CodeHash",
                unique: true,
                filter: "\"CodeHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SecondScreens_DrawerId",
                table: "SecondScreens",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondScreens_KeyHash",
                table: "SecondScreens",
                column: "KeyHash",
                unique: true,
                filter: "\"KeyHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceWindows_On_Number",
                table: "ServiceWindows",
                columns: new[] { "On", "Number" },
                unique: true,
                filter: "\"State\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSessions_StaffUserId",
                table: "SignInSessions",
                column: "StaffUserId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementFiles_Day",
                table: "StatementFiles",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_StatementItems_Day_AmountCents",
                table: "StatementItems",
                columns: new[] { "Day", "AmountCents" });

            migrationBuilder.CreateIndex(
                name: "IX_StatementItems_FileId",
                table: "StatementItems",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementItems_Fingerprint",
                table: "StatementItems",
                column: "Fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatementItems_MatchKind_MatchKey",
                table: "StatementItems",
                columns: new[] { "MatchKind", "MatchKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatementItems_State",
                table: "StatementItems",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_StatementRunItems_AccountId",
                table: "StatementRunItems",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementRunItems_RunId_AccountId",
                table: "StatementRunItems",
                columns: new[] { "RunId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatementRuns_Number",
                table: "StatementRuns",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TemplateChanges_State",
                table: "TemplateChanges",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_DocumentNumber",
                table: "Tenders",
                column: "DocumentNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_DrawerId_Kind_AmountCents",
                table: "Tenders",
                columns: new[] { "DrawerId", "Kind", "AmountCents" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_PaymentEventId",
                table: "Tenders",
                column: "PaymentEventId");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_AppointmentId",
                table: "Tickets",
                column: "AppointmentId",
                unique: true,
                filter: "\"AppointmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_On_Number",
                table: "Tickets",
                columns: new[] { "On", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_WindowId",
                table: "Tickets",
                column: "WindowId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountAlerts");

            migrationBuilder.DropTable(
                name: "AccountBalances");

            migrationBuilder.DropTable(
                name: "AccountChanges");

            migrationBuilder.DropTable(
                name: "AccountMerges");

            migrationBuilder.DropTable(
                name: "AdjustmentAnswers");

            migrationBuilder.DropTable(
                name: "AdjustmentDecisions");

            migrationBuilder.DropTable(
                name: "AdjustmentEvidence");

            migrationBuilder.DropTable(
                name: "AdjustmentInformationRequests");

            migrationBuilder.DropTable(
                name: "AdjustmentPeriods");

            migrationBuilder.DropTable(
                name: "AdjustmentSteps");

            migrationBuilder.DropTable(
                name: "ArticleVersions");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "Authorizations");

            migrationBuilder.DropTable(
                name: "BusinessRegistrationCodes");

            migrationBuilder.DropTable(
                name: "BusinessRegistrationPeople");

            migrationBuilder.DropTable(
                name: "BusinessRegistrationPlaces");

            migrationBuilder.DropTable(
                name: "CallSheets");

            migrationBuilder.DropTable(
                name: "CardExplanations");

            migrationBuilder.DropTable(
                name: "ClearanceCertificates");

            migrationBuilder.DropTable(
                name: "ClosedDays");

            migrationBuilder.DropTable(
                name: "CodingChanges");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "CounterNotes");

            migrationBuilder.DropTable(
                name: "CreditQuestions");

            migrationBuilder.DropTable(
                name: "CustodyExplanations");

            migrationBuilder.DropTable(
                name: "CustomerViews");

            migrationBuilder.DropTable(
                name: "DayReopenings");

            migrationBuilder.DropTable(
                name: "DelegationUses");

            migrationBuilder.DropTable(
                name: "DemandedPeriods");

            migrationBuilder.DropTable(
                name: "Discrepancies");

            migrationBuilder.DropTable(
                name: "DrawerCounts");

            migrationBuilder.DropTable(
                name: "DrawersBeside");

            migrationBuilder.DropTable(
                name: "DrawersTakenOver");

            migrationBuilder.DropTable(
                name: "FiledReturns");

            migrationBuilder.DropTable(
                name: "FirstApprovals");

            migrationBuilder.DropTable(
                name: "FormDrafts");

            migrationBuilder.DropTable(
                name: "IdentityChecks");

            migrationBuilder.DropTable(
                name: "ImportedRows");

            migrationBuilder.DropTable(
                name: "JournalLines");

            migrationBuilder.DropTable(
                name: "LeftFindings");

            migrationBuilder.DropTable(
                name: "LetterMailings");

            migrationBuilder.DropTable(
                name: "LetterTemplates");

            migrationBuilder.DropTable(
                name: "LicenseDecisions");

            migrationBuilder.DropTable(
                name: "LicenseEvidence");

            migrationBuilder.DropTable(
                name: "LicenseHolds");

            migrationBuilder.DropTable(
                name: "LicenseInformationRequests");

            migrationBuilder.DropTable(
                name: "LicenseRequirements");

            migrationBuilder.DropTable(
                name: "LicenseSteps");

            migrationBuilder.DropTable(
                name: "LicenseTerms");

            migrationBuilder.DropTable(
                name: "LostNumbers");

            migrationBuilder.DropTable(
                name: "MovedPaymentTargets");

            migrationBuilder.DropTable(
                name: "NumberCounters");

            migrationBuilder.DropTable(
                name: "OpenCredits");

            migrationBuilder.DropTable(
                name: "OpenDiscounts");

            migrationBuilder.DropTable(
                name: "OpenedDays");

            migrationBuilder.DropTable(
                name: "PaymentPlanHolds");

            migrationBuilder.DropTable(
                name: "PaymentPlanObligations");

            migrationBuilder.DropTable(
                name: "PaymentPlanPayments");

            migrationBuilder.DropTable(
                name: "PaymentPlanSteps");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "PayoffQuoteParts");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverAnswers");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverEvidence");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverGrants");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverInformationRequests");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverPeriods");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverSteps");

            migrationBuilder.DropTable(
                name: "PromiseNotes");

            migrationBuilder.DropTable(
                name: "PublicComments");

            migrationBuilder.DropTable(
                name: "QueueScreens");

            migrationBuilder.DropTable(
                name: "ReceiptCopies");

            migrationBuilder.DropTable(
                name: "ReceiptVoids");

            migrationBuilder.DropTable(
                name: "Referrals");

            migrationBuilder.DropTable(
                name: "RefundDecisions");

            migrationBuilder.DropTable(
                name: "RefundEvidence");

            migrationBuilder.DropTable(
                name: "RefundFileLines");

            migrationBuilder.DropTable(
                name: "RefundInformationRequests");

            migrationBuilder.DropTable(
                name: "RefundParts");

            migrationBuilder.DropTable(
                name: "RefundSteps");

            migrationBuilder.DropTable(
                name: "RegistrationDrafts");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "ReturnedChecks");

            migrationBuilder.DropTable(
                name: "ReviewEvents");

            migrationBuilder.DropTable(
                name: "ReviewItems");

            migrationBuilder.DropTable(
                name: "ReviewLeases");

            migrationBuilder.DropTable(
                name: "ReviewPortions");

            migrationBuilder.DropTable(
                name: "RoleGrants");

            migrationBuilder.DropTable(
                name: "RuleRows");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SecondScreens");

            migrationBuilder.DropTable(
                name: "SignInSessions");

            migrationBuilder.DropTable(
                name: "StatementItems");

            migrationBuilder.DropTable(
                name: "StatementRunItems");

            migrationBuilder.DropTable(
                name: "StatementSources");

            migrationBuilder.DropTable(
                name: "TemplateChanges");

            migrationBuilder.DropTable(
                name: "TicketSteps");

            migrationBuilder.DropTable(
                name: "Adjustments");

            migrationBuilder.DropTable(
                name: "ArticleDrafts");

            migrationBuilder.DropTable(
                name: "BusinessRegistrations");

            migrationBuilder.DropTable(
                name: "CustodyRecords");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Delegations");

            migrationBuilder.DropTable(
                name: "Demands");

            migrationBuilder.DropTable(
                name: "Inquiries");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "Licenses");

            migrationBuilder.DropTable(
                name: "MovedPayments");

            migrationBuilder.DropTable(
                name: "PaymentPlanTerms");

            migrationBuilder.DropTable(
                name: "PayoffQuoteDays");

            migrationBuilder.DropTable(
                name: "PenaltyWaiverDecisions");

            migrationBuilder.DropTable(
                name: "PaymentPromises");

            migrationBuilder.DropTable(
                name: "RefundFiles");

            migrationBuilder.DropTable(
                name: "Refunds");

            migrationBuilder.DropTable(
                name: "Tenders");

            migrationBuilder.DropTable(
                name: "ReviewRuns");

            migrationBuilder.DropTable(
                name: "RuleChanges");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "StatementFiles");

            migrationBuilder.DropTable(
                name: "StatementRuns");

            migrationBuilder.DropTable(
                name: "Tickets");

            migrationBuilder.DropTable(
                name: "Obligations");

            migrationBuilder.DropTable(
                name: "Postings");

            migrationBuilder.DropTable(
                name: "PaymentPlans");

            migrationBuilder.DropTable(
                name: "PayoffQuotes");

            migrationBuilder.DropTable(
                name: "PenaltyWaivers");

            migrationBuilder.DropTable(
                name: "PaymentEvents");

            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "ServiceWindows");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Drawers");

            migrationBuilder.DropTable(
                name: "Deposits");
        }
    }
}
