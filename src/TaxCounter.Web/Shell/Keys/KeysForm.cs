using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Keys;

/// <summary>What a person wants to press for each key.</summary>
public sealed class KeysForm
{
    /// <summary>Whether keys work at all.</summary>
    public bool AreOn { get; set; }

    /// <summary>For each key as shipped what to press instead; empty for a key that is off. A key that the form did not send stays as shipped.</summary>
    public Dictionary<string, string?> Own { get; set; } = [];

    /// <summary>The form filled in with what holds.</summary>
    public static KeysForm Of(KeyChoice choice, ScreenKeys keys)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(keys);
        return new KeysForm { AreOn = choice.AreOn, Own = keys.All.ToDictionary(k => k.Key, k => (string?)choice.Typed(k.Key), StringComparer.Ordinal) };
    }

    /// <summary>The field of a key.</summary>
    public static string FieldOf(string? key) => $"Own[{key}]";
}
