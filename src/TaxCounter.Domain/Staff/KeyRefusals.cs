using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals of a person's own keys.</summary>
public static class KeyRefusals
{
    /// <summary>It cannot be pressed as one key, or means something else already.</summary>
    public static Refusal NoKey(string typed, string key) =>
        new("staff.keys-no-key", $"“{typed}” cannot be used for {key}. Enter one letter or sign, or leave it empty to turn {key} off. Digits stay the places of a list.", key);

    /// <summary>Two keys would answer to one press.</summary>
    public static Refusal Twice(string typed, string first, string second) =>
        new("staff.keys-twice", $"{typed} would stand for both {first} and {second}. Choose another key for one of them, or turn one off.", second);
}
