using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Commands;

/// <summary>Why a verb does not begin.</summary>
internal static class CommandRefusals
{
    /// <summary>What was typed is not a whole printed number.</summary>
    public static Refusal NotPrinted(string typed, string example) =>
        new("commands.not-printed", $"{typed} is not a number that this program prints. Enter it as it stands on the paper, with its last digit, as in {example}. Nothing was restored.");
}
