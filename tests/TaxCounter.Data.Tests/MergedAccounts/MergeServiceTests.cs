using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.MergedAccounts;

/// <summary>A duplicate points to the account that stays: proposed by one, approved by another, undone by another; nothing that was posted moves.</summary>
public abstract class MergeServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task A_duplicate_points_to_the_account_that_stays_from_the_day_on_which_another_person_approves()
    {
        var (stays, duplicate) = await Two();
        var proposed = await Propose(duplicate, stays);
        Assert.Null(proposed.Refusal);
        Assert.Equal((AccountStatus.Open, null), Standing(await Found(duplicate)));
        Assert.Equal("staff.own-work", (await Approve(proposed.Value, Acts.Supervisor(1) with { Person = "E101" })).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Approve(proposed.Value, Acts.Clerk(2))).Refusal?.Code);

        Assert.Null((await Approve(proposed.Value, Acts.Supervisor())).Refusal);
        Assert.Equal((AccountStatus.Merged, stays.Number), Standing(await Found(duplicate)));
        Assert.Equal(Day.Today, (await Found(duplicate)).MergedOn);
        Assert.Equal(stays.Number, (await Day.With<IAccounts, Account?>(a => a.Stays(duplicate.Number)))!.Number);
        Assert.Equal([(duplicate.Number, Money.Dollars(80), Money.Zero)], (await Day.With<IAccounts, IReadOnlyList<MergedAccount>>(m => m.MergedInto(stays.Number))).Select(m => (m.Number, m.Owing, m.Unapplied)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task What_was_posted_stays_where_it_is_and_one_receipt_pays_both()
    {
        var (stays, duplicate) = await Merged();
        await Day.Opens(Acts.Clerk(), 1);
        var owed = (await Ledgers(stays)).Concat(await Ledgers(duplicate)).ToList();
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [stays.Id, duplicate.Id], Obligations = [.. owed.Select(o => o.Obligation.Id)], Tenders = [WorkingDay.Cash("200.00")], ShownToPay = Money.Dollars(180) };
        Assert.Null((await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Empty((await Ledgers(stays)).Concat(await Ledgers(duplicate)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Nothing_new_begins_on_a_duplicate_and_the_refusal_names_the_account_that_stays()
    {
        var (stays, duplicate) = await Merged();
        var no = AccountRefusals.Merged(duplicate.Number, stays.Number);
        Assert.Contains($"Do this on {stays.Number.Grouped()}.", no.Message, StringComparison.Ordinal);
        var merged = await Found(duplicate);
        Assert.Equal(no, merged.Register("occupational-license", FilingFrequency.Annual, Day.Today, null).Refusal);
        Assert.Equal(no, (await Day.With<PaymentPlanPlanner, Result<PlanBasis>>(p => p.Basis(duplicate.Id, null, null, Day.Today))).Refusal);
        var change = new ChangeAsked { FormId = Guid.CreateVersion7(), Account = duplicate.Id, Shown = DemographicsService.Shown(merged, Day.Today), From = Day.Today, How = "document-shown", AskedBy = "M. Hebert", Mailing = merged.Mailing, Location = merged.Location, Phone = "(225) 555-0142", Email = "", Language = merged.Language };
        Assert.Equal(no, (await Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(change, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Null((await Found(stays)).WhyNotBegin());
    }

    [DatabaseFact]
    public async Task A_letter_about_the_duplicate_goes_where_the_letters_of_the_account_that_stays_go()
    {
        var (stays, duplicate) = await Two();
        await Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(new ChangeAsked { FormId = Guid.CreateVersion7(), Account = stays.Id, Shown = DemographicsService.Shown(stays, Day.Today), From = Day.Today, How = "document-shown", AskedBy = "M. Hebert", Mailing = new Address("PO Box 9", "Baton Rouge", "LA", "70821"), Location = stays.Location, Phone = "", Email = "", Language = stays.Language }, Day.Act(Acts.Clerk())));
        await Approve((await Propose(duplicate, stays)).Value, Acts.Supervisor());
        await Day.With<IOneTransaction, Result<Letter>>(async _ =>
        {
            await using var scope = Office.Scope();
            return await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do<Letter>(Day.Act(Acts.Clerk()), async () =>
                await scope.ServiceProvider.GetRequiredService<LetterService>().Write(DemographicsLetterKinds.Changed, (await scope.ServiceProvider.GetRequiredService<IAccounts>().Find(duplicate.Id))!, "a test", _ => new LetterContent(new Dictionary<string, string> { ["what-changed"] = "phone", ["from-day"] = "today" }), Day.Act(Acts.Clerk())));
        });
        var last = await Office.Read(c => c.Set<Letter>().OrderByDescending(l => l.Number).FirstAsync());
        Assert.Contains("PO Box 9", last.Addressee, StringComparison.Ordinal);
        Assert.Equal(duplicate.Id, last.AccountId);
    }

    [DatabaseFact]
    public async Task Undone_by_another_person_they_are_two_accounts_as_they_were_and_what_was_posted_since_stays()
    {
        var (stays, duplicate) = await Merged();
        var merge = (await Day.With<IMerges, IReadOnlyList<AccountMerge>>(m => m.OfAccount(stays.Id))).Single();
        Assert.Equal(StaffRefusals.ReasonNeeded, (await Undo(merge, Acts.Supervisor(), null)).Refusal);
        Assert.Equal("staff.own-work", (await Undo(merge, Acts.Supervisor() with { Person = "E101" }, "Two owners.")).Refusal?.Code);
        Assert.Null((await Undo(merge, Acts.Supervisor(), "Two owners.")).Refusal);
        Assert.Equal((AccountStatus.Open, null), Standing(await Found(duplicate)));
        Assert.Null((await Found(duplicate)).WhyNotBegin());
        Assert.Equal(duplicate.Number, (await Day.With<IAccounts, Account?>(a => a.Stays(duplicate.Number)))!.Number);
        Assert.Equal("merged-accounts.wrong-move", (await Undo(merge, Acts.Supervisor(2), "Again.")).Refusal?.Code);
        Assert.Null((await Propose(duplicate, stays)).Refusal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Two_taxpayers_a_circle_and_work_that_is_not_finished_are_refused_in_sentences()
    {
        var (stays, duplicate) = await Merged();
        var third = await Day.Owes("10.00", "First River Construction Inc");
        Assert.Equal(MergeRefusals.Same, (await Propose(third, third)).Refusal);
        Assert.Equal("merged-accounts.already-merged", (await Propose(stays, duplicate)).Refusal?.Code);
        Assert.Equal("merged-accounts.already-merged", (await Propose(duplicate, third)).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await Propose(third, stays, null)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Day.With<MergeService, Result<AccountMerge>>(s => s.Propose(AccountMergeId.New(), third.Number, stays.Number, Day.Act(Acts.Auditor(), "why")))).Refusal?.Code);
        Assert.Equal("merged-accounts.other-unknown", (await Day.With<MergeService, Result<AccountMerge>>(s => s.Propose(AccountMergeId.New(), third.Number, null, Day.Act(Acts.Clerk(), "why")))).Refusal?.Code);

        Assert.Null((await Propose(third, stays)).Refusal);
        Assert.Equal("merged-accounts.waits-already", (await Propose(third, stays)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_chain_is_followed_to_its_end()
    {
        var (stays, duplicate) = await Merged();
        var last = await Day.Owes("10.00", "First River Construction Inc");
        Assert.Null((await Approve((await Propose(stays, last)).Value, Acts.Supervisor())).Refusal);
        Assert.Equal(last.Number, (await Day.With<IAccounts, Account?>(a => a.Stays(duplicate.Number)))!.Number);
        Assert.Equal([stays.Number, duplicate.Number], (await Day.With<IAccounts, IReadOnlyList<MergedAccount>>(m => m.MergedInto(last.Number))).Select(m => m.Number));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_proposal_and_who_proposed_it_withdraws_it()
    {
        var (stays, duplicate) = await Two();
        var id = AccountMergeId.New();
        Task<Result<AccountMerge>> Send(string why) => Day.With<MergeService, Result<AccountMerge>>(s => s.Propose(id, duplicate.Number, stays.Number, Day.Act(Acts.Clerk(), why)));
        Assert.Null((await Send("One door.")).Refusal);
        Assert.Null((await Send("One door.")).Refusal);
        Assert.Equal(MergeRefusals.OtherContent, (await Send("Two doors.")).Refusal);
        Assert.Equal("merged-accounts.not-yours", (await Day.With<MergeService, Result<AccountMerge>>(s => s.Withdraw(id, Day.Act(Acts.Clerk(2))))).Refusal?.Code);
        Assert.Null((await Day.With<MergeService, Result<AccountMerge>>(s => s.Withdraw(id, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal("merged-accounts.wrong-move", (await Day.With<MergeService, Result<AccountMerge>>(s => s.Approve(id, Day.Act(Acts.Supervisor())))).Refusal?.Code);
        Assert.Null((await Propose(duplicate, stays)).Refusal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Verify_names_an_account_that_points_elsewhere_than_its_merges_say()
    {
        var (_, duplicate) = await Merged();
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Accounts" SET "MergedInto" = NULL"""));
        Assert.Contains($"V54: Account {duplicate.Number.Digits} points to another account, or to none, and its merges say otherwise.", await Findings());
    }

    [DatabaseFact]
    public async Task Accounts_with_the_same_name_are_offered_and_merged_ones_are_not()
    {
        var (stays, duplicate) = await Two();
        Assert.Equal([(duplicate.Number, "same name")], (await Likely(stays)).Select(l => (l.Number, l.Why)));
        await Approve((await Propose(duplicate, stays)).Value, Acts.Supervisor());
        Assert.Empty(await Likely(stays));
    }

    private async Task<(Account Stays, Account Duplicate)> Two() => (await Day.Owes("100.00"), await Day.Owes("80.00"));

    private async Task<(Account Stays, Account Duplicate)> Merged()
    {
        var (stays, duplicate) = await Two();
        Assert.Null((await Approve((await Propose(duplicate, stays)).Value, Acts.Supervisor())).Refusal);
        return (stays, duplicate);
    }

    private static (AccountStatus, AccountNumber?) Standing(Account account) => (account.Status, account.MergedInto);

    private async Task<Result<AccountMerge>> Propose(Account duplicate, Account stays, string? why = "One door, one owner.")
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        var id = AccountMergeId.New();
        return await Day.With<MergeService, Result<AccountMerge>>(s => s.Propose(id, duplicate.Number, stays.Number, Day.Act(Acts.Clerk(), why)));
    }

    private Task<Result<AccountMerge>> Approve(AccountMerge merge, StaffMember who) => Day.With<MergeService, Result<AccountMerge>>(s => s.Approve(merge.Id, Day.Act(who)));

    private Task<Result<AccountMerge>> Undo(AccountMerge merge, StaffMember who, string? why) => Day.With<MergeService, Result<AccountMerge>>(s => s.Undo(merge.Id, Day.Act(who, why)));

    private Task<IReadOnlyList<LikelySame>> Likely(Account account) => Day.With<IMerges, IReadOnlyList<LikelySame>>(m => m.LikelySame(account));

    private Task<IReadOnlyList<ObligationLedger>> Ledgers(Account account) => Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));

    private async Task<Account> Found(Account account) => (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}

public sealed class MergeServiceOnSqlite() : MergeServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class MergeServiceOnSqlServer() : MergeServiceTests(DatabaseProvider.SqlServer);
