using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The charges of an office that are no late penalty.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="charges">Each of them.</param>
public sealed class Charges(string office, IReadOnlyList<Charge> charges)
{
    /// <summary>Every charge.</summary>
    public IReadOnlyList<Charge> All => charges;

    /// <summary>
    /// What an event costs on a day. Refused for a charge the book does not have, an amount below zero, where nothing is known and before the first rule.
    /// </summary>
    /// <param name="id">Which charge.</param>
    /// <param name="amount">Of what the share is taken: the face of the check, the tax understated.</param>
    /// <param name="on">The day of the event.</param>
    public Result<Calculation> Of(string id, Money amount, DateOnly on)
    {
        if (charges.FirstOrDefault(c => c.Id == id) is not { } charge)
        {
            return RuleBookRefusals.UnknownRule("charge", id, office, charges.Select(c => c.Id));
        }

        if (amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(amount);
        }

        var row = charge.Rows.On(on);
        return row.Refusal is { } no ? no : Work(charge, amount, row.Value);
    }

    /// <summary>The amount alone; refused as <see cref="Of"/> is.</summary>
    public Result<Money> AmountOf(string id, Money amount, DateOnly on)
    {
        var answer = Of(id, amount, on);
        return answer.Refusal is { } no ? no : answer.Value.Lines[^1].Amount!.Value;
    }

    private static Calculation Work(Charge charge, Money amount, Dated<ChargeRule> row)
    {
        var rule = row.Value;
        List<CalculationLine> lines = [];
        Money total;
        if (rule.Rate is { } rate)
        {
            total = amount.Times(rate, MidpointRounding.AwayFromZero);
            lines.Add(new CalculationLine { Label = $"{StepWords.Percent(rate)} of {charge.Of}", Rate = rate, Amount = total, Formula = $"{amount} × {StepWords.Percent(rate)}", Authority = row.Authority });
        }
        else
        {
            total = rule.Flat!.Value;
            lines.Add(new CalculationLine { Label = charge.Name, Amount = total, Authority = row.Authority });
        }

        if (rule.Minimum is { } least && total < least)
        {
            total = least;
            lines.Add(new CalculationLine { Label = $"At least {least}", Amount = total, Authority = row.Authority });
        }

        if (rule.Maximum is { } most && total > most)
        {
            total = most;
            lines.Add(new CalculationLine { Label = $"At most {most}", Amount = total, Authority = row.Authority });
        }

        return new Calculation { Result = total.Plain(), Says = $"{charge.Name}: {total.InDollars()}. {rule.Says}", Lines = lines, Notes = CalculationWords.Notes(row.Authority) };
    }
}
