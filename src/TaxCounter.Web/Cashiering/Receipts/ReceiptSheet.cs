using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>
/// One sheet of a receipt. A visit for one account has one. A visit for several has a sheet for each of them, with nothing of the others on it,
/// and one of the whole visit that stays at the office.
/// </summary>
/// <param name="Page">The receipt.</param>
/// <param name="Payer">Whose sheet; null for the office's own.</param>
public sealed record ReceiptSheet(ReceiptPage Page, Account? Payer)
{
    /// <summary>The visit.</summary>
    public PaymentEvent PaymentEvent => Page.PaymentEvent;

    /// <summary>The whole visit is on it: what was handed over, the change, the reason.</summary>
    public bool IsWhole => Payer is null || !Page.IsForSeveral;

    /// <summary>What the visit paid for this account, as printed.</summary>
    public IReadOnlyList<Payment> Paid => [.. PaymentEvent.Payments.Where(p => p.AccountId == Payer?.Id)];

    /// <summary>The fees of the counter that a line pays.</summary>
    public IReadOnlyList<SoldFee> FeesOf(Payment paid) => [.. PaymentEvent.Fees.Where(f => f.Obligation == paid?.ObligationId)];

    /// <summary>What was paid: for this account, or by the whole visit.</summary>
    public Money Amount => IsWhole ? PaymentEvent.Amount : Paid.Total(p => p.Amount);

    /// <summary>What is still owed: by this account, or by all of them.</summary>
    public Money StillOwed => Share?.StillOwed ?? PaymentEvent.StillOwed;

    /// <summary>Penalty that was not charged.</summary>
    public Money PenaltyNotCharged => Share?.PenaltyNotCharged ?? PaymentEvent.PenaltyNotCharged;

    /// <summary>Interest that was not charged.</summary>
    public Money InterestNotCharged => Share?.InterestNotCharged ?? PaymentEvent.InterestNotCharged;

    /// <summary>What the visit was paid with, by kind only: the amounts and numbers are of all accounts together.</summary>
    public string PaidWith => string.Join(" and ", PaymentEvent.Tenders.Where(t => !t.IsChange).Select(t => t.Kind).Distinct().Order().Select(k => PaymentPage.Word(k).ToLowerInvariant()));

    /// <summary>Its name for a screen reader.</summary>
    public string Label => !Page.IsForSeveral ? $"Receipt {PaymentEvent.Number}" : Payer is null ? $"Office sheet of receipt {PaymentEvent.Number}" : $"Receipt {PaymentEvent.Number} for {Payer.Name}";

    /// <summary>The receipt's number as a code; the same on each sheet.</summary>
    public string QrCode() => Page.QrCode();

    private AccountShare? Share => Payer is null ? null : PaymentEvent.Shares.FirstOrDefault(s => s.Account == Payer.Id);
}
