using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Deposits;

/// <summary>Drawers to choose from.</summary>
/// <param name="Drawers">Accepted and in no deposit.</param>
/// <param name="Form">Which are ticked.</param>
public sealed record PreparePage(IReadOnlyList<DepositDrawer> Drawers, PrepareForm Form);
