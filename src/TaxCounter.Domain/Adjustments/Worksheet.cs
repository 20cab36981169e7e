using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// Works out what is right for a period, with its steps: each in a line with who says so. What the rule book does not know is refused, or taken from the clerk and
/// marked as the office's own figure.
/// </summary>
public sealed class Worksheet(RuleBook rules)
{
    private readonly UserFeeWorksheet _fees = new(rules);

    /// <summary>The right amount of one period. Refused where something is missing that it needs.</summary>
    /// <param name="rule">The reason's worksheet.</param>
    /// <param name="adjustment">What was said of all periods.</param>
    /// <param name="period">What was said of this one.</param>
    /// <param name="balance">What it comes to as it stands.</param>
    /// <param name="onFile">The newest return of the period; null where none is on file.</param>
    public Result<WorksheetAnswer> Of(Dated<AdjustmentRule> rule, Adjustment adjustment, AdjustmentInput period, ObligationBalance balance, FiledReturn? onFile = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(adjustment);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(balance);
        var said = balance.Obligation.Period.ToString();
        return rule.Value.Worksheet switch
        {
            WorksheetKind.RightAmount => period.Amount is { } right ? WorksheetAnswer.Of(balance, right, [new() { Label = "The right amount", Amount = right, Formula = "as the document says", Authority = rule.Authority }]) : AdjustmentRefusals.AmountNeeded(said, "the right amount"),
            WorksheetKind.Cancel => WorksheetAnswer.Of(balance, Money.Zero, [new() { Label = "Nothing was to be charged", Amount = Money.Zero, Authority = rule.Authority }]),
            WorksheetKind.WriteOff => WorksheetAnswer.Of(balance, balance.Charged - balance.TaxOwed, [new() { Label = "Less the rest that is written off", Amount = -balance.TaxOwed, Formula = $"{balance.Charged} − {balance.TaxOwed}", Authority = rule.Authority }]),
            WorksheetKind.RateDifference => Rate(adjustment.Location, period, balance, onFile),
            WorksheetKind.Discount => Discount(period, balance, said, onFile),
            WorksheetKind.SewerAverage => _fees.Sewer(rule, adjustment, period, balance),
            WorksheetKind.Carts => _fees.Carts(adjustment, balance),
            _ => _fees.Vacancy(rule, adjustment, balance),
        };
    }

    private Result<WorksheetAnswer> Rate(string location, AdjustmentInput period, ObligationBalance balance, FiledReturn? onFile)
    {
        var of = balance.Obligation;
        if (period.Amount is not { } taxable || location.Length == 0)
        {
            return location.Length == 0 ? AdjustmentRefusals.LocationNeeded : AdjustmentRefusals.AmountNeeded($"{of.Period}", "the taxable amount of the return");
        }

        var (rate, first) = (rules.RateAt(of.TaxType, location, of.Period.LastDay), rules.RateAt(of.TaxType, location, of.Period.FirstDay));
        if (rate.Refusal is { } unknown)
        {
            return unknown with { Field = "Location" };
        }

        var place = rules.FindLocation(location)?.Name ?? location;
        if (first.Refusal is not null || first.Value.Here != rate.Value.Here)
        {
            return AdjustmentRefusals.RateChangedWithin($"{of.Period}", place, first.Refusal is null ? Percent(first.Value.Here) : null, Percent(rate.Value.Here));
        }

        if (onFile is not null && ReturnOnFile.Columns(onFile, rules) > 1)
        {
            return AdjustmentRefusals.SeveralColumns($"{of.Period}", $"{onFile.Number}");
        }

        // A return is filed in the unit of its form, and what it kept for filing and paying in time stays kept, at the right amount.
        var form = rules.Returns.Of(of.TaxType)?.Forms.On(of.Period.LastDay) is { Refusal: null } found && onFile is not null ? found.Value.Value : null;
        var part = rate.Value.Here / 100;
        var tax = form?.Share(taxable, part) ?? taxable.Times(part, MidpointRounding.AwayFromZero);
        CalculationLine line = new() { Label = $"At the rate of {location}, {place}", Rate = part, Amount = tax, Formula = $"{taxable} × {Percent(rate.Value.Here)}", Authority = rate.Value.Authorities[0] };
        var kept = onFile is { Discount.IsPositive: true } && balance.Charged == onFile.WithDiscount ? rules.Discounts.AmountOf(new DiscountQuestion { TaxType = of.TaxType, Period = of.Period, Tax = tax, FiledOn = balance.Due.Counted, PaidOn = balance.Due.Counted }) : Money.Zero;
        if (kept.Refusal is { } none)
        {
            return none;
        }

        var less = form?.Round(kept.Value) ?? kept.Value;
        var row = rules.Discounts.RuleOf(of.TaxType, of.Period.LastDay, out var name);
        return WorksheetAnswer.Of(balance, tax - less, less.IsZero ? [line] : [line, new() { Label = $"Less the {name.ToLowerInvariant()}, kept with {onFile!.Number}", Amount = -less, Authority = row is { Refusal: null } ? row.Value.Authority : null }]) with { Location = location };
    }

    private Result<WorksheetAnswer> Discount(AdjustmentInput period, ObligationBalance balance, string said, FiledReturn? onFile)
    {
        if (period is not { FiledOn: { } filed, PaidOn: { } paid })
        {
            return AdjustmentRefusals.DaysNeeded(said);
        }

        if (onFile is { Discount.IsPositive: true } && (period.Amount is null || period.Amount == onFile.WithoutDiscount))
        {
            return ByReturn(onFile, filed, paid, balance);
        }

        var tax = period.Amount ?? balance.Charged;
        var discount = rules.Discounts.Of(new DiscountQuestion { TaxType = balance.Obligation.TaxType, Period = balance.Obligation.Period, Tax = tax, FiledOn = filed, PaidOn = paid });
        return discount.Refusal is { } no ? no
            : WorksheetAnswer.Of(balance, tax - (Money.TryParse(discount.Value.Result, out var amount) ? amount : Money.Zero), discount.Value.Lines) with { Notes = discount.Value.Notes };
    }

    /// <summary>The discount as the return on file has it, line by line with the roundings of its form.</summary>
    private Result<WorksheetAnswer> ByReturn(FiledReturn onFile, DateOnly filed, DateOnly paid, ObligationBalance balance)
    {
        var (due, row) = (balance.Due.Counted, rules.Discounts.RuleOf(onFile.TaxType, onFile.Period.LastDay, out var name));
        var inTime = filed <= due && paid <= due;
        CalculationLine[] lines =
        [
            new() { Label = $"Tax of {onFile.Number} before the {name.ToLowerInvariant()}", Amount = onFile.WithoutDiscount },
            inTime ? new() { Label = name, Amount = -onFile.Discount, Formula = $"filed {DateWords.Date(filed)} and paid {DateWords.Date(paid)}, due {DateWords.Date(due)}", Authority = row is { Refusal: null } ? row.Value.Authority : null }
                : new() { Label = $"No {name.ToLowerInvariant()}", Amount = Money.Zero, Formula = $"{(filed > due ? $"filed {DateWords.Date(filed)}, after" : balance.TaxOwed.IsPositive ? "not paid in full by" : $"paid {DateWords.Date(paid)}, after")} the due date {DateWords.Date(due)}", Authority = row is { Refusal: null } ? row.Value.Authority : null },
        ];
        return WorksheetAnswer.Of(balance, inTime ? onFile.WithDiscount : onFile.WithoutDiscount, lines);
    }

    private static string Percent(decimal percent) => percent.ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
