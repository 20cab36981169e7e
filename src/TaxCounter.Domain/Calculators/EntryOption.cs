namespace TaxCounter.Domain.Calculators;

/// <summary>One thing to choose.</summary>
/// <param name="Value">As a file has it: <c>1701</c>.</param>
/// <param name="Label">As it is shown.</param>
public sealed record EntryOption(string Value, string Label);
