using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>The list of role grants.</summary>
/// <param name="Grants">Those that wait, oldest first, then those decided last.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record RoleGrantsPage(IReadOnlyList<RoleGrant> Grants, CounterAct Act);
