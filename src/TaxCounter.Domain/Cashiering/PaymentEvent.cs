using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// One visit to the window: what was handed over (tenders), what it pays (payments), one receipt. Its key is made with the form, so that a second click shows the same receipt.
/// </summary>
public sealed class PaymentEvent
{
    private static readonly Moves<ReceiptState> _moves = new(
        (ReceiptState.Issued, [ReceiptState.VoidRequested]),
        (ReceiptState.VoidRequested, [ReceiptState.Issued, ReceiptState.Voided]),
        (ReceiptState.Voided, []));

    private readonly List<Tender> _tenders = [];
    private readonly List<Payment> _payments = [];
    private readonly List<ReceiptVoid> _voids = [];
    private readonly List<ReceiptCopy> _printedCopies = [];

    private PaymentEvent()
    {
        Fingerprint = "";
        Taken = null!;
    }

    /// <summary>Its key, made with the form.</summary>
    public PaymentEventId Id { get; private init; }

    /// <summary>The receipt's number.</summary>
    public ReceiptNumber Number { get; private init; }

    /// <summary>What was asked, in one hash: the same key with other content is refused.</summary>
    public string Fingerprint { get; private init; }

    public DrawerId DrawerId { get; private init; }

    public int DrawerNumber { get; private init; }

    /// <summary>The office's day it was taken on, and so its drawer's.</summary>
    public DateOnly BusinessDay { get; private init; }

    /// <summary>The day from which it counts; earlier for a postmark.</summary>
    public DateOnly EffectiveOn { get; private init; }

    /// <summary>Why it counts from an earlier day, or why it pays other than the oldest first.</summary>
    public string? Reason { get; private init; }

    /// <summary>The clerk who took the money, under the name the receipt prints.</summary>
    public Signature Taken { get; private init; }

    /// <summary>What the accounts still owed afterwards, as printed.</summary>
    public Money StillOwed { get; private init; }

    /// <summary>The evidence for an earlier day, by its key in the rule book; null where it counts from its own day.</summary>
    public string? Proof { get; private init; }

    /// <summary>Penalty that was not charged because it counts from an earlier day, as it was told then.</summary>
    public Money PenaltyNotCharged { get; private init; }

    /// <summary>Interest that was not charged for the same reason.</summary>
    public Money InterestNotCharged { get; private init; }

    /// <summary>The figures of each account, where the visit was for several; none where it was for one.</summary>
    public IReadOnlyList<AccountShare> Shares { get; private init; } = [];

    /// <summary>The fees of the counter that it charged and paid.</summary>
    public IReadOnlyList<SoldFee> Fees { get; private init; } = [];

    /// <summary>What the processor charged the card beside it, as it was told then; in no book of the office.</summary>
    public Money CardFeeByProcessor { get; private init; }

    /// <summary>Who else approved the earlier day; null where nobody had to.</summary>
    public Signature? DayApproved { get; private init; }

    /// <summary>Where it stands.</summary>
    public ReceiptState State { get; private set; }

    /// <summary>Who printed the receipt itself; null until then. It is printed once, and whatever is printed after it is a copy.</summary>
    public Signature? Printed { get; internal set; }

    /// <summary>How often a copy was printed.</summary>
    public int Copies { get; private set; }

    /// <summary>The copies with their reasons, oldest first; read with a receipt that is asked for by its number.</summary>
    public IReadOnlyList<ReceiptCopy> PrintedCopies => _printedCopies;

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether this answers a form that was already posted before; not stored.</summary>
    public bool WasPostedBefore { get; private set; }

    /// <summary>What was handed over, change given as a negative cash tender.</summary>
    public IReadOnlyList<Tender> Tenders => _tenders;

    /// <summary>What it pays.</summary>
    public IReadOnlyList<Payment> Payments => _payments;

    /// <summary>Requests to void it, oldest first; at most the last one is open.</summary>
    public IReadOnlyList<ReceiptVoid> Voids => _voids;

    /// <summary>The request that stands, or that voided it.</summary>
    public ReceiptVoid? Void => _voids.Where(v => v.Outcome != VoidOutcome.Denied).MaxBy(v => v.Number);

    /// <summary>What was paid: tenders less change.</summary>
    public Money Amount => _tenders.Total(t => t.Amount);

    /// <summary>Change given, as a positive amount.</summary>
    public Money Change => -_tenders.Where(t => t.IsChange).Total(t => t.Amount);

