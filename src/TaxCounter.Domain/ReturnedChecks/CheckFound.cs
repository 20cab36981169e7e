using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>A check that the office took, found by what a bank's notice says of it.</summary>
/// <param name="Receipt">The receipt that took it.</param>
/// <param name="Tender">Which of the things handed over it is.</param>
/// <param name="TakenOn">The office's day.</param>
/// <param name="CheckNumber">Its number.</param>
/// <param name="DrawnBy">The name on it, or the taxpayer's.</param>
/// <param name="Amount">How much.</param>
/// <param name="State">Where its latest record is; null where it never came back.</param>
public sealed record CheckFound(ReceiptNumber Receipt, int Tender, DateOnly TakenOn, string? CheckNumber, string? DrawnBy, Money Amount, ReturnedCheckState? State);
