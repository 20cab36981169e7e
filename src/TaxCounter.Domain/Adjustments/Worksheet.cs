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
    private static readonly char[] _between = [' ', ';', '\n', '\r', '\t'];

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
            WorksheetKind.RightAmount => period.Amount is { } right ? Answer(balance, right, [new() { Label = "The right amount", Amount = right, Formula = "as the document says", Authority = rule.Authority }]) : AdjustmentRefusals.AmountNeeded(said, "the right amount"),
            WorksheetKind.Cancel => Answer(balance, Money.Zero, [new() { Label = "Nothing was to be charged", Amount = Money.Zero, Authority = rule.Authority }]),
            WorksheetKind.WriteOff => Answer(balance, balance.Charged - balance.TaxOwed, [new() { Label = "Less the rest that is written off", Amount = -balance.TaxOwed, Formula = $"{balance.Charged} − {balance.TaxOwed}", Authority = rule.Authority }]),
            WorksheetKind.RateDifference => Rate(adjustment.Location, period, balance, said),
            WorksheetKind.Discount => Discount(period, balance, said, onFile),
            WorksheetKind.SewerAverage => Sewer(rule, adjustment, period, balance, said),
            WorksheetKind.Carts => Carts(adjustment, balance, said),
            _ => Vacancy(rule, adjustment, balance, said),
        };
    }

    private Result<WorksheetAnswer> Rate(string location, AdjustmentInput period, ObligationBalance balance, string said)
    {
        if (period.Amount is not { } taxable || location.Length == 0)
        {
            return location.Length == 0 ? AdjustmentRefusals.LocationNeeded : AdjustmentRefusals.AmountNeeded(said, "the taxable amount of the return");
        }

        var rate = rules.RateAt(balance.Obligation.TaxType, location, balance.Obligation.Period.LastDay);
        if (rate.Refusal is { } unknown)
        {
            return unknown with { Field = "Location" };
        }

        var right = taxable.Times(rate.Value.Here / 100, MidpointRounding.AwayFromZero);
        var place = rules.FindLocation(location)?.Name ?? location;
        return Answer(balance, right, [new() { Label = $"At the rate of {location}, {place}", Rate = rate.Value.Here / 100, Amount = right, Formula = $"{taxable} × {Percent(rate.Value.Here)}", Authority = rate.Value.Authorities[0] }]) with { Location = location };
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
            : Answer(balance, tax - (Money.TryParse(discount.Value.Result, out var amount) ? amount : Money.Zero), discount.Value.Lines) with { Notes = discount.Value.Notes };
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
        return Answer(balance, inTime ? onFile.WithDiscount : onFile.WithoutDiscount, lines);
    }

    private Result<WorksheetAnswer> Sewer(Dated<AdjustmentRule> rule, Adjustment adjustment, AdjustmentInput period, ObligationBalance balance, string said)
    {
        var needed = rule.Value.Readings!.Value;
        var read = adjustment.Readings.Split(_between, StringSplitOptions.RemoveEmptyEntries).Select(r => decimal.TryParse(r, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var use) ? use : -1).ToList();
        if (read.Count != needed || read.Any(r => r < 0))
        {
            return AdjustmentRefusals.Readings(needed);
        }

        var average = decimal.Round(read.Sum() / needed, 1, MidpointRounding.AwayFromZero);
        var months = Months(balance);
        CalculationLine first = new() { Label = $"Average of {needed} months, to a tenth", Formula = $"({string.Join(" + ", read.Select(Plain))}) / {needed} = {Plain(average)}", Authority = rule.Authority };
        var fee = rules.UserFee("sewer", average, balance.Obligation.Period.LastDay);
        if (fee.Refusal is { } unknown)
        {
            return (period.Amount ?? adjustment.Periods.Select(p => p.Amount).FirstOrDefault(a => a is not null)) is not { } said2 ? AdjustmentRefusals.FeeNeeded(said, unknown.Message, Plain(average))
                : Answer(balance, said2.Times(months, MidpointRounding.AwayFromZero), [first, new() { Label = $"Fee for {Plain(average)}, as the clerk read it", Amount = said2, Formula = months == 1 ? null : $"{said2} × {months} months" }]) with
                {
                    Notes = [$"{unknown.Message} The fee of {said2.InDollars()} a month is the office's own figure (office policy)."],
                };
        }

        var monthly = Money.TryParse(fee.Value.Result, out var amount) ? amount : Money.Zero;
        return Answer(balance, monthly.Times(months, MidpointRounding.AwayFromZero), [first, .. fee.Value.Lines, .. months == 1 ? (CalculationLine[])[] : [new() { Label = $"{months} months", Formula = $"{monthly} × {months}" }]]) with { Notes = fee.Value.Notes };
    }

    private Result<WorksheetAnswer> Carts(Adjustment adjustment, ObligationBalance balance, string said)
    {
        if (adjustment is not { CartsCharged: { } charged, CartsThere: { } there } || there > charged)
        {
            return AdjustmentRefusals.Carts;
        }

        var fee = rules.UserFee("solid-waste-extra-cart", charged - there, balance.Obligation.Period.LastDay);
        if (fee.Refusal is { } unknown)
        {
            return unknown;
        }

        var months = Months(balance);
        var off = (Money.TryParse(fee.Value.Result, out var amount) ? amount : Money.Zero).Times(months, MidpointRounding.AwayFromZero);
        return off > balance.Charged ? AdjustmentRefusals.CartsAboveFee(said, off, balance.Charged)
            : Answer(balance, balance.Charged - off, [.. fee.Value.Lines, new() { Label = $"Less {charged - there} of {charged} extra carts", Amount = -off, Formula = months == 1 ? null : $"{amount} × {months} months" }]);
    }

    private static Result<WorksheetAnswer> Vacancy(Dated<AdjustmentRule> rule, Adjustment adjustment, ObligationBalance balance, string said)
    {
        if (Day(adjustment, "from") is not { } from || Day(adjustment, "to") is not { } to || to < from)
        {
            return AdjustmentRefusals.VacantDays;
        }

        var months = Months(balance);
        var vacant = Enumerable.Range(0, months).Select(m => balance.Obligation.Period.FirstDay.AddMonths(m)).Count(first => first >= from && first.AddMonths(1).AddDays(-1) <= to);
        if (vacant == 0)
        {
            return AdjustmentRefusals.NoVacantMonth(said);
        }

        var share = rule.Value.Share!.Value;
        var off = balance.Charged.Times(share * vacant / months, MidpointRounding.AwayFromZero);
        return Answer(balance, balance.Charged - off, [new() { Label = $"Less the share of {vacant} vacant {(vacant == 1 ? "month" : "months")} of {months}", From = from, To = to, Rate = share, Amount = -off, Formula = $"{balance.Charged} × {Percent(share * 100)} × {vacant}/{months}", Authority = rule.Authority }]);
    }

    private static WorksheetAnswer Answer(ObligationBalance balance, Money right, IReadOnlyList<CalculationLine> lines) => new(right,
    [
        new() { Label = "Charged", Amount = balance.Charged },
        .. lines,
        new() { Label = "Right", Amount = right },
        new() { Label = right < balance.Charged ? "The charge falls by" : right > balance.Charged ? "The charge rises by" : "Nothing changes", Amount = (right - balance.Charged).Abs(), Formula = right < balance.Charged ? $"{balance.Charged} − {right}" : $"{right} − {balance.Charged}" },
    ]);

    private static DateOnly? Day(Adjustment adjustment, string question) =>
        DateOnly.TryParseExact(adjustment.Answers.FirstOrDefault(a => a.Question == question)?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Months(ObligationBalance balance)
    {
        var end = balance.Obligation.Period.LastDay.AddDays(1);
        var first = balance.Obligation.Period.FirstDay;
        return ((end.Year - first.Year) * 12) + end.Month - first.Month;
    }

    private static string Plain(decimal use) => use.ToString("#,##0.###", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => percent.ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
