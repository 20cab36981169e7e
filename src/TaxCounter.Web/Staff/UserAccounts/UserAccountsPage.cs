using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of people.</summary>
/// <param name="List">By user name.</param>
/// <param name="Waiting">How many roles wait for a second person.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record UserAccountsPage(UserAccountList List, int Waiting, CounterAct Act);
