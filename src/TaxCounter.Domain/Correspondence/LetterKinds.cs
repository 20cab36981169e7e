using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Every kind of letter of the office, as its duties say them.</summary>
public sealed class LetterKinds
{
    /// <summary>Collects them.</summary>
    /// <exception cref="InvalidOperationException">Two have one code.</exception>
    public LetterKinds(IEnumerable<Duty> duties)
    {
        All = [.. duties.OfType<IWritesLetters>().SelectMany(d => d.Letters)];
        if (All.GroupBy(k => k.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"The kind of letter '{twice.Key}' belongs to two duties.");
        }
    }

    /// <summary>Every kind, duty by duty.</summary>
    public IReadOnlyList<LetterKind> All { get; }

    /// <summary>The kind of a code, or null.</summary>
    public LetterKind? Find(string? code) => All.FirstOrDefault(k => k.Code == code);
}
