using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

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

    public PostingId PostingId { get; }

    /// <summary>1, 2, 3 … within the posting.</summary>
    public int Number { get; }

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

    public DrawerId? DrawerId { get; }

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
