using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Begins and ends inquiries inside an act that is already running: of <see cref="InquiryService"/>, and of the queue when it calls a ticket.</summary>
public sealed class InquiryDesk(IInquiries inquiries, IAuditTrail audit, RuleBook rules)
{
    /// <summary>
    /// The clerk works with somebody from now on. The same account again goes on; a question about none takes the account that is opened in it; whoever came before
    /// ends by itself; and who was left for somebody else a short while ago is taken up again. Refused: another role.
    /// </summary>
    /// <returns>The inquiry that runs now.</returns>
    public async Task<Result<Inquiry>> Begin(InquiryBegun begun, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(begun);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return InquiryRefusals.NotAllowed(act.By, "work with customers");
        }

        var running = await inquiries.Running(act.By.Person);
        if (running is { } now && now.On == act.Today && GoesOn(now, begun))
        {
            if (now.AccountId is null && begun.Account is { } account)
            {
                now.Take(account);
                inquiries.Touch(now);
                await Record(now, "inquiries.start", act, $"{now.Channel.Words()}, from {now.Origin}");
            }

            return now;
        }

        if (running is not null)
        {
            await End(running, InquiryEnd.Guessed, act, byItself: true);
            await inquiries.Write();
        }

        if (begun is { Ticket: null, Account: { } same } && await inquiries.Last(act.By.Person, act.Today, same) is { } left
            && rules.Desk.ResumeMinutes.On(act.Today) is { Refusal: null } minutes && left.MayResume(act, minutes.Value.Value))
        {
            left.Resume(act.At);
            inquiries.Touch(left);
            await Record(left, "inquiries.start", act, "taken up again");
            return left;
        }

        var ticket = begun.Ticket ?? (running?.On == act.Today ? running.TicketId : null);
        var inquiry = Inquiry.Of(begun, await ChannelOf(begun, ticket is not null && begun.Ticket is null ? running : null, act), ticket, act);
        inquiries.Add(inquiry);
        await Record(inquiry, "inquiries.start", act, $"{inquiry.Channel.Words()}, from {inquiry.Origin}");
        return inquiry;
    }

    /// <summary>Ends one. What was said stands; the rest is guessed from what was done. One of an earlier day ends with the last that was done in it.</summary>
    public async Task End(Inquiry inquiry, InquiryEnd said, CounterAct act, bool byItself)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(act);
        var acts = await inquiries.Acts(inquiry, act.At);
        var at = inquiry.On == act.Today ? act.At : (acts.Count > 0 ? acts[^1].At : inquiry.StartedAt);
        inquiry.End(said, TopicTable.Guess(acts, inquiry.AccountId is not null), at, byItself);
        await Resolve(inquiry);
        inquiries.Touch(inquiry);
        await Record(inquiry, "inquiries.end", act, $"{inquiry.Topic.Words()}: {inquiry.Outcome!.Value.Words()}, {InquiryWords.Minutes(inquiry.Minutes)}{(byItself ? ", by itself" : "")}");
    }

    /// <summary>Whether they had asked about the same before, by the rule of the day it started.</summary>
    internal async Task Resolve(Inquiry inquiry)
    {
        var days = rules.Desk.RepeatDays.On(inquiry.On);
        inquiry.Resolve(days.Refusal is null && await inquiries.AskedBefore(inquiry, inquiry.On.AddDays(-days.Value.Value)));
    }

    /// <summary>Writes an act about an inquiry into the trail, with its account.</summary>
    internal async Task Record(Inquiry inquiry, string what, CounterAct act, string? details = null, IReadOnlyList<AuditChange>? changes = null) =>
        await audit.Record(act, what, inquiry.Id.Value.ToString(), await inquiries.NumberOf(inquiry), details, changes);

    private static bool GoesOn(Inquiry running, InquiryBegun begun) =>
        (begun.Ticket is null || begun.Ticket == running.TicketId) && (running.AccountId == begun.Account || running.AccountId is null || begun.Account is null && begun.Ticket is not null);

    private async Task<InquiryChannel> ChannelOf(InquiryBegun begun, Inquiry? sameTicket, CounterAct act) =>
        begun.Channel ?? sameTicket?.Channel ?? (begun.Origin switch
        {
            InquiryOrigin.Call => InquiryChannel.Phone,
            InquiryOrigin.Search => (await inquiries.Last(act.By.Person, act.Today, null))?.Channel ?? InquiryChannel.WalkIn,
            _ => InquiryChannel.WalkIn,
        });
}
