using System.Security.Cryptography;
using System.Text;

namespace TaxCounter.Domain.Returns;

/// <summary>The facts of something that was found, as one short mark: the same facts have the same mark, any other fact another one.</summary>
public static class FoundFacts
{
    /// <summary>How long a mark is.</summary>
    public const int Length = 32;

    /// <summary>The mark of facts as said.</summary>
    public static string Of(params IEnumerable<object?> facts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', facts.Select(f => FormattableString.Invariant($"{f}"))))))[..Length];
}
