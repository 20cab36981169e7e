using TaxCounter.Domain.Registering;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>The list of unfinished registrations.</summary>
/// <param name="Drafts">The last entered first.</param>
/// <param name="Office">The office, for its clock.</param>
public sealed record UnfinishedPage(IReadOnlyList<RegistrationDraft> Drafts, OfficeOptions Office);
