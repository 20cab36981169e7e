using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>A check of 2,100.00 paid the 1,000.00 that First River owes; 1,100.00 waits, and 600.00 and 500.00 are charged afterwards. One person alone applies up to 1,000.00.</summary>
public class CreditServiceTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _account = null!;

    [Fact]
    public async Task Credit_is_applied_once_and_a_second_press_is_told_to_look_at_the_history()
    {
        await Overpaid();
        await Charged("600.00", "2026-07");

        var done = await Apply(Acts.Clerk());
        var again = await Apply(Acts.Clerk(), done.Value.Total);

        Assert.Equal("600.00", done.Value.Total.Plain());
        Assert.Equal("accounts.credit-nothing", again.Refusal?.Code);
        Assert.Equal("500.00", (await Day.With<ILedgers, Money>(l => l.Unapplied(_account.Id))).Plain());
        Assert.Single(await Applied());
        Assert.Single(await Office.Read(c => c.Set<Data.Audit.AuditEntry>().Where(e => e.What == "accounts.credit-apply").ToListAsync()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task An_application_is_taken_back_once_with_a_reason_and_the_credit_waits_again()
    {
        await Overpaid();
        await Charged("600.00", "2026-07");
        await Apply(Acts.Clerk());
        var posted = Assert.Single(await Applied());

        Assert.Equal("accounts.credit-no-reason", (await TakeBack(posted, " ")).Refusal?.Code);
        Assert.Equal("600.00", (await TakeBack(posted, "wrong period")).Value.Plain());
        Assert.Equal("accounts.credit-not-applied", (await TakeBack(posted, "wrong period")).Refusal?.Code);

        Assert.Equal("1100.00", (await Day.With<ILedgers, Money>(l => l.Unapplied(_account.Id))).Plain());
        Assert.Empty(await Applied());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task What_was_shown_is_what_is_applied_or_nothing_is()
    {
        await Overpaid();
        await Charged("600.00", "2026-07");

        Assert.Equal("accounts.credit-changed", (await Apply(Acts.Clerk(), WorkingDay.Dollars("599.00"))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Apply(Acts.Auditor())).Refusal?.Code);
        Assert.Empty(await Applied());
    }

    [Fact]
    public async Task Above_what_one_person_applies_alone_a_supervisor_does_and_slices_add_up()
    {
        await Overpaid();
        await Charged("600.00", "2026-07");
        Assert.Null((await Apply(Acts.Clerk())).Refusal);
        await Charged("500.00", "2026-06");

        Assert.Equal("rule-books.limit-supervisor", (await Apply(Acts.Clerk(2))).Refusal?.Code);
        Assert.Null((await Apply(Acts.Supervisor())).Refusal);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Verify_names_credit_that_a_clerk_applied_above_the_limit_and_not_what_a_supervisor_or_a_charge_did()
    {
        await Overpaid();
        await Known(Acts.Clerk());
        await Known(Acts.Supervisor());
        await Charged("600.00", "2026-07");
        Assert.Null((await Apply(Acts.Clerk())).Refusal);
        await Charged("500.00", "2026-06");
        Assert.Null((await Apply(Acts.Supervisor())).Refusal);
        Assert.Empty(await Findings());

        // The same two acts with the clerk's name under the second.
        await Rewritten(Acts.Clerk());
        Assert.Equal([$"Clerk 1 used $500.00 of unapplied credit of account {_account.Number.Digits} on {Day.Today:yyyy-MM-dd}, after $600.00 before, above the limit of one who is no supervisor."], await Findings());

        await Charged("100.00", "2026-05");
        await ChargedInTheSameAct(Acts.Clerk());
        Assert.Empty(await Findings());
    }

    private async Task Overpaid()
    {
        _account = await Day.Owes("1000.00");
        await Day.Opens(Acts.Clerk(), 1);
        await Day.Takes(Acts.Clerk(), _account, Day.Check("2100.00"));
    }

    private async Task Charged(string amount, string period)
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _account, amount, period, new DateOnly(2026, 9, 21));
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<Result<CreditPlan>> Apply(StaffMember who, Money? shown = null)
    {
        var plan = await Day.With<CreditService, CreditPlan>(s => s.Preview(_account.Id, Day.Act(who)));
        return await Day.With<CreditService, Result<CreditPlan>>(s => s.Apply(_account.Id, shown ?? plan.Total, Day.Act(who)));
    }

    private Task<Result<Money>> TakeBack(Posting applied, string reason) =>
        Day.With<CreditService, Result<Money>>(s => s.TakeBack(_account.Id, applied.Id, Day.Act(Acts.Clerk(), reason)));

    private Task<IReadOnlyList<Posting>> Applied() => Day.With<CreditService, IReadOnlyList<Posting>>(s => s.Applications(_account.Id));

    /// <summary>A person with a user account, so that the records know who was no supervisor.</summary>
    private Task<int> Known(StaffMember who) => Office.Read(async c =>
    {
        c.Add(new StaffUser { Id = who.Id.Value, UserName = who.Name, NormalizedUserName = who.Name.ToUpperInvariant(), Person = who.Person, DisplayName = who.Name, Role = who.Role, SecurityStamp = who.Name });
        return await c.SaveChangesAsync();
    });

    private Task<int> Rewritten(StaffMember who) => Plant("""UPDATE "Postings" SET "ById" = {0}, "ByName" = {1} WHERE "Kind" = 'CreditApplied'""", who.Id.Value, who.Name);

    /// <summary>As if the charges had taken the credit by themselves: charge and application are of one moment and one person.</summary>
    private Task<int> ChargedInTheSameAct(StaffMember who) => Plant("""UPDATE "Postings" SET "ById" = {0}, "ByName" = {1}, "PostedAt" = (SELECT MAX("PostedAt") FROM "Postings") WHERE "Kind" IN ('Charge', 'CreditApplied')""", who.Id.Value, who.Name);

    private Task<int> Plant(string sql, params object[] values) => Office.Read(async c =>
    {
        await c.Database.ExecuteSqlRawAsync("DROP TRIGGER IF EXISTS \"Postings_no_update\"");
        return await c.Database.ExecuteSqlRawAsync(sql, values);
    });

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        var found = (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Where(f => f.Invariant != "V50"); // rows that a test rewrote
        return [.. found.Where(f => f.Invariant != "V11").Select(f => f.Sentence)];
    }
}
