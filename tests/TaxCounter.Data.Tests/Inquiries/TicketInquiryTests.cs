using TaxCounter.Data.Storage;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Inquiries;

/// <summary>A ticket of the queue starts the inquiry of who holds it, and its end is the ticket's.</summary>
public abstract class TicketInquiryTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task The_inquiry_of_a_ticket_starts_as_it_is_served_takes_the_account_that_is_opened_and_ends_with_it()
    {
        var account = await Day.Owes("100.00");
        var clerk = Acts.Clerk();
        var ticket = (await Day.With<DoorService, Result<Ticket>>(s => s.Take(TicketId.New(), CounterService.Payment, "en", Day.Act(StaffMember.System)))).Value;
        await Day.With<QueueService, Result<ServiceWindow>>(s => s.OpenWindow(1, [.. CounterServiceWords.All], ["en"], Day.Act(clerk)));
        await Day.With<QueueService, Result<Ticket>>(s => s.CallNext(Day.Act(clerk)));
        Assert.Null(await Running());
        await Do(ticket, TicketVerb.Begin);
        var begun = (await Running())!.Inquiry;
        Assert.Equal((InquiryOrigin.Ticket, ticket.Id.Value, InquiryChannel.WalkIn), (begun.Origin, begun.TicketId!.Value, begun.Channel));
        Office.Clock.Advance(TimeSpan.FromMinutes(2));
        await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new InquiryBegun { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(clerk)));
        Office.Clock.Advance(TimeSpan.FromMinutes(3));
        await Do(ticket, TicketVerb.Finish);

        Assert.Null(await Running());
        var ended = (await Day.With<IInquiries, Inquiry?>(i => i.Find(begun.Id)))!;
        Assert.Equal((account.Id, 5, InquiryOutcome.Answered, false), (ended.AccountId!.Value, ended.Minutes, ended.Outcome, ended.EndedByItself));
    }

    private Task<InquiryRow?> Running() => Day.With<IInquirySearch, InquiryRow?>(s => s.Running("E101", Day.Today));

    private async Task Do(Ticket ticket, TicketVerb verb) => Assert.Null((await Day.With<QueueService, Result<Ticket>>(s => s.Do(ticket.Id, verb, Day.Act(Acts.Clerk())))).Refusal);
}

public sealed class TicketInquiriesOnSqliteTests() : TicketInquiryTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class TicketInquiriesOnSqlServerTests() : TicketInquiryTests(DatabaseProvider.SqlServer);
