using System.Globalization;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Commands;

/// <summary>What <c>restore</c> was asked for.</summary>
/// <param name="File">The backup.</param>
/// <param name="KeyFile">The file of the key it is encrypted with; null for none.</param>
/// <param name="LastPrinted">The last printed number of each kind of paper, as somebody read it from the paper.</param>
/// <param name="AcceptFindings">Whether it comes back although <c>verify</c> finds something.</param>
internal sealed record RestoreAsked(string File, string? KeyFile, IReadOnlyList<string> LastPrinted, bool AcceptFindings)
{
    /// <summary>The series, each with its last number that was printed: <c>receipt/2026</c>, 452. Refused where one is no number of the office, whole and with its check digit.</summary>
    public Result<IReadOnlyList<(string Series, long Last)>> Numbers(OfficeDuties duties)
    {
        List<(string, long)> numbers = [];
        foreach (var typed in LastPrinted)
        {
            if (duties.SeriesOf(typed) is not { } series || series.Read(typed)?.Split('-') is not [_, var year, var running, _])
            {
                return CommandRefusals.NotPrinted(typed, duties.Numbers.First(n => n.Name == "receipt").Example);
            }

            numbers.Add(($"{series.Name}/{year}", long.Parse(running, CultureInfo.InvariantCulture)));
        }

        return numbers;
    }
}
