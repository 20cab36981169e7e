using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.MovedPayments;

/// <summary>What the page that moves a payment shows.</summary>
public sealed record MovePaymentPage
{
    public required MovePaymentForm Form { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>What the receipt paid, or the one payment of the old system.</summary>
    public required IReadOnlyList<MovableMoney> Money { get; init; }

    /// <summary>The one that is moved; null while none is chosen.</summary>
    public MovableMoney? Chosen { get; init; }

    /// <summary>The account it is moved to; null where the number is wrong.</summary>
    public Account? To { get; init; }

    /// <summary>What that account owes today, without what the money pays already.</summary>
    public IReadOnlyList<ObligationBalance> Owed { get; init; } = [];

    /// <summary>What the move would do; null where it is refused.</summary>
    public MovedPaymentPlan? Plan { get; init; }

    /// <summary>Why it is refused, or one person may not do it alone.</summary>
    public Refusal? WhyNot { get; init; }

    /// <summary>Why one person may not move it alone; null when they may.</summary>
    public Refusal? WhyNotAlone { get; init; }

    /// <summary>The receipt, or what stands for it.</summary>
    public string Named => Money is [{ Receipt: { } receipt }, ..] ? $"receipt {receipt}" : "a payment of the old system";

    /// <summary>Where one came from.</summary>
    public string BackUrl => Money is [{ Receipt: { } receipt }, ..] ? "/cashiering/receipts/" + receipt : Money is [var one, ..] ? "/accounts/" + one.Account.Number.Digits : "/";

    /// <summary>The name of a tax.</summary>
    public string TaxName(string code) => Rules.TaxName(code);
}
