using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Web.Registering;

/// <summary>One registration.</summary>
/// <param name="Registration">As it was recorded.</param>
/// <param name="Account">The account it opened.</param>
public sealed record RegistrationPage(BusinessRegistration Registration, Account Account);
