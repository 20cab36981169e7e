using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Coding;

namespace TaxCounter.Web.Registering;

/// <summary>The page of a business that registers.</summary>
public sealed record NewBusinessPage
{
    /// <summary>Questions of the coding that the business's own fields answer.</summary>
    private static readonly string[] _answered = ["zip", "opened_on", "applied_on", "registered"];

    /// <summary>Parts that a clerk may set otherwise here.</summary>
    public static readonly IReadOnlyList<string> Overridable = ["naics", "business_type", "location_codes", "tax_types", "frequency"];

    public required NewBusinessForm Form { get; init; }

    /// <summary>The coding so far.</summary>
    public required CodingPage Coding { get; init; }

    /// <summary>Accounts that look alike, best first.</summary>
    public IReadOnlyList<AccountHit> Alike { get; init; } = [];

    /// <summary>What the business that was bought owes today; null where none is named.</summary>
    public Money? PreviousOwes { get; init; }

    /// <summary>Whether the coding was shown and can be registered.</summary>
    public bool IsShown => Coding.Proposal is not null && Form.Shown is not null;

    /// <summary>Whether something has to be settled in words.</summary>
    public bool MustSettle => Alike.Count > 0 || Coding.Proposal?.Contradictions.Items.Count > 0;

    /// <summary>The coding questions of this page.</summary>
    public IEnumerable<CodingField> Questions => Coding.Always.Concat(Coding.More).Where(f => !_answered.Contains(f.Name)).DistinctBy(f => f.Name);

    /// <summary>The languages of letters.</summary>
    public required IReadOnlyList<SelectListItem> Languages { get; init; }
}
