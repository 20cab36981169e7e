using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A drawer that still waits for its clerk beside the one they work with: to be counted, or for the reason it does not balance.</summary>
public sealed record DrawerLeft(DrawerId Id, int Number, DateOnly BusinessDay);
