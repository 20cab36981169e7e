using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>A payment plan as its page shows it.</summary>
public sealed record PlanPage
{
    public required PaymentPlan Plan { get; init; }

    public required Account Account { get; init; }

    /// <summary>How it goes today.</summary>
    public required PlanStanding Standing { get; init; }

    /// <summary>What is owed today of what is in it.</summary>
    public required IReadOnlyList<ObligationBalance> Owed { get; init; }

    /// <summary>The letters about it.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required RuleBook Rules { get; init; }

    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was typed.</summary>
    public SignForm Form { get; init; } = new();

    /// <summary>The agreement that is to be signed; null where none was written.</summary>
    public LetterRow? Agreement => Letters.LastOrDefault(l => l.Kind == PaymentPlanLetterKinds.Agreement.Code);

    /// <summary>Whether who looks works on plans.</summary>
    public bool MayWork => Who.May(Permission.WorkPlans);

    /// <summary>Whether something can be done to it now by who looks, as far as the table says.</summary>
    public bool May(PlanAct act) => PlanTable.Of(act) is var rule && rule.From.Contains(Plan.State) && Who.May(rule.Needs);

    /// <summary>The payment form with what is to be paid today filled in; null where nothing is.</summary>
    public string? PaymentUrl => !Plan.IsInForce || !Standing.ToPay.IsPositive || !Who.May(Permission.TakePayments) ? null
        : $"/cashiering/payments/new?account={Account.Number.Digits}&amount={Standing.ToPay.Plain()}&why={Uri.EscapeDataString($"Payment plan {Plan.Number}")}{string.Concat(Owed.Where(b => b.Owed.IsPositive).Select(b => $"&pay={b.Obligation.Id.Value}"))}";

    /// <summary>Whether who looks asked for it and can withdraw it.</summary>
    public bool MayWithdraw => Plan.State == PaymentPlanState.Requested && Who.IsSamePerson(Plan.Requested.Person);

    /// <summary>Whether a supervisor decides about it now.</summary>
    public bool MayDecide => Who.May(Permission.DecidePlan) && (Plan.State is PaymentPlanState.Requested or PaymentPlanState.Defaulted || Plan.IsInForce);
}
