using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Agreements to pay what is owed in installments.</summary>
public sealed class PaymentPlansDuty : Duty, IWritesLetters
{
    /// <summary>Plans that wait for a supervisor.</summary>
    public static readonly ApprovalKind Decisions = new("payment-plan", "Payment plans", Permission.DecidePlan, "/supervisor/payment-plans");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<PaymentPlanSeries>("/payment-plans", Permission.SeePlans)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => PaymentPlanLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["payment-plans.agree"] = "agreed to a payment plan",
        ["payment-plans.approve"] = "approved a payment plan",
        ["payment-plans.approve-first"] = "gave the first of two approvals of a payment plan",
        ["payment-plans.bench"] = "worked out a payment plan",
        ["payment-plans.change"] = "changed the terms of a payment plan",
        ["payment-plans.change-first"] = "gave the first of two approvals of a change of terms",
        ["payment-plans.change-notice"] = "gave notice to change a payment plan",
        ["payment-plans.complete"] = "closed a payment plan that is paid",
        ["payment-plans.cure"] = "noted that a payment plan is made good",
        ["payment-plans.cure-letter"] = "sent the cure letter of a payment plan",
        ["payment-plans.default"] = "put a payment plan in default",
        ["payment-plans.deny"] = "denied a payment plan",
        ["payment-plans.end"] = "ended a payment plan",
        ["payment-plans.notice-back"] = "withdrew a notice about a payment plan",
        ["payment-plans.reinstate"] = "reinstated a payment plan",
        ["payment-plans.reopen"] = "reopened a payment plan that is owed again",
        ["payment-plans.request"] = "asked for a payment plan",
        ["payment-plans.sign"] = "recorded the signature of a payment plan",
        ["payment-plans.view"] = "looked at a payment plan",
        ["payment-plans.withdraw"] = "withdrew a payment plan",
    };
}
