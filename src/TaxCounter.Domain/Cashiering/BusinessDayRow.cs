using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A business day as the list of days shows it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Drawers">How many drawers it had.</param>
/// <param name="NotTurnedIn">How many of them are not accepted yet.</param>
/// <param name="Receipts">Receipts issued, voided ones included.</param>
/// <param name="Total">What it took in.</param>
/// <param name="ClosedByName">Who closed it; null while it is open.</param>
public sealed record BusinessDayRow(DateOnly Day, int Drawers, int NotTurnedIn, int Receipts, Money Total, string? ClosedByName);
