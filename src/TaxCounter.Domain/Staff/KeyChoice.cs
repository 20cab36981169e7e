using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Which keys one person uses on the screens: as shipped, some changed or turned off, or none.</summary>
public sealed class KeyChoice
{
    /// <summary>The longest text the records keep of it.</summary>
    public const int LongestText = 200;

    private const string NoKeys = "off ";

    /// <summary>Every key as shipped.</summary>
    public static readonly KeyChoice AsShipped = new(true, new Dictionary<string, string>(StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, string> _mine;

    private KeyChoice(bool areOn, IReadOnlyDictionary<string, string> mine)
    {
        AreOn = areOn;
        _mine = mine;
    }

    /// <summary>Whether keys without Ctrl or Alt work at all.</summary>
    public bool AreOn { get; }

    /// <summary>What is to be pressed for a key as shipped; null when it is turned off. Enter, Esc and the like stay as they are.</summary>
    public string? InForce(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Length != 1 ? key : !AreOn || IsTaken(key) ? null : Typed(key) is { Length: > 0 } mine ? mine : null;
    }

    /// <summary>What this person chose for a key, whether keys are on or not; empty when it is turned off.</summary>
    public string Typed(string key) => _mine.GetValueOrDefault(key) ?? key;

    /// <summary>What this person wants. Refused: two keys in one place, a key that is no letter or sign, a digit, the blank bar.</summary>
    /// <param name="areOn">Whether keys work at all.</param>
    /// <param name="typed">For each key as shipped what to press instead; empty turns it off, a key not named stays.</param>
    /// <param name="keys">The keys that the screens have.</param>
    public static Result<KeyChoice> Of(bool areOn, IReadOnlyDictionary<string, string?> typed, IReadOnlyList<ScreenKey> keys)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(keys);
        var mine = keys.ToDictionary(k => k.Key, k => typed.TryGetValue(k.Key, out var own) ? (own ?? "").Trim().ToUpperInvariant() : k.Key, StringComparer.Ordinal);
        foreach (var (key, own) in mine.Where(m => m.Value.Length > 0))
        {
            if (own.Length > 1 || own[0] is <= ' ' or >= (char)127 || char.IsAsciiDigit(own[0]))
            {
                return KeyRefusals.NoKey(own, key);
            }

            if (mine.First(m => m.Value == own).Key is { } first && first != key)
            {
                return KeyRefusals.Twice(own, first, key);
            }
        }

        return new KeyChoice(areOn, mine.Where(m => m.Value != m.Key).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>As the records keep it: "P=Z Q=" is Z in place of P, and no Q. Null when all is as shipped.</summary>
    public string? ToText()
    {
        var changes = string.Join(' ', _mine.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={m.Value}"));
        return AreOn ? changes.Length == 0 ? null : changes : NoKeys + changes;
    }

    /// <summary>Reads what <see cref="ToText"/> wrote; what cannot be read is left out.</summary>
    public static KeyChoice Parse(string? text)
    {
        if (text is null)
        {
            return AsShipped;
        }

        var areOn = !text.StartsWith(NoKeys, StringComparison.Ordinal);
        var changes = (areOn ? text : text[NoKeys.Length..]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(c => c.Length is 2 or 3 && c[1] == '=').DistinctBy(c => c[0]);
        return new KeyChoice(areOn, changes.ToDictionary(c => c[..1], c => c[2..], StringComparer.Ordinal));
    }

    /// <summary>Whether this person gave another key this place before a new page brought the key: then what they chose holds.</summary>
    private bool IsTaken(string key) => !_mine.ContainsKey(key) && _mine.Values.Contains(key, StringComparer.Ordinal);
}
