using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Licenses;

/// <summary>Licenses over the real records, on Sep 15, 2026: applied for, paid, issued, renewed, moved, held, closed, refused and revoked.</summary>
public abstract class LicenseServiceTests(DatabaseProvider provider) : LicenseDayTests(provider)
{
    private static readonly StaffMember _supervisor = Acts.Supervisor(1);

    [DatabaseFact]
    public async Task A_business_opened_in_September_pays_25_and_has_its_license_in_one_visit()
    {
        var account = await Business();
        var number = (await Done(s => s.Apply(Asked(account), By()))).Number;

        var approved = await Done(s => s.Approve(number, By()));
        Assert.Equal((LicenseState.Approved, Dollars("25.00")), (approved.Story.State, approved.Terms.Newest!.Fee));
        Assert.Equal(("licenses.fee-unpaid", Dollars("25.00")), ((await Refused(s => s.Issue(number, By()))).Code, await Owed(account)));

        await Pays(account, "25.00");
        var issued = await Done(s => s.Issue(number, By()));
        Assert.Equal((LicenseState.Issued, new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)), (issued.Story.State, issued.Terms.Issued!.FirstDay, issued.Terms.Issued.LastDay));
        Assert.Equal("licenses.issued-already", (await Refused(s => s.Issue(number, By()))).Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task Receipts_of_the_first_days_bring_the_rest_of_the_first_year_once()
    {
        var account = await Business();
        var number = await Issued(account);

        var term = (await Done(s => s.ReportReceipts(number, Dollars("20000"), By()))).Terms.Newest!;

        // 20,000 × 4 months = 80,000: 90.00 for the year, of which 25.00 was paid.
        Assert.Equal((Dollars("90.00"), Dollars("65.00")), (term.Fee, await Owed(account)));
        Assert.Equal("licenses.receipts-known", (await Refused(s => s.ReportReceipts(number, Dollars("1"), By()))).Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_renewal_goes_by_last_years_receipts_stretched_to_a_year_and_waits_for_them()
    {
        var account = await Business();
        var number = await Issued(account);

        Assert.Equal("licenses.gross-needed", (await Refused(s => s.Renew(number, 2027, null, By()))).Code);
        var renewed = await Done(s => s.Renew(number, 2027, Dollars("61000"), By()));

        // 61,000 in 122 days of 2026 is 182,500 a year: the row from 150,000.
        Assert.Equal((2027, Dollars("180.00")), (renewed.Terms.Newest!.Year, renewed.Terms.Newest.Fee));
        Assert.Equal(["2026-10-11", "2027-03-01"], (await Obligations(account)).Select(o => o.RecordedDueOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("licenses.renewed-already", (await Refused(s => s.Renew(number, 2027, Dollars("1"), By()))).Code);
        Assert.Equal("licenses.not-next", (await Refused(s => s.Renew(number, 2030, Dollars("1"), By()))).Code);
    }

    [DatabaseFact]
    public async Task Credit_that_is_carried_forward_pays_the_fee_when_it_is_charged()
    {
        var account = await Business();
        await Day.Opens(Clerk, 3);
        await Day.Takes(Clerk, account, Day.Check("40.00"));
        var credit = Assert.Single(await With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(account.Id)));
        Assert.Null((await With<OffAccountService, Result<OpenCredit>>(s => s.Carry(credit.Id, By()))).Refusal);

        var number = (await Done(s => s.Apply(Asked(account), By()))).Number;
        await Done(s => s.Approve(number, By()));

        Assert.Equal((Money.Zero, Dollars("15.00")), (await Owed(account), await With<ILedgers, Money>(l => l.Unapplied(account.Id))));
        await Done(s => s.Issue(number, By()));
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_hold_and_overdue_tax_stop_issue_and_renewal_and_say_what_lifts_them()
    {
        var account = await Business();
        var number = await Issued(account);
        await Done(s => s.Hold(number, By(reason: "Returns of May are missing. File them.")));
        Assert.Contains("Returns of May are missing. File them.", (await Refused(s => s.Renew(number, 2027, Money.Zero, By()))).Message, StringComparison.Ordinal);
        Assert.Equal("licenses.held-already", (await Refused(s => s.Hold(number, By(reason: "again")))).Code);
        await Done(s => s.LiftHold(number, By(reason: "They came in.")));

        await Overdue(account, "911.20");
        Assert.StartsWith("$1,0", (await Refused(s => s.Renew(number, 2027, Money.Zero, By()))).Message, StringComparison.Ordinal);
        await Pays(account, null);
        await Done(s => s.Renew(number, 2027, Money.Zero, By()));
    }

    [DatabaseFact]
    public async Task A_hold_on_the_account_stops_every_license_until_a_supervisor_lifts_it()
    {
        var account = await Business();
        var number = await Issued(account);
        var id = Guid.NewGuid();
        Assert.Equal("staff.not-allowed", (await With<AlertService, Result<AccountAlert>>(s => s.Raise(id, account.Id, AlertKind.LicenseHold, "Zoning is open.", By()))).Refusal!.Code);
        Assert.Equal(AlertRefusals.TextNeeded, (await With<AlertService, Result<AccountAlert>>(s => s.Raise(id, account.Id, AlertKind.LicenseHold, " ", Day.Act(_supervisor)))).Refusal);
        Assert.Null((await With<AlertService, Result<AccountAlert>>(s => s.Raise(id, account.Id, AlertKind.LicenseHold, "Zoning is open.", Day.Act(_supervisor)))).Refusal);
        Assert.Null((await With<AlertService, Result<AccountAlert>>(s => s.Raise(id, account.Id, AlertKind.LicenseHold, "Zoning is open.", Day.Act(_supervisor)))).Refusal);
        Assert.Single((await With<IAccounts, Account?>(a => a.Find(account.Id)))!.Alerts);
        Assert.Contains("Zoning is open. A supervisor lifts it", (await Refused(s => s.Renew(number, 2027, Money.Zero, By()))).Message, StringComparison.Ordinal);

        Assert.Equal(AlertRefusals.ReasonNeeded, (await With<AlertService, Result<AccountAlert>>(s => s.Lift(account.Id, id, Day.Act(_supervisor)))).Refusal);
        Assert.Null((await With<AlertService, Result<AccountAlert>>(s => s.Lift(account.Id, id, Day.Act(_supervisor, "Permit shown.")))).Refusal);
        Assert.Equal(AlertRefusals.NotThere, (await With<AlertService, Result<AccountAlert>>(s => s.Lift(account.Id, id, Day.Act(_supervisor, "Permit shown.")))).Refusal);
        await Done(s => s.Renew(number, 2027, Money.Zero, By()));
    }

    [DatabaseFact]
    public async Task A_closing_ends_what_it_is_registered_for_and_reopening_takes_that_back()
    {
        var account = await Business();
        var number = await Issued(account);
        await Done(s => s.Close(number, new DateOnly(2026, 9, 10), wholeBusiness: true, By(reason: "Sold to J. Doe")));
        var closed = (await With<IAccounts, Account?>(a => a.Find(account.Id)))!;
        Assert.Equal((AccountStatus.Closed, new DateOnly(2026, 9, 10)), (closed.Status, closed.Registrations[0].To));
        await Done(s => s.Reopen(number, By(reason: "The sale fell through")));
        Assert.Null((await With<IAccounts, Account?>(a => a.Find(account.Id)))!.Registrations[0].To);
    }

    [DatabaseFact]
    public async Task A_withdrawn_application_owes_nothing_and_a_paid_one_is_not_withdrawn()
    {
        var account = await Business();
        var number = (await Done(s => s.Apply(Asked(account), By()))).Number;
        await Done(s => s.Approve(number, By()));
        await Done(s => s.Withdraw(number, By(reason: "Changed their mind")));
        Assert.Equal(Money.Zero, await Owed(account));
        var postings = await Office.Read(c => c.Set<Posting>().Include(p => p.Lines).ToListAsync());
        var (charge, mirror) = (postings.Single(p => p.CorrectsId is null), postings.Single(p => p.CorrectsId is not null));
        Assert.Equal(charge.Id, mirror.CorrectsId);
        Assert.Equal(["general"], mirror.Lines.Where(l => l.Account == LedgerAccount.Revenue && l.Side == Side.Debit && l.Amount == Dollars("25.00")).Select(l => l.Fund));

        var other = (await Done(s => s.Apply(Asked(account), By()))).Number;
        await Done(s => s.Approve(other, By()));
        await Pays(account, "25.00");
        Assert.Equal("licenses.fee-paid", (await Refused(s => s.Withdraw(other, By(reason: "Changed their mind")))).Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_supervisor_refuses_what_aClerk_recommends_and_a_letter_says_why()
    {
        var account = await Business();
        var number = (await Done(s => s.Apply(Asked(account), By()))).Number;
        var asked = await Done(s => s.RecommendRefusal(number, By(reason: "The place lies in Baker.")));
        Assert.Equal("staff.not-allowed", (await Refused(s => s.Decide(number, LicenseVerb.Refuse, asked.Story.Revision, By(reason: "No")))).Code);

        await Done(s => s.Decide(number, LicenseVerb.Refuse, asked.Story.Revision, Day.Act(_supervisor, "Baker issues it itself.")));
        var letter = Assert.Single(await Office.Read(c => c.Set<Letter>().ToListAsync()));
        Assert.Equal("license-refused", letter.Kind);
        Assert.Contains("“Baker issues it itself.”", letter.Body, StringComparison.Ordinal);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_revocation_takes_another_person_binds_to_what_was_read_and_can_be_given_back()
    {
        var account = await Business();
        var number = await Issued(account);
        var asked = await Done(s => s.RequestRevocation(number, Day.Act(_supervisor, "Judgment of Sep 10: cease business.")));
        Assert.NotNull((await At(s => s.Decide(number, LicenseVerb.Revoke, asked.Story.Revision, Day.Act(_supervisor, "Judgment")))).Refusal);
        Assert.Equal("cases.changed", (await At(s => s.Decide(number, LicenseVerb.Revoke, asked.Story.Revision - 1, Day.Act(Acts.Supervisor(2), "Judgment")))).Refusal!.Code);

        await Done(s => s.Decide(number, LicenseVerb.Revoke, asked.Story.Revision, Day.Act(Acts.Supervisor(2), "Judgment of Sep 10.")));
        Assert.Equal(LicenseState.Revoked, (await License(number)).Story.State);
        await Done(s => s.Decide(number, LicenseVerb.Reinstate, asked.Story.Revision + 1, Day.Act(_supervisor, "The judgment is satisfied.")));
        Assert.Equal(LicenseState.Issued, (await License(number)).Story.State);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task An_alcohol_permit_is_approved_once_the_hearing_and_every_paper_are_noted_and_a_letter_can_ask_for_the_rest()
    {
        var account = await Business();
        var number = (await Done(s => s.Apply(Asked(account) with { TaxType = "alcohol-permit", Class = "alcohol-a-beer" }, By()))).Number;
        var missing = (await Refused(s => s.Approve(number, By()))).Message;
        Assert.StartsWith("Still missing: Notice of intent to the City-Parish ABC office", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("kitchen", missing, StringComparison.Ordinal);

        string[] all = ["notice", "site", "sign", "vote", "statement", "state-permit"];
        await Done(s => s.NoteRequirements(number, all[..4], By()));
        Assert.Equal("licenses.nothing-noted", (await Refused(s => s.NoteRequirements(number, all[..4], By()))).Code);
        await Done(s => s.NoteRequirements(number, ["notice", "site", "sign", "statement", "no-such-thing"], By()));
        var noted = await License(number);
        Assert.Equal(["notice", "site", "sign", "statement"], noted.Requirements.Where(r => r.Missed is null).Select(r => r.Requirement));
        Assert.Equal(["vote"], noted.Requirements.Where(r => r.Missed is not null).Select(r => r.Requirement));
        Assert.Equal("missing after all: vote; here: statement", noted.Story.Steps.OrderBy(s => s.Number).Last().Note);
        Assert.Equal(
            [("El voto a favor de la mayoría en la audiencia de la junta de alcohol (ABC board)", "A majority vote for it at the hearing of the ABC board"), ("El permiso estatal de la Office of Alcohol and Tobacco Control", "The state permit of the Office of Alcohol and Tobacco Control")],
            await With<LicenseLetters, IReadOnlyList<(string, string)>>(l => Task.FromResult(l.Expected(noted, Office.Services.GetRequiredService<CustomerLanguages>().All.Single(g => g.Code == "es"), Day.Today))));

        await Done(s => s.NoteRequirements(number, all, By()));
        Assert.Equal(LicenseState.Approved, (await Done(s => s.Approve(number, By()))).Story.State);
        Assert.Equal("cases.wrong-move", (await Refused(s => s.NoteRequirements(number, [], By()))).Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_license_and_a_second_of_its_kind_is_refused()
    {
        var account = await Business();
        var asked = Asked(account);
        var first = await Done(s => s.Apply(asked, By()));
        Assert.Equal(first.Number, (await Done(s => s.Apply(asked, By()))).Number);
        Assert.Equal("licenses.exists", (await Refused(s => s.Apply(Asked(account), By()))).Code);
    }
}

/// <inheritdoc/>
public sealed class LicenseServiceOnSqlite() : LicenseServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class LicenseServiceOnSqlServer() : LicenseServiceTests(DatabaseProvider.SqlServer);
