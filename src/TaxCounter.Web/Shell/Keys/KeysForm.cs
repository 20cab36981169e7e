using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Keys;

/// <summary>What somebody wants to press for each key.</summary>
public sealed class KeysForm
{
    /// <summary>Whether keys work at all.</summary>
    public bool AreOn { get; set; }

    /// <summary>In the order of the list of keys: what to press instead; empty for a key that is off.</summary>
    public List<string?> Own { get; set; } = [];

    /// <summary>The form filled in with what holds.</summary>
    public static KeysForm Of(KeyChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return new KeysForm { AreOn = choice.AreOn, Own = [.. ScreenKey.All.Select(k => choice.Typed(k.Key))] };
    }

    /// <summary>The field of a key.</summary>
    public static string FieldOf(string? key) => $"Own[{Math.Max(0, ScreenKey.All.ToList().FindIndex(k => k.Key == key))}]";

    /// <summary>By key. A key that the form did not send stays as shipped.</summary>
    public IReadOnlyDictionary<string, string?> Typed() =>
        ScreenKey.All.Zip(Own).ToDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);
}
