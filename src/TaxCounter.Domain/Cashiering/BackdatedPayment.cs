using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment that counts from an earlier day, as the day's report and the page that accepts its drawer list it.</summary>
/// <param name="Number">Its receipt.</param>
/// <param name="Drawer">The drawer; null where it came another way than over the counter.</param>
/// <param name="EffectiveOn">The day it counts from.</param>
/// <param name="Proof">The evidence, by its key in the rule book.</param>
/// <param name="Reason">What the clerk entered of it.</param>
/// <param name="Penalty">Penalty not charged by it.</param>
/// <param name="Interest">Interest not charged by it.</param>
/// <param name="TakenBy">Who took it.</param>
/// <param name="ApprovedBy">Who approved the day; null where nobody had to.</param>
public sealed record BackdatedPayment(ReceiptNumber Number, DrawerId? Drawer, DateOnly EffectiveOn, string? Proof, string? Reason, Money Penalty, Money Interest, string TakenBy, string? ApprovedBy);
