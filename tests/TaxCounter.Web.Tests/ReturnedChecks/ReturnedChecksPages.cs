using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.ReturnedChecks;

/// <summary>A receipt of hostile names with two checks: one came back, the other may.</summary>
public sealed class ReturnedChecksPages : DutyPages
{
    private ReceiptNumber _receipt;
    private ReturnedCheckNumber _returned;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = Acts.Clerk(8);
        var drawer = await office.Day.Opens(clerk, 8);
        _receipt = (await office.Day.Takes(clerk, await office.Day.Owes("40.00", FullOffice.Image), office.Day.Check("20.00") with { DrawnBy = FullOffice.Script }, office.Day.Check("20.00"))).Number;
        await office.Day.Banks(clerk, Acts.Supervisor(8), Acts.Supervisor(9), drawer);
        var asked = new ReturnedCheckAsked { Id = ReturnedCheckId.New(), Receipt = _receipt, Tender = 1, ReturnedOn = office.Day.Today, Why = ReturnReason.Other };
        var act = office.Day.Act(Acts.Supervisor(8), FullOffice.Script);
        var plan = (await office.Day.With<CheckReturnPlanner, Result<CheckReturnPlan>>(p => p.Plan(asked, act))).Value;
        _returned = (await office.Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Record(asked with { Shown = plan.Terms }, act))).Value.Number;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        return ["/returned-checks", "/returned-checks?q=20.00&state=Returned", $"/returned-checks/new?receipt={_receipt}&tender=2", $"/returned-checks/{_returned}"];
    }
}
