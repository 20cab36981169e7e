namespace TaxCounter.Domain.Registering;

/// <summary>One part of the coding as it was recorded: what was proposed and by which rule, what was used, and why where that is something else.</summary>
public sealed class RegisteredCode
{
    private RegisteredCode() => Part = Proposed = Rule = Used = "";

    /// <summary>Of which place of business, from 1.</summary>
    public int Place { get; private init; }

    /// <summary>The part's name: <c>location_codes</c>.</summary>
    public string Part { get; private init; }

    /// <summary>What was proposed; empty where nothing was.</summary>
    public string Proposed { get; private init; }

    /// <summary>The rules that led to it, by their names in the rule book.</summary>
    public string Rule { get; private init; }

    /// <summary>What was used.</summary>
    public string Used { get; private init; }

    /// <summary>Why something else was used than was proposed; null where it was not.</summary>
    public string? Reason { get; private init; }

    internal static RegisteredCode Of(int place, string part, string proposed, string rule, string used, string? reason) => new() { Place = place, Part = part, Proposed = Cut(proposed), Rule = Cut(rule), Used = Cut(used), Reason = reason };

    /// <summary>As long as the records keep.</summary>
    public const int Longest = 500;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];
}
