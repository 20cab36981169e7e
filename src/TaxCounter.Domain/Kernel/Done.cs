namespace TaxCounter.Domain.Kernel;

/// <summary>For acts that give nothing back but that they were done.</summary>
public readonly record struct Done
{
    /// <summary>The one value.</summary>
    public static readonly Done It;
}
