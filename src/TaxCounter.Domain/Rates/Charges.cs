using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>A charge that is no late penalty: a fixed amount, or a share of something with a least and a most.</summary>
public sealed record ChargeRule
{
    /// <summary>The fixed amount; null where it is a share.</summary>
    public Money? Flat { get; init; }

    /// <summary>The share as a fraction of one; null where it is a fixed amount.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The least it comes to.</summary>
    public Money? Minimum { get; init; }

    /// <summary>The most it comes to.</summary>
    public Money? Maximum { get; init; }

    /// <summary>When it is charged, in a sentence.</summary>
    public required string Says { get; init; }
}

/// <summary>A charge with its rules by time.</summary>
/// <param name="Id">Its name in the rule book, <c>bad-check</c>.</param>
/// <param name="Name">As said: <c>Bad check or failed transfer</c>.</param>
/// <param name="Of">Of what the share is taken: <c>the face of the check</c>.</param>
/// <param name="Rows">The rule, by the day of the event.</param>
public sealed record Charge(string Id, string Name, string Of, DatedRows<ChargeRule> Rows);

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
            return RateRefusals.UnknownRule("charge", id, office, charges.Select(c => c.Id));
        }

        if (amount.IsNegative)
        {
            return RateRefusals.AmountBelowZero(amount);
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

        return new Calculation { Result = total.Plain(), Says = $"{charge.Name}: {total.InDollars()}. {rule.Says}", Lines = lines, Notes = DayWords.Notes(row.Authority) };
    }
}
