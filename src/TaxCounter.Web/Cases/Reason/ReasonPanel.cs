using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cases;

/// <summary>The reason of a request with its questions, as <c>_Reason.cshtml</c> shows it within the request's form.</summary>
/// <param name="Reasons">The reasons of the duty.</param>
/// <param name="Form">The chosen one.</param>
/// <param name="Rule">What it asks for today; null while none is chosen.</param>
/// <param name="Answers">What was typed, by question.</param>
/// <param name="PreviewUrl">Where the questions of another reason come from.</param>
public sealed record ReasonPanel(ReasonCodes Reasons, ReasonField Form, ReasonRule? Rule, IReadOnlyDictionary<string, string?> Answers, string PreviewUrl);
