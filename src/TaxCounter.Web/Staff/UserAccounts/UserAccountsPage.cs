using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of people.</summary>
/// <param name="Rows">By user name.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record UserAccountsPage(IReadOnlyList<UserAccountRow> Rows, CounterAct Act);
