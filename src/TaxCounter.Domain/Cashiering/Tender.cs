using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One thing handed over at a payment event; change given is a negative cash tender, so that the expected cash is right.</summary>
public sealed class Tender
{
    private Tender()
    {
    }

    public TenderId Id { get; private init; }

    /// <summary>The visit.</summary>
    public PaymentEventId PaymentEventId { get; private init; }

    /// <summary>1, 2, 3 … as handed over.</summary>
    public int Number { get; private init; }

    /// <summary>The drawer it went into; null where it came another way than over the counter.</summary>
    public DrawerId? DrawerId { get; private init; }

    public TenderKind Kind { get; private init; }

    /// <summary>How much; negative only for change.</summary>
    public Money Amount { get; private init; }

    /// <inheritdoc cref="TenderDraft.RoutingNumber"/>
    public string? RoutingNumber { get; private init; }

    /// <inheritdoc cref="TenderDraft.DocumentNumber"/>
    public string? DocumentNumber { get; private init; }

    /// <inheritdoc cref="TenderDraft.DrawnBy"/>
    public string? DrawnBy { get; private init; }

    /// <inheritdoc cref="TenderDraft.WrittenOn"/>
    public DateOnly? WrittenOn { get; private init; }

    /// <inheritdoc cref="TenderDraft.CardReference"/>
    public string? CardReference { get; private init; }

    /// <inheritdoc cref="TenderDraft.CardLastFour"/>
    public string? CardLastFour { get; private init; }

    /// <summary>Whether it is change given back.</summary>
    public bool IsChange => Kind == TenderKind.Cash && Amount.IsNegative;

    /// <summary>Whether a bank can refuse to pay it: a check, a cashier's check, a money order.</summary>
    public bool ComesBack => Kind is TenderKind.Lockbox or TenderKind.Check or TenderKind.CashiersCheck or TenderKind.MoneyOrder;

    /// <summary>Where its money stands in the books while it is in the drawer.</summary>
    public LedgerAccount LedgerAccount => LedgerAccountOf(Kind);

    /// <summary>Where money of a kind stands while it is in the drawer.</summary>
    public static LedgerAccount LedgerAccountOf(TenderKind kind) => kind switch
    {
        TenderKind.Cash => LedgerAccount.DrawerCash,
        TenderKind.Card => LedgerAccount.CardClearing,
        TenderKind.Lockbox => LedgerAccount.LockboxClearing,
        _ => LedgerAccount.DrawerChecks,
    };

    internal static Tender Of(PaymentEventId paymentEvent, DrawerId? drawer, int number, TenderDraft draft) => new()
    {
        Id = TenderId.New(),
        PaymentEventId = paymentEvent,
        Number = number,
        DrawerId = drawer,
        Kind = draft.Kind,
        Amount = draft.Amount,
        RoutingNumber = draft.Kind is TenderKind.Check or TenderKind.Lockbox ? draft.RoutingNumber : null,
        DocumentNumber = draft.Kind is TenderKind.Check or TenderKind.MoneyOrder or TenderKind.CashiersCheck or TenderKind.Lockbox ? draft.DocumentNumber : null,
        DrawnBy = (draft.IsCheck || draft.Kind == TenderKind.Lockbox) && !string.IsNullOrWhiteSpace(draft.DrawnBy) ? draft.DrawnBy.Trim() : null,
        WrittenOn = draft.IsCheck ? draft.WrittenOn : null,
        CardReference = draft.Kind == TenderKind.Card ? draft.CardReference : null,
        CardLastFour = draft.Kind == TenderKind.Card ? draft.CardLastFour : null,
    };

    internal LineDraft Line() => LineDraft.Net(LedgerAccount, Amount) with { TenderId = Id, DrawerId = DrawerId };
}
