using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>One template in the list: a kind of letter in a language.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Language">In which language.</param>
/// <param name="InForce">The version in force; null where there is none, and English is sent.</param>
/// <param name="Next">The version that is to come, if one.</param>
public sealed record TemplateLine(LetterKind Kind, CustomerLanguage Language, LetterTemplate? InForce, LetterTemplate? Next);
