using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Inquiries;

/// <summary>An inquiry with whose account it is about, for lists.</summary>
/// <param name="Inquiry">The inquiry.</param>
/// <param name="Account">The number of the account; null for none.</param>
/// <param name="Name">The name a clerk calls out; empty for none.</param>
public sealed record InquiryRow(Inquiry Inquiry, AccountNumber? Account, string Name);
