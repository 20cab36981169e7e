using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Deposits;

/// <summary>The list of deposits.</summary>
/// <param name="List">A page of it.</param>
/// <param name="Waiting">Accepted drawers in no deposit.</param>
/// <param name="Who">Who looks.</param>
public sealed record DepositListPage(RecordPage<DepositRow> List, IReadOnlyList<DepositDrawer> Waiting, StaffMember Who);
