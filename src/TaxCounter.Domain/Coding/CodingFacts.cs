using System.Globalization;

namespace TaxCounter.Domain.Coding;

/// <summary>What is known of a business while it is coded: the answers, what follows from them, and what was proposed so far. Each value remembers the answer it comes from.</summary>
internal sealed class CodingFacts
{
    private readonly Dictionary<string, List<(string Value, string Why)>> _known = new(StringComparer.Ordinal);

    /// <summary>The values of a fact; none where it is not known.</summary>
    public IReadOnlyList<string> Of(string fact) => _known.TryGetValue(fact, out var values) ? [.. values.Select(v => v.Value)] : [];

    /// <summary>Whether a fact is known, or has a value.</summary>
    public bool Has(string fact, string? value = null) => Of(fact).Any(v => value is null || v.Equals(value, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first value of a fact; empty where it is not known.</summary>
    public string First(string fact) => Of(fact) is [var first, ..] ? first : "";

    /// <summary>The answer that a value comes from.</summary>
    public string WhyOf(string fact, string value) => _known.TryGetValue(fact, out var values) ? values.First(v => v.Value == value).Why : "";

    /// <summary>Adds a value once.</summary>
    public void Add(string fact, string value, string why)
    {
        if (!_known.TryGetValue(fact, out var values))
        {
            _known[fact] = values = [];
        }

        if (!values.Any(v => v.Value.Equals(value, StringComparison.OrdinalIgnoreCase)))
        {
            values.Add((value, why));
        }
    }

    /// <summary>A number, as rules compare it.</summary>
    public void Add(string fact, decimal number, string why) => Add(fact, number.ToString("0.######", CultureInfo.InvariantCulture), why);

    /// <summary>Takes every value of a fact away.</summary>
    public void Clear(string fact) => _known.Remove(fact);
}
