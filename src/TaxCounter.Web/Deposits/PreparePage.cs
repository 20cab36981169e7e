using TaxCounter.Domain.Deposits;

namespace TaxCounter.Web.Deposits;

/// <summary>Drawers to choose from.</summary>
/// <param name="Drawers">Accepted and in no deposit.</param>
/// <param name="Form">Which are ticked.</param>
public sealed record PreparePage(IReadOnlyList<DepositDrawer> Drawers, PrepareForm Form);
