using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Demographics;

/// <summary>What is on file is changed from a day on by who was identified, told to the former address, undone with a reason, and never lost.</summary>
public abstract class DemographicsServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly Address _box = new("PO Box 9", "Baton Rouge", "LA", "70821");

    [DatabaseFact]
    public async Task A_new_address_holds_from_its_day_and_both_addresses_are_told()
    {
        var account = await Day.Owes("100.00");
        var former = account.Mailing.Street;
        var changed = await Change(account, a => a with { Mailing = _box, From = Day.Today.AddDays(10) });
        Assert.Null(changed.Refusal);
        var now = await Found(account);
        Assert.Equal((former, "PO Box 9"), (now.MailingOn(Day.Today.AddDays(9)).Street, now.MailingOn(Day.Today.AddDays(10)).Street));
        var letters = await Office.Read(c => c.Set<Letter>().Where(l => l.Kind == "on-file-changed").OrderBy(l => l.Id).Select(l => l.Addressee).ToListAsync());
        Assert.Equal(2, letters.Count);
        Assert.Contains(former, letters[0], StringComparison.Ordinal);
        Assert.Contains("PO Box 9", letters[1], StringComparison.Ordinal);
        var kept = Assert.Single(await Changes(account));
        Assert.Equal(("document-shown", "M. Hebert, owner", "E101", Day.Today.AddDays(10)), (kept.How, kept.AskedBy, kept.Entered.Person, kept.From));
        Assert.Empty(await Findings());

        Office.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Contains("PO Box 9", (await Day.With<IAccountSearch, AccountHits>(s => s.Find("po box 9"))).Hits.Select(h => string.Concat(h.Address.Select(p => p.Text))).Single(), StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_caller_who_was_not_identified_changes_nothing_and_the_refusal_says_what_to_do()
    {
        var account = await Day.Owes("100.00");
        var inquiry = (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(Acts.Clerk())))).Value;
        ChangeAsked Moved(ChangeAsked a) => a with { Mailing = _box, How = "identified" };
        Assert.Equal(DemographicsRefusals.IdentifyFirst, (await Change(account, Moved)).Refusal);
        await Check(inquiry, "photo-id", true);
        Assert.Null((await Change(account, Moved)).Refusal);
        Assert.Equal(inquiry.Id.Value, Assert.Single(await Changes(account)).InquiryId);

        await Check(inquiry, IdentityService.NoAuthority, false);
        Assert.Equal(DemographicsRefusals.NotIdentified, (await Change(account, a => a with { Phone = "(225) 555-0142" })).Refusal);
        Assert.Equal(DemographicsRefusals.NotIdentified, (await Undo(account, 1, "Typed wrong.")).Refusal);
        Assert.Null((await Change(account, a => a with { Language = "es" })).Refusal);
        Assert.Equal(DemographicsRefusals.NoInquiry, (await Change(account, a => a with { Phone = "(225) 555-0142", How = "identified" }, clerk: 2)).Refusal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Each_fault_is_named_at_its_field()
    {
        var account = await Day.Owes("100.00");
        async Task<string?> Field(Func<ChangeAsked, ChangeAsked> with) => (await Change(account, with)).Refusal?.Field;
        Assert.Equal("MailingStreet", await Field(a => a with { Mailing = _box with { Street = "" } }));
        Assert.Equal("MailingZip", await Field(a => a with { Mailing = _box with { Zip = "7082" } }));
        Assert.Equal("MailingState", await Field(a => a with { Mailing = _box with { State = "Louisiana" } }));
        Assert.Equal("PlaceStreet", await Field(a => a with { Location = _box }));
        Assert.Equal("Phone", await Field(a => a with { Phone = "555-0142" }));
        Assert.Equal("Email", await Field(a => a with { Email = "hebert at example" }));
        Assert.Equal("OtherEmail", await Field(a => a with { OtherEmail = "x@y" }));
        Assert.Equal("Language", await Field(a => a with { Language = "" }));
        Assert.Equal("From", await Field(a => a with { Phone = "(225) 555-0142", From = Day.Today.AddYears(2) }));
        Assert.Equal("How", await Field(a => a with { Phone = "(225) 555-0142", How = "guessed" }));
        Assert.Equal("AskedBy", await Field(a => a with { Phone = "(225) 555-0142", AskedBy = " " }));
        Assert.Equal("Officers[0].Name", await Field(a => a with { Officers = [new(Guid.CreateVersion7(), "M. Hebert", "president", null, null)] }));
        Assert.Equal("staff.tax-id", (await Change(account, a => a with { Officers = [new(Guid.CreateVersion7(), "M. Hebert 123-45-6789", "", Day.Today, null)] })).Refusal?.Code);
        Assert.Equal("staff.card-number", (await Change(account, a => a with { Mailing = _box with { Street = "4111 1111 1111 1111" } })).Refusal?.Code);
        Assert.Equal(DemographicsRefusals.NothingNew, (await Change(account, a => a)).Refusal);
        Assert.Equal("staff.not-allowed", (await Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(Asked(account) with { Phone = "(225) 555-0142" }, Day.Act(Acts.Auditor())))).Refusal?.Code);
        Assert.Empty(await Changes(account));
    }

    [DatabaseFact]
    public async Task A_call_back_needs_the_number_that_was_on_file_before()
    {
        var account = await Day.Owes("100.00");
        Assert.Equal(DemographicsRefusals.NoPhoneToCall, (await Change(account, a => a with { Phone = "(225) 555-0142", How = "call-back" })).Refusal);
        Task<Refusal?> WhyNotCall() => Day.With<ContactService, Refusal?>(async s => s.WhyNotCall(await Found(account), Day.Act(Acts.Clerk())));
        Assert.Equal(CollectionRefusals.NoPhone, await WhyNotCall());
        Assert.Null((await Change(account, a => a with { Phone = "(225) 555-0142", From = Day.Today.AddDays(1) })).Refusal);
        Assert.Equal(CollectionRefusals.NoPhone, await WhyNotCall());
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEqual(CollectionRefusals.NoPhone, await WhyNotCall());
    }

    [DatabaseFact]
    public async Task A_change_typed_wrong_is_undone_with_a_reason_and_stays_in_the_history()
    {
        var account = await Day.Owes("100.00");
        var phone = account.Phone;
        await Change(account, a => a with { Phone = "(225) 555-0199" });
        Assert.Equal(StaffRefusals.ReasonNeeded, (await Undo(account, 1, null)).Refusal);
        Assert.Null((await Undo(account, 1, "A digit was wrong.")).Refusal);
        Assert.Equal(phone, (await Found(account)).PhoneOn(Day.Today));
        Assert.Equal(DemographicsRefusals.UndoneAlready, (await Undo(account, 1, "Again.")).Refusal);
        Assert.Equal(DemographicsRefusals.UndoneAlready, (await Undo(account, 2, "Again.")).Refusal);
        Assert.Equal(DemographicsRefusals.ChangeUnknown, (await Undo(account, 3, "Again.")).Refusal);
        Assert.Equal([(1, "(225) 555-0199", ""), (2, phone, "A digit was wrong.")], (await Changes(account)).Select(c => (c.Number, c.After, c.Why)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_change_and_a_form_over_something_else_is_refused()
    {
        var account = await Day.Owes("100.00");
        var asked = Asked(account) with { Phone = "(225) 555-0142", Officers = [new(Guid.CreateVersion7(), "M. Hebert", "president", new DateOnly(2020, 1, 1), null)] };
        Task<Result<AccountChange[]>> Send(ChangeAsked of) => Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(of, Day.Act(Acts.Clerk())));
        Assert.Equal(2, (await Send(asked)).Value.Length);
        Assert.Equal(2, (await Send(asked)).Value.Length);
        Assert.Equal(DemographicsRefusals.OtherContent, (await Send(asked with { Phone = "(225) 555-0143" })).Refusal);
        Assert.Equal(DemographicsRefusals.ChangedSince, (await Send(Asked(account) with { Email = "m.hebert@example.com" })).Refusal);
        Assert.Equal(2, (await Changes(account)).Count);
        Assert.Equal("M. Hebert", Assert.Single((await Found(account)).OfficersOn(Day.Today)).Name);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_new_address_lifts_the_alert_of_returned_mail_and_the_bad_address_gets_no_letter()
    {
        var account = await Day.Owes("100.00");
        await Day.With<AlertService, Result<AccountAlert>>(s => s.Raise(Guid.CreateVersion7(), account.Id, AlertKind.MailReturned, "Letter came back.", Day.Act(Acts.Supervisor())));
        await Change(account, a => a with { Mailing = _box });
        Assert.Empty((await Found(account)).AlertsOn(Day.Today));
        Assert.Contains("PO Box 9", Assert.Single(await Office.Read(c => c.Set<Letter>().Select(l => l.Addressee).ToListAsync())), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Verify_names_an_account_that_says_other_than_its_changes()
    {
        var account = await Day.Owes("100.00");
        await Change(account, a => a with { Phone = "(225) 555-0142" });
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Accounts" SET "Phone" = '(225) 555-0143'"""));
        Assert.Contains($"V53: What is on file of account {account.Number.Digits} is not what its changes say.", await Findings());
    }

    private ChangeAsked Asked(Account account) => new()
    {
        FormId = Guid.CreateVersion7(),
        Account = account.Id,
        Shown = DemographicsService.Shown(account, Day.Today),
        From = Day.Today,
        How = "document-shown",
        AskedBy = "M. Hebert, owner",
        Mailing = account.MailingOn(Day.Today),
        Location = account.AddressOn(Day.Today),
        Phone = account.PhoneOn(Day.Today),
        Email = account.EmailOn(Day.Today),
        Language = account.LanguageOn(Day.Today),
    };

    private async Task<Result<AccountChange[]>> Change(Account account, Func<ChangeAsked, ChangeAsked> with, int clerk = 1)
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        var asked = with(Asked(await Found(account)));
        return await Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(asked, Day.Act(Acts.Clerk(clerk))));
    }

    private Task<Result<AccountChange>> Undo(Account account, int number, string? why)
    {
        var form = Guid.CreateVersion7();
        return Day.With<DemographicsService, Result<AccountChange>>(s => s.Undo(account.Id, number, form, Day.Act(Acts.Clerk(), why)));
    }

    private async Task Check(Inquiry inquiry, string rule, bool passed)
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        await Day.With<IdentityService, Result<Inquiry>>(s => s.Record(new IdentityAsked { Id = IdentityCheckId.New(), Inquiry = inquiry.Id, Rule = rule, HasPassed = passed }, Day.Act(Acts.Clerk())));
    }

    private async Task<Account> Found(Account account) => (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;

    private Task<IReadOnlyList<AccountChange>> Changes(Account account) => Day.With<IAccountChanges, IReadOnlyList<AccountChange>>(c => c.OfAccount(account.Id));

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}

public sealed class DemographicsServiceOnSqlite() : DemographicsServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class DemographicsServiceOnSqlServer() : DemographicsServiceTests(DatabaseProvider.SqlServer);
