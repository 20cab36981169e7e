using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>The page that records a returned check: which one, what the notice says, and what that does before it is recorded.</summary>
public sealed record RecordPage
{
    public required RecordForm Form { get; init; }

    public required PaymentEvent Visit { get; init; }

    /// <summary>The checks of the receipt.</summary>
    public required IReadOnlyList<Tender> Checks { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The reasons a bank gives.</summary>
    public IEnumerable<SelectListItem> Reasons => Enum.GetValues<ReturnReason>().Select(r => new SelectListItem(r.Words(), r.ToString(), r == Form.Why));

    /// <summary>What it does; null where it cannot be done, or no check is chosen.</summary>
    public CheckReturnPlan? Plan { get; init; }

    /// <summary>Why it cannot be done.</summary>
    public Refusal? WhyNot { get; init; }
}
