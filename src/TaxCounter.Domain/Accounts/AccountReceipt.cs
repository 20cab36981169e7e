using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>One receipt that paid something on an account.</summary>
/// <param name="Number">As printed.</param>
/// <param name="BusinessDay">The office's day.</param>
/// <param name="TakenAt">When, UTC.</param>
/// <param name="Amount">What of it went to this account.</param>
/// <param name="ByName">The clerk.</param>
/// <param name="DrawerNumber">The drawer.</param>
/// <param name="IsVoided">Whether it was voided; its number stays used.</param>
public sealed record AccountReceipt(string Number, DateOnly BusinessDay, DateTime TakenAt, Money Amount, string ByName, int DrawerNumber, bool IsVoided);
