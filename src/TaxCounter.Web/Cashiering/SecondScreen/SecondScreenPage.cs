using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the screen that faces the customer shows.</summary>
/// <param name="Look">The drawer it follows, and what its clerk works on.</param>
/// <param name="IsOpen">Whether the window takes payments.</param>
public sealed record SecondScreenPage(SecondScreenLook Look, bool IsOpen)
{
    /// <summary>What is shown now, in a word: a screen that has the same asks again later.</summary>
    public string Stamp => $"{(IsOpen ? "open" : "closed")}-{(Look.View is null ? "none" : Look.ChangedAt?.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
}
