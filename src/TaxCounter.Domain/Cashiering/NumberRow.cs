namespace TaxCounter.Domain.Cashiering;

/// <summary>One number of the ledger.</summary>
public sealed record NumberRow(ReceiptNumber Number, ReceiptState State, DateOnly BusinessDay, string ClerkName, int DrawerNumber, int Copies);
