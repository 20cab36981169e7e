using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Starts inquiries as accounts are opened, ends them, and keeps what a clerk says of them, each in one act.</summary>
public sealed class InquiryService(InquiryDesk desk, IInquiries inquiries, IOneTransaction transaction)
{
    /// <inheritdoc cref="InquiryDesk.Begin"/>
    public Task<Result<Inquiry>> Begin(InquiryBegun begun, CounterAct act) => transaction.Do<Inquiry>(act, () => desk.Begin(begun, act));

    /// <summary>Ends the one that this clerk works on; a second click finds it over. Refused: another clerk's, and a day of follow-up that is past.</summary>
    public Task<Result<Inquiry>> End(InquiryId id, InquiryEnd said, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(act);
        var found = await Own(id, act);
        if (found.Refusal is not null || !found.Value.IsRunning)
        {
            return found;
        }

        if (WhyNot(said, act.Today) is { } no)
        {
            return no;
        }

        await desk.End(found.Value, said, act, byItself: false);
        return found;
    });

    /// <summary>Changes what is said of one that is over. Refused: one that runs, another clerk's, a day of follow-up that is past.</summary>
    public Task<Result<Inquiry>> Change(InquiryId id, InquiryEnd said, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(act);
        var found = await Own(id, act);
        if (found.Refusal is not null)
        {
            return found;
        }

        var inquiry = found.Value;
        if (inquiry.IsRunning)
        {
            return InquiryRefusals.StillRunning;
        }

        if (WhyNot(said, said.FollowUpOn == inquiry.FollowUpOn ? DateOnly.MinValue : act.Today) is { } no)
        {
            return no;
        }

        var before = Fields(inquiry);
        inquiry.Say(said, inquiry.Topic);
        await desk.Resolve(inquiry);
        inquiries.Touch(inquiry);
        await desk.Record(inquiry, "inquiries.change", act, changes: AuditChange.Between(before, Fields(inquiry)));
        return inquiry;
    });

    /// <summary>They reached the office otherwise than the program took it. Refused: another clerk's.</summary>
    public Task<Result<Inquiry>> Reach(InquiryId id, InquiryChannel channel, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        var found = await Own(id, act);
        if (found.Refusal is not null || found.Value.Channel == channel || !Enum.IsDefined(channel))
        {
            return found;
        }

        var before = Fields(found.Value);
        found.Value.Reach(channel);
        inquiries.Touch(found.Value);
        await desk.Record(found.Value, "inquiries.change", act, changes: AuditChange.Between(before, Fields(found.Value)));
        return found;
    });

    /// <summary>The office got back to them. Refused where nothing is left, and for another role.</summary>
    public Task<Result<Inquiry>> FollowUp(InquiryId id, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return InquiryRefusals.NotAllowed(act.By, "get back to customers");
        }

        if (await inquiries.Find(id) is not { } inquiry)
        {
            return InquiryRefusals.Unknown;
        }

        if (!inquiry.IsToFollowUp)
        {
            return InquiryRefusals.NoFollowUp;
        }

        inquiry.FollowUp(act);
        inquiries.Touch(inquiry);
        await desk.Record(inquiry, "inquiries.follow-up", act, act.Reason);
        return inquiry;
    });

    /// <summary>Ends one of an earlier day that nobody ended, with the last that was done in it.</summary>
    public Task<Result<Inquiry>> EndLeft(InquiryId id, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await inquiries.Find(id) is not { } inquiry)
        {
            return InquiryRefusals.Unknown;
        }

        if (inquiry.IsRunning && inquiry.On < act.Today)
        {
            await desk.End(inquiry, InquiryEnd.Guessed, act, byItself: true);
        }

        return inquiry;
    });

    private static Refusal? WhyNot(InquiryEnd said, DateOnly earliest) =>
        said.Outcome == InquiryOutcome.FollowUp && said.FollowUpOn is null || said.FollowUpOn < earliest ? InquiryRefusals.FollowUpDay
        : said.Note is { Length: > InquiryRefusals.LongestNote } ? InquiryRefusals.NoteTooLong
        : CardNumberGuard.HoldsCardNumber(said.Note) ? StaffRefusals.CardNumber("Note")
        : null;

    private static Dictionary<string, string?> Fields(Inquiry inquiry) => new()
    {
        ["channel"] = inquiry.Channel.Words(),
        ["topic"] = inquiry.Topic.Words(),
        ["outcome"] = inquiry.Outcome?.Words(),
        ["follow-up"] = inquiry.FollowUpOn is { } day ? DateWords.Iso(day) : null,
        ["could have been online"] = inquiry.CouldHaveBeenOnline ? "yes" : "no",
        ["note"] = inquiry.Note,
    };

    private async Task<Result<Inquiry>> Own(InquiryId id, CounterAct act) =>
        !act.By.May(Permission.WorkInquiries) ? InquiryRefusals.NotAllowed(act.By, "work with customers")
        : await inquiries.Find(id) is not { } inquiry ? InquiryRefusals.Unknown
        : !string.Equals(inquiry.Clerk, act.By.Person, StringComparison.OrdinalIgnoreCase) && act.By.Role != Role.Supervisor ? InquiryRefusals.NotYours
        : inquiry;
}
