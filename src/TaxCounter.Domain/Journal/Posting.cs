using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Journal;

/// <summary>
/// One balanced entry of the journal: an act that moved money, with who, when and why. Never changed and never deleted; a correction is another posting that names this one.
/// </summary>
public sealed class Posting
{
    private readonly List<JournalLine> _lines = [];
    private readonly DateOnly _writtenOn;

    private Posting(PostingId id, PostingKind kind, DateOnly businessDay, DateOnly effectiveOn, DateTime postedAt, StaffId byId, string byName, string? reason, PostingId? correctsId, PaymentEventId? paymentEventId)
    {
        Id = id;
        Kind = kind;
        BusinessDay = businessDay;
        EffectiveOn = effectiveOn;
        PostedAt = postedAt;
        ById = byId;
        ByName = byName;
        Reason = reason;
        CorrectsId = correctsId;
        PaymentEventId = paymentEventId;
    }

    /// <summary>A new one; the records make theirs by the one above.</summary>
    private Posting(PostingId id, PostingKind kind, DateOnly businessDay, DateOnly effectiveOn, DateTime postedAt, StaffId byId, string byName, string? reason, PostingId? correctsId, PaymentEventId? paymentEventId, DateOnly writtenOn)
        : this(id, kind, businessDay, effectiveOn, postedAt, byId, byName, reason, correctsId, paymentEventId) => _writtenOn = writtenOn;

    public PostingId Id { get; }

    /// <summary>Which act it records.</summary>
    public PostingKind Kind { get; }

    /// <summary>What its kind is to everything that reads the journal.</summary>
    public PostingClass Class => PostingKinds.Of(Kind);

    /// <summary>The office's day whose cash it belongs to.</summary>
    public DateOnly BusinessDay { get; }

    /// <summary>The day from which it counts for penalty and interest; earlier than the business day for a postmark.</summary>
    public DateOnly EffectiveOn { get; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime PostedAt { get; }

    /// <summary>The office's day on which it is being written: what the journal holds its business day against. Not stored; <see cref="PostedAt"/> says it afterwards.</summary>
    public DateOnly WrittenOn => _writtenOn;

    /// <summary>The sign-in that did it.</summary>
    public StaffId ById { get; }

    /// <summary>Their name, as it was then.</summary>
    public string ByName { get; }

    /// <summary>Why, for acts that need a reason.</summary>
    public string? Reason { get; }

    public PostingId? CorrectsId { get; }

    /// <summary>The visit it belongs to.</summary>
    public PaymentEventId? PaymentEventId { get; }

    /// <summary>Its lines; debits equal credits.</summary>
    public IReadOnlyList<JournalLine> Lines => _lines;

    /// <summary>The obligations whose receivable it moves.</summary>
    public IReadOnlyList<ObligationId> Obligations => [.. _lines.Where(l => l.Account == LedgerAccount.Receivable).Select(l => l.ObligationId).OfType<ObligationId>().Distinct()];

    /// <summary>Makes a posting. What belongs to today belongs to the business day of the act: after the close that is the next one, once it is open. From when it counts stays as given.</summary>
    /// <exception cref="InvalidOperationException">It does not balance, moves nothing, or touches a part that its kind leaves alone: a programmer's mistake, never a clerk's.</exception>
    public static Posting Of(PostingKind kind, PostingDays days, CounterAct act, IEnumerable<LineDraft> lines, PaymentEventId? paymentEvent = null, PostingId? corrects = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(days);
        var posting = new Posting(PostingId.New(), kind, days.Business == act.Today ? act.BusinessDay : days.Business, days.Effective, act.At, act.By.Id, act.ByName, act.Reason, corrects, paymentEvent, act.BusinessDay);
        foreach (var draft in lines.Where(l => !l.Amount.IsZero))
        {
            posting._lines.Add(new JournalLine(posting.Id, posting._lines.Count + 1, draft));
        }

        var debits = posting._lines.Where(l => l.Side == Side.Debit).Total(l => l.Amount);
        var credits = posting._lines.Where(l => l.Side == Side.Credit).Total(l => l.Amount);
        if (posting._lines.Count == 0 || debits != credits)
        {
            throw new InvalidOperationException($"A {kind} posting must balance and move something: debits {debits}, credits {credits}.");
        }

        if (posting._lines.Find(l => l is { Account: LedgerAccount.Receivable, Component: { } part } && !posting.Class.Touches(part)) is { } line)
        {
            throw new InvalidOperationException($"A {kind} posting moves no {line.Component}: its class in PostingKinds says so.");
        }

        return posting;
    }

    /// <summary>The mirror of this posting: every line on its other side, linked to it. Effective on the same day, so that rules see the two as if neither had been.</summary>
    public Posting Reversed(PostingKind kind, DateOnly businessDay, CounterAct act, Func<JournalLine, LineDraft>? redirect = null) =>
        Of(kind, new PostingDays(businessDay, EffectiveOn), act, _lines.Select(l => (redirect?.Invoke(l) ?? l.ToDraft()).OnOtherSide()), PaymentEventId, Id);
}
