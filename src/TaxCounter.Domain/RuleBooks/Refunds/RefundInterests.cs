using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the office owes a taxpayer for the time it held money that was theirs, with its steps.</summary>
/// <param name="taxes">The taxes of the office.</param>
/// <param name="interests">The rules.</param>
public sealed class RefundInterests(TaxList taxes, IReadOnlyList<RefundInterest> interests)
{
    private const int DaysOfYear = 365;

    /// <summary>Every rule.</summary>
    public IReadOnlyList<RefundInterest> All => interests;

    /// <summary>
    /// The interest through the day of the refund. The first day does not count and the last does; each calendar year stands at its own rate and is rounded for itself.
    /// Refused for an unknown tax, where the rule book knows nothing of it, for an amount below zero and a refund before its payment.
    /// </summary>
    public Result<Calculation> Answer(RefundInterestQuestion asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (taxes.Find(asked.TaxType).Refusal is { } unknown)
        {
            return unknown;
        }

        if (asked.Amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(asked.Amount);
        }

        if (asked.RefundedOn < asked.PaidOn || asked.RefundedOn < asked.ClaimedOn)
        {
            return RuleBookRefusals.RefundedTooEarly;
        }

        if (interests.FirstOrDefault(i => i.TaxTypes.Contains(asked.TaxType)) is not { } interest)
        {
            return RuleBookRefusals.NothingOn($"interest on refunds of {taxes.Find(asked.TaxType).Value.Name.ToLowerInvariant()}", taxes.Office);
        }

        var rule = interest.Rows.On(asked.RefundedOn);
        return rule.Refusal is { } no ? no : Work(asked, rule.Value, interest);
    }

    private static Result<Calculation> Work(RefundInterestQuestion asked, Dated<RefundInterestRule> rule, RefundInterest interest)
    {
        var rates = interest.Rates;
        var (start, how) = Start(asked, rule.Value);
        var from = start < rule.FirstDay ? rule.FirstDay.AddDays(-1) : start;
        var older = interest.Rows.Rows.LastOrDefault(r => r.FirstDay < rule.FirstDay);
        List<string> notes = older is not null && asked.PaidOn < rule.FirstDay ? [$"Interest for days before {DateWords.Date(rule.FirstDay)} is not in this amount. {older.NotFound}".TrimEnd()] : [];
        List<CalculationLine> lines = [new() { Label = how, To = start, Authority = rule.Authority }];
        if (rule.Value.NoneWithin is { } days && asked.RefundedOn <= asked.DueOn.AddDays(days))
        {
            return Answer(asked, Money.Zero, [new() { Label = $"None within {days} days of the due date", To = asked.DueOn.AddDays(days), Authority = rule.Authority }], rule, notes);
        }

        if (asked.RefundedOn <= from || rates is null)
        {
            return Answer(asked, Money.Zero, lines, rule, notes);
        }

        var sum = Money.Zero;
        for (var at = from; at < asked.RefundedOn;)
        {
            var year = at.AddDays(1).Year;
            var to = asked.RefundedOn.Year == year ? asked.RefundedOn : new DateOnly(year, 12, 31);
            var rate = rates.On(at.AddDays(1));
            if (rate.Refusal is { } no)
            {
                return no;
            }

            if (rate.Value.FirstDay.Year != year)
            {
                notes.Add($"No rate of {year} is in the rule book: the rate of {rate.Value.FirstDay.Year} is used.");
            }

            var line = Line(asked.Amount, at, to, rate.Value);
            sum += line.Amount!.Value;
            lines.Add(line);
            at = to;
        }

        return Answer(asked, sum, lines, rule, notes);
    }

    private static (DateOnly Start, string How) Start(RefundInterestQuestion asked, RefundInterestRule rule)
    {
        if (rule.Start == RefundInterestStart.DaysAfterClaim)
        {
            var overpaid = asked.PaidOn < asked.DueOn ? asked.DueOn : asked.PaidOn;
            var claimed = asked.ClaimedOn.AddDays(rule.Days);
            return overpaid > claimed ? (overpaid, "From the overpayment") : (claimed, $"From {rule.Days} days after the claim of {DateWords.Date(asked.ClaimedOn)}");
        }

        (DateOnly Day, string Name)[] days = [(asked.DueOn, "due date"), (asked.PaidOn, "payment"), (asked.ClaimedOn, "claim"), .. asked.SuitOn is { } suit ? [(suit, "notice of suit")] : Array.Empty<(DateOnly, string)>()];
        var (day, name) = days.OrderBy(d => d.Day).Last();
        return (day.AddDays(rule.Days), $"From {rule.Days} days after the latest day, the {name} of {DateWords.Date(day)}");
    }

    private static CalculationLine Line(Money amount, DateOnly from, DateOnly to, Dated<RefundRate> rate)
    {
        var days = to.DayNumber - from.DayNumber;
        var factor = rate.Value.DailyFactor;
        var interest = amount.Times(factor is { } daily ? days * daily : rate.Value.Rate * days / DaysOfYear, MidpointRounding.AwayFromZero);
        var percent = (rate.Value.Rate * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
        return new CalculationLine
        {
            Label = string.Create(CultureInfo.InvariantCulture, $"Interest, {days} days at {percent} a year"),
            From = from,
            To = to,
            Days = days,
            Rate = rate.Value.Rate,
            Factor = factor,
            Amount = interest,
            Formula = factor is { } f ? string.Create(CultureInfo.InvariantCulture, $"{amount} × {days} × {f:0.000000}") : string.Create(CultureInfo.InvariantCulture, $"{amount} × {percent} × {days} / {DaysOfYear}"),
            Authority = rate.Authority,
        };
    }

    private static Calculation Answer(RefundInterestQuestion asked, Money interest, IReadOnlyList<CalculationLine> lines, Dated<RefundInterestRule> rule, IReadOnlyList<string> notes) => new()
    {
        Result = interest.Plain(),
        Says = interest.IsPositive
            ? $"The interest on {asked.Amount.InDollars()}, refunded on {DateWords.Date(asked.RefundedOn)}, is {interest.InDollars()}. {rule.Value.Says}"
            : $"No interest is due on {asked.Amount.InDollars()} refunded on {DateWords.Date(asked.RefundedOn)}. {rule.Value.Says}",
        Parts = [("refund", asked.Amount), ("interest", interest), ("total", asked.Amount + interest)],
        Lines = lines,
        Notes = [.. CalculationWords.Notes(rule.Authority), .. notes],
    };
}
