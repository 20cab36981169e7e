using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>A line still being written: where, which side, how much, and what it concerns.</summary>
public sealed record LineDraft(LedgerAccount Account, Side Side, Money Amount)
{
    /// <summary>The taxpayer's account.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The obligation.</summary>
    public ObligationId? ObligationId { get; init; }

    /// <summary>The part of the obligation.</summary>
    public Component? Component { get; init; }

    /// <summary>The tax type's code.</summary>
    public string? TaxType { get; init; }

    /// <summary>The fund's code, on revenue.</summary>
    public string? Fund { get; init; }

    /// <summary>The thing handed over.</summary>
    public TenderId? TenderId { get; init; }

    /// <summary>The drawer.</summary>
    public DrawerId? DrawerId { get; init; }

    /// <summary>The deposit.</summary>
    public DepositId? DepositId { get; init; }

    /// <summary>A debit.</summary>
    public static LineDraft Debit(LedgerAccount account, Money amount) => new(account, Side.Debit, amount);

    /// <summary>A credit.</summary>
    public static LineDraft Credit(LedgerAccount account, Money amount) => new(account, Side.Credit, amount);

    /// <summary>A debit where the amount is positive, a credit of its opposite where it is negative.</summary>
    public static LineDraft Net(LedgerAccount account, Money debit) => new(account, debit.IsNegative ? Side.Credit : Side.Debit, debit.Abs());

    /// <summary>The same on the other side.</summary>
    public LineDraft OnOtherSide() => this with { Side = Side == Side.Debit ? Side.Credit : Side.Debit };
}

/// <summary>One line of a posting: a positive amount on one side of one ledger account. Nothing about it can change.</summary>
public sealed class JournalLine
{
    internal JournalLine(PostingId postingId, int number, LineDraft draft)
        : this(postingId, number, draft.Account, draft.Side, draft.Amount, draft.AccountId, draft.ObligationId, draft.Component, draft.TaxType, draft.Fund, draft.TenderId, draft.DrawerId, draft.DepositId)
    {
        if (!draft.Amount.IsPositive)
        {
            throw new InvalidOperationException("Amounts are positive; the side says the direction.");
        }
    }

    private JournalLine(PostingId postingId, int number, LedgerAccount account, Side side, Money amount, AccountId? accountId, ObligationId? obligationId, Component? component, string? taxType, string? fund, TenderId? tenderId, DrawerId? drawerId, DepositId? depositId)
    {
        PostingId = postingId;
        Number = number;
        Account = account;
        Side = side;
        Amount = amount;
        AccountId = accountId;
        ObligationId = obligationId;
        Component = component;
        TaxType = taxType;
        Fund = fund;
        TenderId = tenderId;
        DrawerId = drawerId;
        DepositId = depositId;
    }

    /// <summary>The posting.</summary>
    public PostingId PostingId { get; }

    /// <summary>1, 2, 3 … within the posting.</summary>
    public int Number { get; }

    /// <summary>The ledger account.</summary>
    public LedgerAccount Account { get; }

    /// <summary>Debit or credit.</summary>
    public Side Side { get; }

    /// <summary>More than nothing.</summary>
    public Money Amount { get; }

    /// <summary>The taxpayer's account, if it concerns one.</summary>
    public AccountId? AccountId { get; }

    /// <summary>The obligation, if it concerns one.</summary>
    public ObligationId? ObligationId { get; }

    /// <summary>The part of the obligation.</summary>
    public Component? Component { get; }

    /// <summary>The tax type's code.</summary>
    public string? TaxType { get; }

    /// <summary>The fund's code, on revenue.</summary>
    public string? Fund { get; }

    /// <summary>The thing handed over.</summary>
    public TenderId? TenderId { get; }

    /// <summary>The drawer.</summary>
    public DrawerId? DrawerId { get; }

    /// <summary>The deposit.</summary>
    public DepositId? DepositId { get; }

    /// <summary>The amount as a debit: negative for a credit.</summary>
    public Money AsDebit => Side == Side.Debit ? Amount : -Amount;

    /// <summary>A draft of the same line, to mirror it.</summary>
    public LineDraft ToDraft() => new(Account, Side, Amount)
    {
        AccountId = AccountId,
        ObligationId = ObligationId,
        Component = Component,
        TaxType = TaxType,
        Fund = Fund,
        TenderId = TenderId,
        DrawerId = DrawerId,
        DepositId = DepositId,
    };
}

/// <summary>
/// The journal: postings are added, never taken away. Before an act is saved the journal itself looks whether its business days are open and its drawers take what is
/// posted (<see cref="DrawerNeed"/>); where not, the whole act is refused and nothing of it is written. No duty has to remember that.
/// </summary>
public interface IJournal
{
    /// <summary>Adds a posting to the current transaction, and brings the stored copies it touches (obligations, standings) along.</summary>
    /// <exception cref="InvalidOperationException">It does not balance, or moves a drawer that it does not name: a programmer's mistake, never a clerk's.</exception>
    void Add(Posting posting);

    /// <summary>Why nothing can be posted on a business day; null when it can. For pages that say so before, and for acts that belong to a day and may post nothing.</summary>
    Task<Refusal?> WhyNotPost(DateOnly businessDay);

    /// <summary>The postings of one visit, oldest first.</summary>
    Task<IReadOnlyList<Posting>> OfPaymentEvent(PaymentEventId id);
}
