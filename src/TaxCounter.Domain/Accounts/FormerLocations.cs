using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>The location codes a business had before it moved, each with its last day: a return or a charge for a former period goes by the place it was at then.</summary>
public sealed record FormerLocations
{
    /// <summary>Of a business that never moved.</summary>
    public static readonly FormerLocations None = new([]);

    private readonly IReadOnlyList<(DateOnly LastDay, string Code)> _places;

    private FormerLocations(IReadOnlyList<(DateOnly LastDay, string Code)> places) => _places = places;

    /// <summary>The code on a day; null where the business was at its place of today.</summary>
    public string? On(DateOnly day) => _places.FirstOrDefault(p => p.LastDay >= day).Code;

    /// <summary>These and one more. A place that was left earlier than another one stays what it was; the days after are those of the one that is added.</summary>
    internal FormerLocations And(string code, DateOnly lastDay) => new([.. _places.Where(p => p.LastDay < lastDay), (lastDay, code)]);

    /// <summary>As the records keep it: <c>1703 to 2026-11-28, 1701 to 2027-03-31</c>.</summary>
    public override string ToString() => string.Join(", ", _places.Select(p => $"{p.Code} to {DateWords.Iso(p.LastDay)}"));

    /// <summary>Reads that back.</summary>
    public static FormerLocations Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? None : new([.. text.Split(", ").Select(p => p.Split(" to ")).Select(p => (DateOnly.ParseExact(p[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), p[0]))]);
    }

    /// <inheritdoc/>
    public bool Equals(FormerLocations? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
