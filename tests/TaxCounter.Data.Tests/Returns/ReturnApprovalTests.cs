using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>On Sep 15, 2026: nobody alone makes money disappear by the day a return is said to have come, or by a return that takes back what was charged.</summary>
public sealed class ReturnApprovalTests() : ReturnDayTests(DatabaseProvider.Sqlite)
{
    private static readonly StaffMember _supervisor = Acts.Supervisor(1);

    [Fact]
    public async Task A_filing_day_before_today_that_lets_much_go_needs_a_supervisor_who_did_not_enter_it()
    {
        var account = await Business();
        var refused = await File(June(account));

        Assert.Equal("returns.needs-approval", refused.Refusal?.Code);
        Assert.Equal("$1,232.00 is not charged because it counts as filed on Jul 10, 2026. A supervisor who did not enter this return must approve that with their own password.", refused.Refusal?.Message);
        Assert.Equal("staff.not-allowed", (await File(June(account), Acts.Clerk(2))).Refusal?.Code);
        Assert.Empty(await Obligations(account));

        var filed = await Filed(June(account), _supervisor);
        Assert.Equal((Money.Dollars(1232), _supervisor.Name), (filed.NotCharged, filed.ApproverName));
        var entry = (await Office.Read(c => c.Set<AuditEntry>().ToListAsync())).Single(e => e.What == "returns.file");
        Assert.Contains("1232.00", entry.Changes, StringComparison.Ordinal);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task The_supervisor_who_enters_it_does_not_approve_it()
    {
        var account = await Business();
        var own = await Day.With<ReturnService, Result<FiledReturn>>(s => s.File(June(account), null, Day.Act(_supervisor), Day.Act(_supervisor)));
        Assert.Equal("staff.own-work", own.Refusal?.Code);
    }

    [Fact]
    public async Task A_batch_at_the_console_brings_in_none_that_a_supervisor_approves()
    {
        var account = await Business();
        async Task<Refusal?> InABatch(FileReturn filed) => (await Day.With<ReturnService, Result<FiledReturn>>(s => s.File(filed, null, Day.Act(StaffMember.System)))).Refusal;

        Assert.Equal("$1,232.00 is not charged because it counts as filed on Jul 10, 2026. Enter this return at the counter, where a supervisor who did not enter it approves that with their own password.", (await InABatch(June(account)))?.Message);
        Assert.Empty(await Obligations(account));
        Assert.Null(await InABatch(August(account)));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task In_time_and_entered_late_by_little_one_clerk_is_enough()
    {
        var account = await Business();
        var filed = await Filed(August(account) with { Period = Period.Parse("2026-06"), ReceivedOn = new DateOnly(2026, 7, 10), PaidOn = new DateOnly(2026, 7, 10) });
        Assert.Equal((Money.Dollars(12.32m), ""), (filed.NotCharged, filed.Approver));
    }

    [Fact]
    public async Task An_amended_return_that_takes_off_much_needs_one_too_and_slices_add_up()
    {
        var account = await Business();
        await Filed(August(account));
        Assert.StartsWith("It takes $545.00 off the charge, and with it the penalty and interest on that.", (await File(Lower(account, 10000))).Refusal?.Message, StringComparison.Ordinal);

        Assert.Equal(Money.Dollars(-218), (await Filed(Lower(account, 16000))).Difference);
        var more = await File(Lower(account, 15000));
        Assert.Equal("returns.needs-approval", more.Refusal?.Code);
        Assert.Contains("Returns of this account took off $218.00 before without approval; that counts too.", more.Refusal?.Message, StringComparison.Ordinal);
        Assert.Equal(_supervisor.Person, (await Filed(Lower(account, 15000), _supervisor)).Approver);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task An_amended_return_from_before_the_one_it_changes_is_refused()
    {
        var account = await Business();
        await Filed(August(account));
        Assert.Equal("returns.amended-before", (await File(August(account) with { IsAmended = true, ReceivedOn = new DateOnly(2026, 9, 9) })).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-08-30", "returns.odd-due-date")]
    [InlineData("2026-12-02", "returns.odd-due-date")]
    [InlineData("2026-09-20", null)]
    public async Task A_due_date_that_cannot_be_is_refused(string due, string? code)
    {
        var account = await Business(a => a.Register("occupancy", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), null));
        var refused = await File(August(account, "1=0") with { TaxType = "occupancy", DueOn = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal(code, refused.Refusal?.Code);
    }

    [Fact]
    public async Task Verify_names_a_return_that_nobody_approved_and_the_database_refuses_one_person_in_both_places()
    {
        var account = await Business();
        await Filed(June(account), _supervisor);
        await Plant("""UPDATE "FiledReturns" SET "Approver" = '', "ApproverName" = ''""");
        Assert.Contains((await Verify()).Findings, f => f.Invariant == "V18" && f.Sentence.EndsWith("was posted above the approval limits of its day without a second person.", StringComparison.Ordinal));

        // One person in both places: the database itself refuses it.
        await Assert.ThrowsAnyAsync<Microsoft.Data.Sqlite.SqliteException>(() => Plant($"""UPDATE "FiledReturns" SET "Approver" = '{Clerk.Person}'"""));
    }

    /// <summary>110,000.00 of tax for June, due July 20, said to have come and been paid July 10: compensation of 1,100.00, and 12% penalty and interest on that.</summary>
    private FileReturn June(Account account) => August(account, "1=2000000; 12=2000000; 13/A=2000000; 15/A=2000000; 16/A=110000; 16b/A=110000; 18/A=110000; 19/A=1100; 20/A=108900; 23/A=108900; 25=108900") with
    {
        Period = Period.Parse("2026-06"),
        ReceivedOn = new DateOnly(2026, 7, 10),
        PaidOn = new DateOnly(2026, 7, 10),
    };

    private FileReturn Lower(Account account, int sales)
    {
        var tax = sales * 55 / 1000;
        var (discount, gross) = ((int)Math.Round(tax / 100m, MidpointRounding.AwayFromZero), sales + 1500);
        return August(account, $"1={gross}; 2=1500; 11=1500; 12={sales}; 13/A={sales}; 15/A={sales}; 16/A={tax}; 16b/A={tax}; 18/A={tax}; 19/A={discount}; 20/A={tax - discount}; 23/A={tax - discount}; 25={tax - discount}") with { IsAmended = true, ReceivedOn = Day.Today };
    }

    private Task<int> Plant(string sql) => Office.Read(async c =>
    {
        foreach (var trigger in await c.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync())
        {
            await c.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create($"DROP TRIGGER \"{trigger}\""));
        }

        return await c.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql));
    });
}
