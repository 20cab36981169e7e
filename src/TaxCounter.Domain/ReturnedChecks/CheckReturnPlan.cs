using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>What a returned check does: what it reopens, what is charged for it, whether only certified funds are taken from now on, and every posting.</summary>
public sealed record CheckReturnPlan
{
    /// <summary>What the bank's notice says.</summary>
    public required ReturnedCheckAsked Asked { get; init; }

    /// <summary>The visit.</summary>
    public required PaymentEvent Visit { get; init; }

    /// <summary>The check.</summary>
    public required Tender Check { get; init; }

    /// <summary>The payment in the journal that is taken off again.</summary>
    public required PostingId Payment { get; init; }

    /// <summary>Who gave the check: the account that is charged for it and alerted.</summary>
    public required Account Account { get; init; }

    /// <summary>What is owed again, in the order of the receipt; what the check paid last is taken off first.</summary>
    public required IReadOnlyList<ReopenedByCheck> Reopened { get; init; }

    /// <summary>Unapplied credit that the check had left and that is gone again.</summary>
    public required Money CreditGone { get; init; }

    /// <summary>What is charged for it, with its steps and authority; null where the rule book knows no charge.</summary>
    public Calculation? Charge { get; init; }

    /// <summary>The charge.</summary>
    public Money ChargeAmount { get; init; }

    /// <summary>Why nothing is charged; null where something is.</summary>
    public Refusal? WhyNoCharge { get; init; }

    /// <summary>On which obligation the charge stands; null where nothing is charged.</summary>
    public ObligationId? ChargedOn { get; init; }

    /// <summary>The checks of this account that came back in the time the rule looks at, this one included.</summary>
    public int Count { get; init; }

    /// <summary>The rule about certified funds; null where the book has none.</summary>
    public Dated<CertifiedFundsRule>? CertifiedFunds { get; init; }

    /// <summary>Whether the alert is put up now: the count is reached, and it does not stand yet.</summary>
    public bool RaisesAlert { get; init; }

    /// <summary>Every posting, in the order of the journal.</summary>
    public required IReadOnlyList<Posting> Postings { get; init; }

    /// <summary>What is owed then for what the check had paid: what was open before, late charges and the charge for the check included.</summary>
    public Money OwedAfter => Reopened.Total(r => r.After.Owed) + ChargeAmount;

    /// <summary>The figures in one line, so that what was shown can be held to what is posted.</summary>
    public string Terms => string.Create(CultureInfo.InvariantCulture, $"{Check.Amount.Cents}/{OwedAfter.Cents}/{CreditGone.Cents}/{ChargeAmount.Cents}/{RaisesAlert}");
}
