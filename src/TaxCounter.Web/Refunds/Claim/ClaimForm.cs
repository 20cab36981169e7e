using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Web.Refunds;

/// <summary>A claim as it is filled in.</summary>
public sealed class ClaimForm
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The credit that is claimed.</summary>
    public Guid Credit { get; set; }

    public Money? Amount { get; set; }

    /// <summary>Other credits of the taxpayer that can be claimed with it.</summary>
    public List<ClaimRow> Others { get; set; } = [];

    /// <summary>The day the claim came in.</summary>
    public DateOnly? ClaimedOn { get; set; }

    public string? SignedBy { get; set; }

    public string? Capacity { get; set; }

    public string? Statement { get; set; }

    public string? SwornBefore { get; set; }

    public DateOnly? SwornOn { get; set; }

    public string? Payee { get; set; }

    public string? PayTo { get; set; }

    public RefundPayment Payment { get; set; } = RefundPayment.Check;

    /// <summary>The form for a credit, filled in with what is known.</summary>
    public static ClaimForm Of(OpenCredit credit, Account account, IEnumerable<OpenCredit> others, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(credit);
        ArgumentNullException.ThrowIfNull(account);
        return new()
        {
            Id = RefundId.New().Value,
            Credit = credit.Id.Value,
            Amount = credit.Amount,
            Others = [.. others.Select(o => new ClaimRow { Credit = o.Id.Value, Amount = o.Amount })],
            ClaimedOn = today,
            Payee = account.TaxpayerName,
            PayTo = account.MailingOn(today).OneLine(),
        };
    }

    /// <summary>The credits that are claimed, with how much of each.</summary>
    public IReadOnlyList<(OpenCreditId Credit, Money Amount)> Credits() =>
        [(new OpenCreditId(Credit), Amount ?? Money.Zero), .. Others.Where(o => o.Take).Select(o => (new OpenCreditId(o.Credit), o.Amount ?? Money.Zero))];

    /// <summary>What was typed, as the domain reads it.</summary>
    public RefundClaim Read(DateOnly today) => new()
    {
        Amount = Amount ?? Money.Zero,
        ClaimedOn = ClaimedOn ?? today,
        SignedBy = SignedBy ?? "",
        Capacity = Capacity ?? "",
        Statement = Statement ?? "",
        SwornBefore = SwornBefore ?? "",
        SwornOn = SwornOn,
        Payee = Payee ?? "",
        PayTo = PayTo ?? "",
        Payment = Enum.IsDefined(Payment) ? Payment : RefundPayment.Check,
    };
}
