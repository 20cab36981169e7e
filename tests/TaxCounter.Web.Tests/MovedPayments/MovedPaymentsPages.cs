using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.MovedPayments;

/// <summary>A receipt of hostile names of which a cent is asked to be moved.</summary>
public sealed class MovedPaymentsPages : DutyPages
{
    private ReceiptNumber _receipt;
    private MovedPaymentNumber _moved;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = Acts.Clerk(9);
        await office.Day.Opens(clerk, 9);
        _receipt = (await office.Day.Takes(clerk, await office.Day.Owes("40.00", FullOffice.Image), office.Day.Check("40.00"))).Number;
        var money = (await office.Day.With<MovedPaymentPlanner, Result<IReadOnlyList<MovableMoney>>>(p => p.Of(_receipt))).Value[0];
        var asked = new MovedPaymentAsked { Id = MovedPaymentId.New(), Payment = money.Payment.Id, From = money.Ledger.Obligation.Id, To = money.Account.Id, Targets = Array.Empty<ObligationId>(), Amount = new Money(1) };
        var act = office.Day.Act(clerk, FullOffice.Script);
        var plan = (await office.Day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(p => p.Plan(asked, act))).Value;
        _moved = (await office.Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Request(asked with { Shown = plan.Terms }, act))).Value.Number;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        return ["/moved-payments", "/moved-payments?state=Posted", $"/moved-payments/new?receipt={_receipt}", $"/moved-payments/{_moved}", $"/supervisor/moved-payments/{_moved}"];
    }
}
