using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>Calls: one clerk to an account, never where it is forbidden, and what came of each is kept once.</summary>
public abstract class ContactTests(DatabaseProvider provider) : CollectionOffice(provider)
{
    [DatabaseFact]
    public async Task Two_clerks_never_call_one_account_at_the_same_time_and_the_claim_ends_by_itself()
    {
        var account = await Late(1, "500.00");
        Assert.Null((await Claim(account)).Refusal);
        Assert.Equal("Clerk 1 is calling this account now. Take the next one.", (await Claim(account, Acts.Clerk(2))).Refusal?.Message);
        Assert.Equal("collections.claimed", (await Note(Asked(account, ContactOutcome.NoAnswer), who: Acts.Clerk(2))).Refusal?.Code);

        Office.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Null((await Note(Asked(account, ContactOutcome.LeftMessage))).Refusal); // the call took long, and nobody had taken it
        Assert.Equal("collections.not-claimed", (await Note(Asked(account, ContactOutcome.NoAnswer))).Refusal?.Code);
        Assert.Null((await Claim(account, Acts.Clerk(2))).Refusal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_same_form_notes_a_contact_once_and_a_form_with_other_content_is_noticed()
    {
        var account = await Late(1, "500.00");
        await Claim(account);
        var asked = Asked(account, ContactOutcome.Promise, amount: "200.00", by: new DateOnly(2026, 9, 22));

        var first = await Note(asked, "after payday");
        var again = await Note(asked, "after payday");

        Assert.Equal(first.Value.Id, again.Value.Id);
        Assert.Equal("collections.other-content", (await Note(asked with { Outcome = ContactOutcome.Reached }, "after payday")).Refusal?.Code);
        Assert.Equal((1, 1), await Office.Read(async c => (await c.Set<Contact>().CountAsync(), await c.Set<PaymentPromise>().CountAsync())));
        Assert.Equal(("(225) 745-7005", "after payday"), (first.Value.Phone, first.Value.Note));
        Assert.True(first.Value.Overdue > WorkingDay.Dollars("500.00")); // with penalty and interest
    }

    [DatabaseFact]
    public async Task A_promise_is_refused_with_the_sentence_why()
    {
        var account = await Late(1, "500.00");
        async Task<string?> Why(string? amount, string? by) => (await Note(Asked(account, ContactOutcome.Promise, ContactWay.TheyCalled, amount, by is null ? null : DateOnly.ParseExact(by, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))).Refusal?.Message;

        Assert.Equal("Enter the day by which they pay: from Sep 15, 2026 to Oct 15, 2026. For a later day offer a payment plan.", await Why("10.00", null));
        Assert.Equal("Enter the day by which they pay: from Sep 15, 2026 to Oct 15, 2026. For a later day offer a payment plan.", await Why("10.00", "2026-10-16"));
        Assert.Equal("The office is closed on Sat, Sep 19, 2026. Enter a business day; the next one is Sep 21, 2026.", await Why("10.00", "2026-09-19"));
        Assert.Equal("Enter how much they promised to pay.", await Why(null, "2026-09-22"));
        Assert.StartsWith("On Sep 22, 2026 $5", await Why("900.00", "2026-09-22"), StringComparison.Ordinal);
        Assert.Equal("“no answer” is what a call of the office can come to. Choose another outcome.", (await Note(Asked(account, ContactOutcome.NoAnswer, ContactWay.Counter))).Refusal?.Message);
        Assert.Equal("collections.note", (await Note(Asked(account, ContactOutcome.Dispute, ContactWay.Counter))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Note(Asked(account, ContactOutcome.Plan, ContactWay.Counter), who: Acts.Auditor())).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Nobody_is_called_where_an_alert_forbids_it_without_a_number_or_outside_the_hours()
    {
        var bankrupt = await Late(1, "500.00", more: a => a.Raise(AlertKind.Bankruptcy, "Chapter 11 filed.", new DateOnly(2026, 9, 1), "D. Guidry"));
        var silent = await Late(2, "400.00", more: a => a.Raise(AlertKind.DoNotCall, "Wrote on Sep 2.", new DateOnly(2026, 9, 2), "D. Guidry"));
        var numberless = await Late(3, "300.00", phone: "");
        var plain = await Late(4, "200.00");

        Assert.Equal("An alert on this account forbids calls: Chapter 11 filed. Nobody calls about what is owed while a bankruptcy court has the case. Send it to the office’s counsel.", (await Claim(bankrupt)).Refusal?.Message);
        Assert.Equal("collections.forbidden", (await Claim(silent)).Refusal?.Code);
        Assert.Equal("collections.no-phone", (await Claim(numberless)).Refusal?.Code);
        Assert.Null((await Note(Asked(silent, ContactOutcome.Reached, ContactWay.TheyCalled), "called us about it")).Refusal); // they may call us
        Office.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal("rule-books.no-calls-now", (await Claim(plain)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Call_mode_gives_one_after_the_other_and_leaves_out_who_is_not_to_be_called()
    {
        var accounts = new List<Account>();
        for (var i = 1; i <= 9; i++)
        {
            var number = i;
            accounts.Add(await Late(i, $"{1000 - (i * 10)}.00", phone: i == 2 ? "" : "(225) 745-7005", more: number switch { 1 => a => a.Raise(AlertKind.Represented, "Call J. Doe, CPA.", new DateOnly(2026, 9, 1), "x"), 3 => a => a.Raise(AlertKind.PaymentPlan, "PP", new DateOnly(2026, 9, 1), "x"), _ => null }));
        }

        await Promises(accounts[3], "100.00", new DateOnly(2026, 9, 22));
        Assert.Equal(accounts[4].Id, (await Next(1)).Value);
        Assert.Equal(accounts[4].Id, (await Next(1)).Value); // a second click
        Assert.Equal(accounts[5].Id, (await Next(2)).Value);
        await Note(Asked(accounts[4], ContactOutcome.WrongNumber), who: Acts.Clerk(1));
        Assert.Equal(accounts[6].Id, (await Next(1)).Value);
        await Day.With<ContactService, Result<Done>>(s => s.Release(accounts[6].Id, Day.Act(Acts.Clerk(1))));
        Assert.Equal(accounts[7].Id, (await Next(1)).Value);
        await Note(Asked(accounts[7], ContactOutcome.NoAnswer), who: Acts.Clerk(1));
        Assert.Equal(accounts[8].Id, (await Next(1)).Value);
        await Note(Asked(accounts[8], ContactOutcome.NoAnswer), who: Acts.Clerk(1));
        Assert.StartsWith("Nobody is left to call on this list.", (await Next(1)).Refusal?.Message, StringComparison.Ordinal);

        At("2026-09-16"); // a new day: the wrong number stays out, who did not answer comes again
        Assert.Equal(accounts[5].Id, (await Next(1)).Value);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Verify_names_a_sheet_and_a_promise_that_do_not_go_with_the_contacts()
    {
        var account = await Late(1, "500.00");
        await Promises(account, "100.00", new DateOnly(2026, 9, 22));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "CallSheets" SET "PromisedBy" = '2026-09-25'"""));
        Assert.Contains($"V42: The call sheet of account {account.Number.Digits} does not say what its contacts and promises say.", await Findings());
    }

    private Task<Result<AccountId>> Next(int clerk) => Day.With<CallQueue, Result<AccountId>>(q => q.Next(new OverdueQuestion { Today = Day.Today }, Day.Act(Acts.Clerk(clerk))));
}

public sealed class ContactsOnSqliteTests() : ContactTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class ContactsOnSqlServerTests() : ContactTests(DatabaseProvider.SqlServer);
