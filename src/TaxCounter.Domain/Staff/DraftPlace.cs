namespace TaxCounter.Domain.Staff;

/// <summary>Where a form stands: the address of its page, and where it is sent.</summary>
/// <param name="Page">The page: <c>/penalty-waivers/new?account=0102000080</c>.</param>
/// <param name="Form">Where the form is sent: <c>/penalty-waivers</c>.</param>
public sealed record DraftPlace(string Page, string Form)
{
    /// <summary>Whether a form of that place can be kept: both within the program and not too long.</summary>
    public bool IsKept => Page.StartsWith('/') && Page.Length <= FormDraft.LongestPage && Form.StartsWith('/') && Form.Length <= FormDraft.LongestForm;
}
