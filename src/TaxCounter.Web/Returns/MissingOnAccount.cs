using TaxCounter.Domain.Returns;

namespace TaxCounter.Web.Returns;

/// <summary>The missing returns on the page of an account.</summary>
/// <param name="Account">Its number.</param>
/// <param name="Missing">Newest first.</param>
public sealed record MissingOnAccount(string Account, IReadOnlyList<MissingReturn> Missing);
