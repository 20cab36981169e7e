namespace TaxCounter.Domain.Kernel;

/// <summary>A tax id (SSN, EIN) as it is stored: sealed with a key that is not in the database. Never shown, never logged.</summary>
public sealed class ProtectedTaxId(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The most bytes a sealed tax id takes.</summary>
    public const int LongestSealed = 80;

    /// <summary>Key id, nonce, sealed digits and seal, as stored.</summary>
    public ReadOnlyMemory<byte> Sealed { get; } = bytes;

    /// <summary>Says nothing about the value.</summary>
    public override string ToString() => "(protected tax id)";
}
