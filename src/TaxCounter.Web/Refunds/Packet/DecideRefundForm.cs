using TaxCounter.Domain.Refunds;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Refunds;

/// <summary>A decision on a refund as it is filled in.</summary>
public sealed class DecideRefundForm : DecideCaseForm<RefundVerb>
{
    /// <summary>The interest that was shown, in cents.</summary>
    public long InterestCents { get; set; }

    /// <summary>What the form checks.</summary>
    public new sealed class Checks() : DecideCaseChecks<DecideRefundForm, RefundVerb>(RefundTable.Of.Deciding);
}
