using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Keys;

/// <summary>Every key of the screens that a person may change or turn off, with all it does: those of every page, and those each duty says of its own.</summary>
public sealed class ScreenKeys(IEnumerable<DutyScreens> duties)
{
    /// <summary>The keys, letters after the signs of every page and before other signs.</summary>
    public IReadOnlyList<ScreenKey> All { get; } =
    [
        .. ScreenKey.OfEveryPage.Concat(duties.OrderBy(d => d.Name, StringComparer.Ordinal).SelectMany(d => d.Keys))
            .GroupBy(k => k.Key, StringComparer.Ordinal)
            .OrderBy(k => ScreenKey.OfEveryPage.All(s => s.Key != k.Key)).ThenBy(k => ScreenKey.OfEveryPage.TakeWhile(s => s.Key != k.Key).Count())
            .ThenBy(k => !char.IsAsciiLetter(k.Key[0])).ThenBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => new ScreenKey(k.Key, Sentence(k.SelectMany(s => s.Does.Split("; ")).Distinct(StringComparer.OrdinalIgnoreCase)))),
    ];

    private static string Sentence(IEnumerable<string> parts)
    {
        var text = string.Join("; ", parts);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
