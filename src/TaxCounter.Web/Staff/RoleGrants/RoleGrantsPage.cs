using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of role grants.</summary>
/// <param name="Grants">Those that wait first, then the newest.</param>
/// <param name="Pending">How many wait, on all pages.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record RoleGrantsPage(RecordPage<RoleGrant> Grants, int Pending, CounterAct Act);
