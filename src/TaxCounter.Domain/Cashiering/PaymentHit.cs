using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment that fits what a customer knows of it.</summary>
/// <param name="Number">Its receipt.</param>
/// <param name="State">Whether it is good.</param>
/// <param name="BusinessDay">The office's day.</param>
/// <param name="TakenAt">When, UTC.</param>
/// <param name="ClerkName">Who took it.</param>
/// <param name="DrawerNumber">Into which drawer.</param>
/// <param name="Names">Whose accounts it paid.</param>
/// <param name="Tenders">What was handed over: <c>check 1043, 733.41</c>.</param>
/// <param name="Amount">What was paid in all.</param>
public sealed record PaymentHit(ReceiptNumber Number, ReceiptState State, DateOnly BusinessDay, DateTime TakenAt, string ClerkName, int DrawerNumber, IReadOnlyList<string> Names, IReadOnlyList<string> Tenders, Money Amount);
