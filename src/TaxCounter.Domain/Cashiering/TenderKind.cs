namespace TaxCounter.Domain.Cashiering;

/// <summary>What is handed over.</summary>
public enum TenderKind
{
    /// <summary>Bills and coins; negative for change given.</summary>
    Cash = 1,

    /// <summary>A check.</summary>
    Check,

    /// <summary>A card at the terminal: its reference and the last four digits only.</summary>
    Card,

    /// <summary>A money order.</summary>
    MoneyOrder,

    /// <summary>A check that a bank draws on itself: counted and banked with the money orders, as good as one.</summary>
    CashiersCheck,

    /// <summary>A check that came to the bank's lockbox: it is in no drawer, and the bank has it already.</summary>
    Lockbox,
}
