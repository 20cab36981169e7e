using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A voided receipt of a drawer: its number stays used.</summary>
public sealed record VoidedReceipt(ReceiptNumber Number, Money Amount, string Reason, string AskedBy, string? DecidedBy);
