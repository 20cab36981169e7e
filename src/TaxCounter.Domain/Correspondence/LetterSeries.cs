using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The numbers of letters, <c>L-2026-000123-3</c>.</summary>
public abstract class LetterSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "L";

    /// <inheritdoc/>
    public static string Name => "letter";
}
