using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

/// <summary>The refunds that were approved; their interest counts with them.</summary>
internal sealed class RefundDecisions(TaxCounterContext context) : CaseDecisions<Refund, RefundSeries, RefundVerb, RefundState>(context, RefundTable.Of)
{
    protected override IQueryable<CaseGrant<RefundSeries, RefundState>> Granted(IQueryable<Refund> cases) => cases.Select(r => new CaseGrant<RefundSeries, RefundState>
    {
        Number = r.Number,
        AccountId = r.AccountId,
        State = r.Story.State,
        DecidedOn = r.DecidedOn,
        Amount = r.GrantedAmount + r.Interest,
    });
}
