using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;

namespace TaxCounter.Web.Collections;

/// <summary>What the page of an account says about promises and demands.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Promise">The newest promise; null for none.</param>
/// <param name="Demand">The newest demand that is not paid; null for none.</param>
/// <param name="Today">The office's day.</param>
public sealed record OnAccountNote(Account Account, PromiseStanding? Promise, DemandStanding? Demand, DateOnly Today);
