using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>Payments that were put to the wrong account or period.</summary>
public sealed class MovedPaymentsDuty : Duty
{
    /// <summary>Moves that wait for a supervisor.</summary>
    public static readonly ApprovalKind Decisions = new("moved-payment", "Moved payments", Permission.ApproveMovedPayment, "/supervisor/moved-payments");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<MovedPaymentSeries>("/moved-payments", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["moved-payments.approve"] = "approved a moved payment",
        ["moved-payments.approve-first"] = "gave the first of two approvals of a moved payment",
        ["moved-payments.deny"] = "denied a moved payment",
        ["moved-payments.post"] = "moved a payment",
        ["moved-payments.request"] = "asked for a payment to be moved",
        ["moved-payments.reverse"] = "reversed a moved payment",
        ["moved-payments.reverse-first"] = "gave the first of two approvals of reversing a moved payment",
        ["moved-payments.view"] = "looked at a moved payment",
        ["moved-payments.withdraw"] = "withdrew a moved payment",
    };
}
