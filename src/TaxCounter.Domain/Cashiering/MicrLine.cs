using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// The line of magnetic ink at the bottom of a check, as a reader types it: the routing number between two transit signs, the account with the on-us sign, the check
/// number. The account number is dropped.
/// </summary>
/// <param name="RoutingNumber">Nine digits.</param>
/// <param name="CheckNumber">Without leading zeros; null where the line shows none.</param>
public sealed partial record MicrLine(string RoutingNumber, string? CheckNumber)
{
    /// <summary>The longest line that is read, in characters.</summary>
    public const int Longest = 80;

    /// <summary>Reads a scanned line; null for what was typed by hand.</summary>
    public static MicrLine? Read(string? text)
    {
        if (text is null || text.Length > Longest || Transit().Match(TypedText.Plain(text)) is not { Success: true } transit)
        {
            return null;
        }

        // A business check has its number left of the routing number; a personal one after the account, or before it with a space between.
        var (left, right) = (transit.Groups["left"].Value, transit.Groups["right"].Value);
        var number = Digits().Match(left) is { Success: true } aux ? aux.Value
            : OnUs().Match(right) is { Success: true } after ? after.Groups["number"].Value
            : Spaced().Match(right) is { Success: true } before ? before.Groups["number"].Value : "";
        number = number.TrimStart('0');
        return new MicrLine(transit.Groups["routing"].Value, number.Length is > 0 and <= 20 ? number : null);
    }

    [GeneratedRegex(@"^(?<left>[^\u2446TtAa:]*)[\u2446TtAa:]\s*(?<routing>[0-9]{9})\s*[\u2446TtAa:](?<right>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Transit();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[\u2448UuCcOo<]\s*(?<number>[0-9]+)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnUs();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{3,6})\s+[0-9-]+\s*[\u2448UuCcOo<]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spaced();
}
