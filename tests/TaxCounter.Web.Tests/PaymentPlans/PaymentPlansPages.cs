using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.PaymentPlans;

/// <summary>A customer of hostile names has a plan; another asks for one that a supervisor decides.</summary>
public sealed class PaymentPlansPages : DutyPages
{
    private PaymentPlanNumber _agreed, _asked;
    private AccountNumber _account;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        _agreed = (await Plan(office, s => s.Agree)).Number;
        _asked = (await Plan(office, s => s.Request)).Number;
        _account = (await office.Day.Owes("40.00", FullOffice.Image)).Number;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        return ["/payment-plans", "/payment-plans?state=Requested", $"/payment-plans/new?account={_account.Digits}", $"/payment-plans/new?change={_agreed}", $"/payment-plans/{_agreed}", $"/payment-plans/{_asked}", $"/supervisor/payment-plans/{_asked}", $"/supervisor/payment-plans/{_agreed}"];
    }

    private static async Task<PaymentPlan> Plan(FullOffice office, Func<PaymentPlanService, Func<PaymentPlanAsked, Domain.Staff.CounterAct, Task<Result<PaymentPlan>>>> how)
    {
        var account = await office.Day.Owes("400.00", FullOffice.Image);
        var open = await office.Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var asked = new PaymentPlanAsked
        {
            Id = PaymentPlanId.New(),
            Account = account.Id,
            Obligations = [.. open.Select(l => l.Obligation.Id)],
            Offer = new PlanOffer { Down = WorkingDay.Dollars("100.00"), Months = 3, First = office.Day.Today.AddMonths(1) },
        };
        var act = office.Day.Act(Acts.Clerk(9), FullOffice.Script);
        var proposal = await office.Day.With<PaymentPlanPlanner, Result<PlanProposal>>(p => p.Plan(asked, null, act));
        return (await office.Day.With<PaymentPlanService, Result<PaymentPlan>>(s => how(s)(asked with { Shown = proposal.Value.Worked.Terms }, act))).Value;
    }
}
