using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>
/// Somebody asks the office something and a clerk answers: how they reached the office, what it was about, whether the office knew who asked, what came of it and how
/// long it took. It starts by itself, one at a time for each clerk. What was done in it stands in the audit trail.
/// </summary>
public sealed class Inquiry
{
    private Inquiry() => Clerk = ClerkName = "";

    public InquiryId Id { get; private init; }

    /// <summary>Whose account; null while it is about none.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>The ticket of the queue, by its key; null where they held none.</summary>
    public Guid? TicketId { get; private init; }

    public InquiryOrigin Origin { get; private init; }

    public InquiryChannel Channel { get; private set; }

    public InquiryTopic Topic { get; private set; }

    /// <summary>Whether the clerk chose the topic; otherwise it is guessed from what was done.</summary>
    public bool IsTopicChosen { get; private set; }

    /// <summary>The clerk, by employee number.</summary>
    public string Clerk { get; private init; }

    /// <summary>Their name then.</summary>
    public string ClerkName { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>When it started, UTC.</summary>
    public DateTime StartedAt { get; private init; }

    /// <summary>When it ended, UTC; null while it runs.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Whether it ended because the clerk went on to somebody else, and not by the clerk.</summary>
    public bool EndedByItself { get; private set; }

    /// <summary>Seconds in between in which the clerk was with somebody else.</summary>
    public int AwaySeconds { get; private set; }

    /// <summary>What came of it; null while it runs.</summary>
    public InquiryOutcome? Outcome { get; private set; }

    /// <summary>Whether it was answered with nothing left to do, and they had not asked about the same before.</summary>
    public bool ResolvedAtFirstContact { get; private set; }

    /// <summary>By when the office gets back to them; null for nothing.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    /// <summary>Who got back to them.</summary>
    public Signature? FollowedUp { get; private set; }

    /// <summary>Whether it was handed to somebody else.</summary>
    public bool IsReferred { get; private set; }

    public bool CouldHaveBeenOnline { get; private set; }

    public IdentityState Identity { get; private set; }

    /// <summary>Who speaks, where the clerk said so: a name, a representative.</summary>
    public string? SpeaksAs { get; private set; }

    /// <summary>The authorization on file by which they speak, by its key; null for the taxpayer, an owner or an officer.</summary>
    public Guid? AuthorizationId { get; private set; }

    /// <summary>What is left to do, or what came of it.</summary>
    public string? Note { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    public bool IsRunning => EndedAt is null;

    /// <summary>Whole minutes with them, a begun one counted; 0 while it runs.</summary>
    public int Minutes => EndedAt is { } ended ? MinutesUntil(ended) : 0;

    /// <summary>Whole minutes up to a moment, a begun one counted, without what the clerk spent with somebody else.</summary>
    public int MinutesUntil(DateTime at) => Math.Max(1, (int)(((at - StartedAt).Ticks - (AwaySeconds * TimeSpan.TicksPerSecond) + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute));

    /// <summary>Whether the office gets back to them and nobody did yet.</summary>
    public bool IsToFollowUp => FollowUpOn is not null && FollowedUp is null;

    /// <summary>One that starts now.</summary>
    internal static Inquiry Of(InquiryBegun begun, InquiryChannel channel, Guid? ticket, CounterAct act) => new()
    {
        Id = InquiryId.New(),
        AccountId = begun.Account,
        TicketId = ticket,
        Origin = begun.Origin,
        Channel = channel,
        Topic = begun.Account is null ? InquiryTopic.Rules : InquiryTopic.Balance,
        Clerk = act.By.Person,
        ClerkName = act.By.Name,
        On = act.Today,
        StartedAt = act.At,
    };

    /// <summary>It turned out to be about an account.</summary>
    internal void Take(AccountId account) => AccountId = account;

    /// <summary>Handed to somebody else; the outcome says so when it ends.</summary>
    public void Refer() => IsReferred = true;

    /// <summary>They reached the office otherwise than the program took it.</summary>
    internal void Reach(InquiryChannel channel) => Channel = channel;

    /// <summary>It ends.</summary>
    /// <param name="said">What the clerk said; what is null is guessed.</param>
    /// <param name="topic">The topic that what was done speaks of.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byItself">Because the clerk went on to somebody else.</param>
    internal void End(InquiryEnd said, InquiryTopic topic, DateTime at, bool byItself)
    {
        EndedAt = at < StartedAt ? StartedAt : at;
        EndedByItself = byItself;
        Say(said, topic);
    }

    /// <summary>What a clerk says of one, at its end or after it.</summary>
    internal void Say(InquiryEnd said, InquiryTopic guessed)
    {
        if (said.Topic is { } chosen)
        {
            (Topic, IsTopicChosen) = (chosen, true);
        }
        else if (!IsTopicChosen)
        {
            Topic = guessed;
        }

        Channel = said.Channel ?? Channel;
        FollowUpOn = said.FollowUpOn;
        CouldHaveBeenOnline = said.CouldHaveBeenOnline;
        Note = said.Note;
        Outcome = said.Outcome ?? (IsReferred ? InquiryOutcome.Referred : FollowUpOn is not null ? InquiryOutcome.FollowUp : Identity == IdentityState.Failed ? InquiryOutcome.OnlyPublic : InquiryOutcome.Answered);
    }

    /// <summary>Whether they had asked about the same before is known.</summary>
    internal void Resolve(bool askedBefore) => ResolvedAtFirstContact = Outcome == InquiryOutcome.Answered && FollowUpOn is null && !IsReferred && !askedBefore;

    /// <summary>Whether the clerk is with the same person again: it ended because of somebody else, today, and not long ago.</summary>
    internal bool MayResume(CounterAct act, int minutes) => EndedByItself && On == act.Today && EndedAt is { } ended && act.At <= ended.AddMinutes(minutes);

    /// <summary>The clerk is with them again; the time in between does not count.</summary>
    internal void Resume(DateTime at)
    {
        AwaySeconds += (int)(at - EndedAt!.Value).TotalSeconds;
        (EndedAt, EndedByItself, Outcome, ResolvedAtFirstContact) = (null, false, null, false);
    }

    /// <summary>What an identity check came to.</summary>
    internal void Check(IdentityState state, string? speaksAs, Guid? authorization) => (Identity, SpeaksAs, AuthorizationId) = (state, speaksAs ?? SpeaksAs, state == IdentityState.Passed ? authorization : null);

    /// <summary>Somebody got back to them.</summary>
    internal void FollowUp(CounterAct act) => FollowedUp = act.Signature;
}
