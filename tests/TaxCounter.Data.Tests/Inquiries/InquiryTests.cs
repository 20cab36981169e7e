using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Inquiries;

/// <summary>Inquiries follow the clerk from account to account; what each was about and how long it took stands in the records. Tuesday, Sep 15, 2026, 9 a.m.</summary>
public abstract class InquiryTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task Opening_an_account_starts_one_the_same_again_goes_on_and_another_ends_it()
    {
        var (one, two) = (await Day.Owes("100.00"), await Day.Owes("200.00", "Second Street Diner"));
        var first = await Opens(one);
        Pass(4);
        Assert.Equal(first.Id, (await Opens(one)).Id);
        Pass(3);
        var second = await Opens(two);

        var ended = await Read(first.Id);
        Assert.Equal((InquiryOutcome.Answered, InquiryTopic.Balance, 7, true, true), (ended.Outcome, ended.Topic, ended.Minutes, ended.EndedByItself, ended.ResolvedAtFirstContact));
        Assert.Equal((InquiryChannel.WalkIn, true, "E101"), (second.Channel, second.IsRunning, second.Clerk));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Who_was_left_for_a_short_while_is_taken_up_again_and_the_time_between_does_not_count()
    {
        var (one, two) = (await Day.Owes("100.00"), await Day.Owes("200.00"));
        var first = await Opens(one);
        Pass(5);
        await Opens(two);
        Pass(10);
        Assert.Equal(first.Id, (await Opens(one)).Id);
        Pass(2);
        var ended = await Ends(first.Id, new());
        Assert.Equal((7, false), (ended.Minutes, ended.EndedByItself));

        Pass(1);
        Assert.NotEqual(first.Id, (await Opens(one)).Id); // ended by the clerk: they came again
        Pass(1);
        var again = await Opens(two);
        Pass(1);
        await Opens(one);
        Pass(31);
        Assert.NotEqual(again.Id, (await Opens(two)).Id); // too long ago
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_topic_is_guessed_from_what_was_done_and_what_the_clerk_says_stands()
    {
        var account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(), 3);
        var guessed = await Opens(account);
        Pass(1);
        await Day.Takes(Acts.Clerk(), account, WorkingDay.Cash("100.00"));
        Pass(1);
        Assert.Equal((InquiryTopic.Payment, false), (await Ends(guessed.Id, new()) is var p ? p.Topic : default, p.IsTopicChosen));
        Assert.Contains((await Day.With<IInquiries, IReadOnlyList<InquiryAct>>(i => i.Acts(p, Now))), a => a.What == "cashiering.payment-take");

        var said = await Opens(account);
        var ended = await Ends(said.Id, new() { Topic = InquiryTopic.License, Outcome = InquiryOutcome.FollowUp, FollowUpOn = Day.Today.AddDays(2), Note = "wants the fee for two places", CouldHaveBeenOnline = true });
        Assert.Equal((InquiryTopic.License, true, InquiryOutcome.FollowUp, true, false), (ended.Topic, ended.IsTopicChosen, ended.Outcome, ended.CouldHaveBeenOnline, ended.ResolvedAtFirstContact));
        Assert.Equal([said.Id], (await Day.With<IInquirySearch, IReadOnlyList<InquiryRow>>(s => s.ToFollowUp("E101", Day.Today.AddDays(2), 10))).Select(r => r.Inquiry.Id));
        Assert.Null((await Day.With<InquiryService, Result<Inquiry>>(s => s.FollowUp(said.Id, Day.Act(Acts.Clerk(2))))).Refusal);
        Assert.Equal("inquiries.no-follow-up", (await Day.With<InquiryService, Result<Inquiry>>(s => s.FollowUp(said.Id, Day.Act(Acts.Clerk(2))))).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_same_question_within_thirty_days_is_not_resolved_at_first_contact()
    {
        var account = await Day.Owes("100.00");
        var first = await Ends((await Opens(account)).Id, new() { Topic = InquiryTopic.Return });
        Pass(1);
        var other = await Ends((await Opens(account, 2)).Id, new() { Topic = InquiryTopic.License }, 2);
        Office.Clock.Advance(TimeSpan.FromDays(30));
        var again = await Ends((await Opens(account, 3)).Id, new() { Topic = InquiryTopic.Return }, 3);
        Office.Clock.Advance(TimeSpan.FromDays(31));
        var later = await Ends((await Opens(account, 3)).Id, new() { Topic = InquiryTopic.Return }, 3);
        Assert.Equal([true, true, false, true], new[] { first, other, again, later }.Select(i => i.ResolvedAtFirstContact));
    }

    [DatabaseFact]
    public async Task A_question_about_no_account_takes_the_account_that_is_opened_in_it_and_a_ticket_goes_along()
    {
        var account = await Day.Owes("100.00");
        var ticket = Guid.CreateVersion7();
        var begun = await Begin(new() { Origin = InquiryOrigin.Ticket, Ticket = ticket, Channel = InquiryChannel.Phone });
        Assert.Null(begun.AccountId);
        var taken = await Opens(account);
        Assert.Equal((begun.Id, account.Id), (taken.Id, taken.AccountId!.Value));
        Pass(2);
        var next = await Opens(await Day.Owes("5.00"));
        Assert.Equal((ticket, InquiryChannel.Phone), (next.TicketId, next.Channel)); // the same person, with another account
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task One_that_nobody_ended_ends_with_the_last_that_was_done_in_it()
    {
        var account = await Day.Owes("100.00");
        var left = await Opens(account);
        Pass(6);
        await Day.With<IAuditTrail, bool>(async a => { await a.RecordView(Day.Act(Acts.Clerk()), "accounts.owed", account.Number.Digits, account.Number.Digits); return true; });
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await Day.With<IInquirySearch, InquiryRow?>(s => s.Running("E101", Day.Today)));
        Assert.Equal([left.Id], await Day.With<IInquirySearch, IReadOnlyList<InquiryId>>(s => s.LeftRunning(Day.Today)));
        Assert.Null((await Day.With<InquiryService, Result<Inquiry>>(s => s.EndLeft(left.Id, Day.Act(StaffMember.System)))).Refusal);
        var ended = await Read(left.Id);
        Assert.Equal((6, true, InquiryTopic.Balance), (ended.Minutes, ended.EndedByItself, ended.Topic));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_note_is_kept_once_belongs_to_who_is_worked_with_and_is_never_changed()
    {
        var account = await Day.Owes("100.00");
        var inquiry = await Opens(account);
        var id = NoteId.New();
        var note = await Keep(id, account, "Calls back on Friday.");
        Assert.Equal(inquiry.Id, note.Value.InquiryId);
        Assert.Equal(note.Value.Id, (await Keep(id, account, "Calls back on Friday.")).Value.Id);
        Assert.Null((await Keep(NoteId.New(), await Day.Owes("1.00"), "Another account.")).Value.InquiryId);
        Assert.Equal("inquiries.text-needed", (await Keep(NoteId.New(), account, "  ")).Refusal?.Code);
        Assert.Equal("staff.card-number", (await Keep(NoteId.New(), account, "card 4111 1111 1111 1111")).Refusal?.Code);
        Assert.Equal(2, await Office.Read(c => c.Set<CounterNote>().CountAsync()));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "CounterNotes" SET "Text" = 'x'""")));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Another_clerk_cannot_end_or_change_it_a_supervisor_can_change_it_and_an_auditor_starts_none()
    {
        var account = await Day.Owes("100.00");
        var inquiry = await Opens(account);
        Assert.Equal("inquiries.not-yours", (await Day.With<InquiryService, Result<Inquiry>>(s => s.End(inquiry.Id, new(), Day.Act(Acts.Clerk(2))))).Refusal?.Code);
        Assert.Equal("inquiries.still-running", (await Day.With<InquiryService, Result<Inquiry>>(s => s.Change(inquiry.Id, new(), Day.Act(Acts.Supervisor())))).Refusal?.Code);
        await Ends(inquiry.Id, new());
        var changed = await Day.With<InquiryService, Result<Inquiry>>(s => s.Change(inquiry.Id, new() { Topic = InquiryTopic.Letter, Outcome = InquiryOutcome.NotAnswered }, Day.Act(Acts.Supervisor())));
        Assert.Equal((InquiryTopic.Letter, InquiryOutcome.NotAnswered, false), (changed.Value.Topic, changed.Value.Outcome, changed.Value.ResolvedAtFirstContact));
        Assert.Equal("staff.not-allowed", (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(Acts.Auditor())))).Refusal?.Code);
    }

    private DateTime Now => Office.Clock.GetUtcNow().UtcDateTime;

    private void Pass(int minutes) => Office.Clock.Advance(TimeSpan.FromMinutes(minutes));

    private Task<Inquiry> Opens(Account account, int clerk = 1) => Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, clerk);

    private async Task<Inquiry> Begin(InquiryBegun begun, int clerk = 1) => (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(begun, Day.Act(Acts.Clerk(clerk))))).Value;

    private async Task<Inquiry> Ends(InquiryId id, InquiryEnd said, int clerk = 1) => (await Day.With<InquiryService, Result<Inquiry>>(s => s.End(id, said, Day.Act(Acts.Clerk(clerk))))).Value;

    private Task<Result<CounterNote>> Keep(NoteId id, Account account, string text) => Day.With<NoteService, Result<CounterNote>>(s => s.Keep(id, account.Id, text, Day.Act(Acts.Clerk())));

    private async Task<Inquiry> Read(InquiryId id) => (await Day.With<IInquiries, Inquiry?>(i => i.Find(id)))!;

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}

public sealed class InquiriesOnSqliteTests() : InquiryTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class InquiriesOnSqlServerTests() : InquiryTests(DatabaseProvider.SqlServer);
