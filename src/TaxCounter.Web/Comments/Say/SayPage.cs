using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Comments;

/// <summary>The form that is open to everybody.</summary>
/// <param name="Form">As filled in.</param>
/// <param name="Say">The language chosen.</param>
/// <param name="Languages">The languages offered.</param>
public sealed record SayPage(SayForm Form, CustomerLanguage Say, IReadOnlyList<CustomerLanguage> Languages);
