using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of role grants.</summary>
/// <param name="Grants">Those that wait, oldest first, then those decided last.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record RoleGrantsPage(IReadOnlyList<RoleGrant> Grants, CounterAct Act);
