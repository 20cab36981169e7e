using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A user fee of the office.</summary>
/// <param name="Code">As a verb has it: <c>sewer</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Tariffs">By first day.</param>
public sealed record UserFee(string Code, string Name, DatedRows<UserFeeTariff> Tariffs)
{
    /// <summary>The fee of one month for a use, in the unit of the tariff in force.</summary>
    public Result<Calculation> Answer(decimal usage, DateOnly on)
    {
        var found = Tariffs.On(on);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (tariff, authority) = (found.Value.Value, found.Value.Authority);
        var above = Math.Max(0, usage - tariff.Included);
        var forUse = tariff.Rate.Times(above / tariff.Per, MidpointRounding.AwayFromZero);
        var fee = tariff.Minimum + forUse;
        List<CalculationLine> lines = [];
        if (!tariff.Minimum.IsZero)
        {
            lines.Add(new CalculationLine { Label = $"Minimum, with {Use(tariff.Included, tariff)}", Amount = tariff.Minimum, Formula = tariff.Minimum.ToString(), Authority = authority });
        }

        if (above > 0)
        {
            lines.Add(new CalculationLine { Label = $"{Use(above, tariff)} at {tariff.Rate} for {Use(tariff.Per, tariff)}", Amount = forUse, Formula = $"{Plain(above)} / {Plain(tariff.Per)} × {tariff.Rate}", Authority = authority });
        }

        return new Calculation
        {
            Result = fee.Plain(),
            Says = $"{Name} for {Use(usage, tariff)} is {fee.InDollars()} a month on {DateWords.Date(on)}.",
            Lines = lines,
            Notes = [$"Use is measured in {tariff.Unit}."],
        };
    }

    private static string Use(decimal amount, UserFeeTariff tariff) => $"{Plain(amount)} {tariff.Unit}";

    private static string Plain(decimal amount) => amount.ToString("#,##0.###", CultureInfo.InvariantCulture);
}
