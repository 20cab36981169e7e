namespace TaxCounter.Domain.Kernel;

/// <summary>What is never kept as free text or in a file name: card numbers at all, tax ids anywhere but in their own sealed field.</summary>
public static class SecretText
{
    /// <summary>Whether the text holds either.</summary>
    public static bool Holds(string? text) => CardNumberGuard.HoldsCardNumber(text) || TaxIdGuard.HoldsTaxId(text);
}