    /// <summary>The visit as it is posted.</summary>
    internal static PaymentEvent Take(TakePayment asked, ReceiptNumber number, Drawer drawer, PaymentOffer offer, CounterAct act, CounterAct? approved = null)
    {
        var paymentEvent = new PaymentEvent
        {
            Id = asked.Id,
            Number = number,
            Fingerprint = asked.Fingerprint(act.Reason),
            DrawerId = drawer.Id,
            DrawerNumber = drawer.Number,
            BusinessDay = act.Today,
            EffectiveOn = offer.EffectiveOn,
            Reason = act.Reason,
            Proof = offer.EffectiveOn < act.Today ? asked.Proof : null,
            PenaltyNotCharged = offer.PenaltyNotCharged,
            InterestNotCharged = offer.InterestNotCharged,
            DayApproved = offer.NeedsApproval ? approved?.SignatureFor(Permission.ApproveEarlierDay) : null,
            Taken = act.Signature,
            StillOwed = offer.StillOwed,
            Shares = offer.Shares,
            Fees = offer.Fees,
            CardFeeByProcessor = offer.CardFeeByProcessor,
            State = ReceiptState.Issued,
        };
        foreach (var draft in asked.Tenders)
        {
            paymentEvent._tenders.Add(Tender.Of(paymentEvent.Id, drawer.Id, paymentEvent._tenders.Count + 1, draft));
        }

        if (offer.Change.IsPositive)
        {
            paymentEvent._tenders.Add(Tender.Of(paymentEvent.Id, drawer.Id, paymentEvent._tenders.Count + 1, new TenderDraft(TenderKind.Cash, -offer.Change)));
        }

        foreach (var part in offer.Allocation.Parts)
        {
            paymentEvent._payments.Add(new Payment(paymentEvent.Id, paymentEvent._payments.Count + 1, part.Obligation.AccountId, part.Obligation.Id, part.Component, part.Obligation.TaxType, part.Obligation.Period, part.Amount, offer.Explain(part)));
        }

        if (offer.Credit.IsPositive)
        {
            paymentEvent._payments.Add(new Payment(paymentEvent.Id, paymentEvent._payments.Count + 1, offer.CreditAccount, null, null, null, null, offer.Credit, null));
        }

        return paymentEvent;
    }

    /// <summary>A copy is printed.</summary>
    internal void Add(ReceiptCopy copy)
    {
        _printedCopies.Add(copy);
        Copies++;
    }

    /// <summary>The same form came again.</summary>
    internal PaymentEvent Again()
    {
        WasPostedBefore = true;
        return this;
    }

    /// <summary>Asks for it to be voided.</summary>
    internal Result<ReceiptVoid> RequestVoid(CounterAct act)
    {
        if (!act.By.May(Permission.RequestVoid))
        {
            return StaffRefusals.NotAllowed(act.By, "request a void");
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } wrong)
        {
            return wrong;
        }

        if (Move(ReceiptState.VoidRequested) is { } no)
        {
            return no;
        }

        var request = ReceiptVoid.Ask(Id, _voids.Count + 1, act);
        _voids.Add(request);
        return request;
    }

    /// <summary>Why this person cannot agree to void it now; null when they can.</summary>
    internal Refusal? WhyNotApproveVoid(CounterAct act) => StaffRefusals.WrongReason(act, needed: false)
        ?? (_voids.Find(v => v.Outcome == VoidOutcome.Pending) is { } request ? request.WhyNotDecide(Taken.Person, act) : CashieringRefusals.NoVoidWaiting(this));

    /// <summary>A second person agrees, or not and says why.</summary>
    internal Result<ReceiptVoid> DecideVoid(bool agree, CounterAct act)
    {
        if (StaffRefusals.WrongReason(act, needed: !agree) is { } wrong)
        {
            return wrong;
        }

        if (_voids.Find(v => v.Outcome == VoidOutcome.Pending) is not { } request)
        {
            return CashieringRefusals.NoVoidWaiting(this);
        }

        if (request.Decide(agree, Taken.Person, act) is { } own)
        {
            return own;
        }

        return Move(agree ? ReceiptState.Voided : ReceiptState.Issued) is { } no ? no : request;
    }

    private Refusal? Move(ReceiptState to)
    {
        if (!_moves.Allow(State, to))
        {
            return CashieringRefusals.WrongReceiptMove(this);
        }

        State = to;
        return null;
    }
}
