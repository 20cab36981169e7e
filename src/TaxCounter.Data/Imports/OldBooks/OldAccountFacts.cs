using TaxCounter.Domain.Accounts;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>The days of an account.</summary>
internal sealed record OldAccountFacts(DateOnly OpenedOn, DateOnly? ClosedOn, AccountStatus Status, DateOnly Today);
