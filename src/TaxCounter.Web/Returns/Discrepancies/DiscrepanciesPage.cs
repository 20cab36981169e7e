using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Returns;

/// <summary>What the customer of an account said is wrong, and the form for more.</summary>
public sealed record DiscrepanciesPage
{
    public required Account Account { get; init; }

    public required RuleBook Rules { get; init; }

    public required DiscrepancyForm Form { get; init; }

    public required IReadOnlyList<Discrepancy> Rows { get; init; }

    public required StaffMember Who { get; init; }

    /// <summary>The taxes to choose from.</summary>
    public IEnumerable<SelectListItem> Taxes => Account.Registrations.Select(r => r.TaxType).Distinct().Select(t => new SelectListItem(ReturnPages.Tax(Rules, t), t)).Prepend(new SelectListItem("the account as a whole", ""));

    /// <summary>What it can lead to.</summary>
    public static IReadOnlyList<SelectListItem> Outcomes { get; } = [.. Enum.GetValues<DiscrepancyOutcome>().Select(o => new SelectListItem(Said(o), o.ToString()))];

    /// <summary>What it leads to, as said.</summary>
    public static string Said(DiscrepancyOutcome outcome) => outcome switch
    {
        DiscrepancyOutcome.Return => "a return, or an amended one",
        DiscrepancyOutcome.Adjustment => "an adjustment",
        DiscrepancyOutcome.Refund => "a refund",
        _ => "nothing: the account is right",
    };
}
