using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the page that sets up a second screen shows.</summary>
/// <param name="Drawer">The clerk's drawer.</param>
/// <param name="Paired">How many screens follow it.</param>
/// <param name="Code">The code that was just made; null for none.</param>
/// <param name="Url">Where a tablet enters it.</param>
public sealed record SetUpScreenPage(Drawer Drawer, int Paired, string? Code, string Url)
{
    /// <summary>The code in two groups, easier to type.</summary>
    public string Grouped => Code is { Length: SecondScreen.CodeLength } code ? $"{code[..4]} {code[4..]}" : "";
}
