using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>The tablets at the door.</summary>
/// <param name="Paired">Those that are paired.</param>
/// <param name="Code">The code that was just made; null for none.</param>
/// <param name="Url">Where a tablet enters it.</param>
/// <param name="Board">Where the board is.</param>
public sealed record QueueScreensPage(IReadOnlyList<QueueScreen> Paired, string? Code, string Url, string Board)
{
    /// <summary>The code in two groups, easier to type.</summary>
    public string Grouped => Code is { Length: QueueScreen.CodeLength } code ? $"{code[..4]} {code[4..]}" : "";
}
