namespace TaxCounter.Web.Cases;

/// <summary>What a supervisor can choose on a packet.</summary>
/// <param name="Code">As the form sends it.</param>
/// <param name="Text">As the page says it.</param>
/// <param name="Key">The key that chooses it.</param>
/// <param name="Amount">What it comes to; null where the page shows no amounts.</param>
public sealed record PacketChoice(string Code, string Text, string Key, string? Amount = null);
