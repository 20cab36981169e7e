using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>A field of the office's registration form that a business is asked, and what its answer must be like.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rule">When it is asked, and what it must be like.</param>
/// <param name="Authority">Who asks it.</param>
public sealed record AskedField(RegistrationField Field, RegistrationFieldRule Rule, Authority Authority);
