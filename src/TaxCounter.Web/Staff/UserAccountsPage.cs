using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The list of people.</summary>
/// <param name="Rows">By user name.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record UserAccountsPage(IReadOnlyList<UserAccountRow> Rows, CounterAct Act);
