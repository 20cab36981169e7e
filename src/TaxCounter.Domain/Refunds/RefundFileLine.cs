using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>A refund in a file for finance, as it was sent.</summary>
public sealed class RefundFileLine
{
    private RefundFileLine() => Account = Payee = PayTo = "";

    public RefundFileId FileId { get; private init; }

    /// <summary>1, 2, 3 … of the file.</summary>
    public int Line { get; private init; }

    public RefundId RefundId { get; private init; }

    /// <summary>How often the refund was sent, this time included.</summary>
    public int Issue { get; private init; }

    public RefundNumber Number { get; private init; }

    /// <summary>The account's ten digits.</summary>
    public string Account { get; private init; }

    public string Payee { get; private init; }

    public string PayTo { get; private init; }

    public RefundPayment Payment { get; private init; }

    public Money Amount { get; private init; }

    public Money Interest { get; private init; }

    internal static RefundFileLine Of(RefundFileId file, int line, Refund refund, string account) => new()
    {
        FileId = file,
        Line = line,
        RefundId = refund.Id,
        Issue = refund.Issue,
        Number = refund.Number,
        Account = account,
        Payee = refund.Payee,
        PayTo = refund.PayTo,
        Payment = refund.Payment,
        Amount = refund.GrantedAmount,
        Interest = refund.Interest,
    };
}
