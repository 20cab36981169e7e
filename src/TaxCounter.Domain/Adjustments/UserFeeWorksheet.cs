using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// Works out what is right of a user fee, month by month at the tariff of each: the average of readings, carts that are not there, a building that was vacant.
/// </summary>
internal sealed partial class UserFeeWorksheet(RuleBook rules)
{
    private const string SewerFee = "sewer", ExtraCart = "solid-waste-extra-cart";

    /// <summary>An average that many times above or below what the least fee covers was read in another unit.</summary>
    private const int OtherUnit = 100;

    /// <summary>The fee for the average of the readings.</summary>
    public Result<WorksheetAnswer> Sewer(Dated<AdjustmentRule> rule, Adjustment adjustment, AdjustmentInput period, ObligationBalance balance)
    {
        var (needed, said) = (rule.Value.Readings!.Value, Said(balance));
        if (Readings(adjustment.Readings) is not { } read || read.Count != needed)
        {
            return AdjustmentRefusals.Readings(needed);
        }

        var average = decimal.Round(read.Sum() / needed, 1, MidpointRounding.AwayFromZero);
        if (WhyOtherUnit(average, balance) is { } unit)
        {
            return unit;
        }

        var typed = period.Amount ?? adjustment.Periods.Select(p => p.Amount).FirstOrDefault(a => a is not null);
        var months = Months(balance).Select(first => (First: first, Fee: rules.UserFee(SewerFee, average, first.AddMonths(1).AddDays(-1)))).ToList();
        if (months.Find(m => m.Fee.Refusal is not null) is { Fee.Refusal: { } unknown } && typed is null)
        {
            return AdjustmentRefusals.FeeNeeded(said, unknown.Message, Plain(average));
        }

        var fees = months.Select(m => (m.First, Fee: m.Fee.Refusal is null ? Amount(m.Fee.Value) : typed!.Value, m.Fee)).ToList();
        List<CalculationLine> lines = [new() { Label = $"Average of {needed} months, to a tenth", Formula = $"({string.Join(" + ", read.Select(Plain))}) / {needed} = {Plain(average)}", Authority = rule.Authority }];
        foreach (var same in fees.GroupBy(f => (f.Fee, IsKnown: f.Item3.Refusal is null)))
        {
            lines.AddRange(same.Key.IsKnown ? same.First().Item3.Value.Lines : [new() { Label = $"Fee for {Plain(average)}, as the clerk read it", Amount = same.Key.Fee }]);
            lines.AddRange(fees.Count == 1 ? [] : [new CalculationLine { Label = Count(same.Count(), "month"), From = same.First().First, Amount = same.Key.Fee.Times(same.Count(), MidpointRounding.AwayFromZero), Formula = $"{same.Key.Fee} × {Count(same.Count(), "month")}" }]);
        }

        return WorksheetAnswer.Of(balance, fees.Total(f => f.Fee), lines) with
        {
            Notes = [.. fees.Where(f => f.Item3.Refusal is not null).Select(f => $"{f.Item3.Refusal!.Message} The fee of {typed!.Value.InDollars()} a month is the office's own figure (office policy).").Distinct(), .. fees.Where(f => f.Item3.Refusal is null).SelectMany(f => f.Item3.Value.Notes).Distinct()],
        };
    }

    /// <summary>Less the extra carts that are not there, from the day on that is said.</summary>
    public Result<WorksheetAnswer> Carts(Adjustment adjustment, ObligationBalance balance)
    {
        if (adjustment is not { CartsCharged: { } charged, CartsThere: { } there } || there > charged)
        {
            return AdjustmentRefusals.Carts;
        }

        var since = Day(adjustment, "since");
        var months = Months(balance).Where(first => since is null || first >= since).ToList();
        if (months.Count == 0)
        {
            return AdjustmentRefusals.NoMonthWithoutCarts(Said(balance), since!.Value);
        }

        var fees = months.Select(first => (First: first, Fee: rules.UserFee(ExtraCart, charged - there, first.AddMonths(1).AddDays(-1)))).ToList();
        if (fees.Find(f => f.Fee.Refusal is not null) is { Fee.Refusal: { } unknown })
        {
            return unknown with { Message = $"{Said(balance)}: {unknown.Message}", Field = "Periods" };
        }

        var off = fees.Total(f => Amount(f.Fee.Value));
        return off > balance.Charged ? AdjustmentRefusals.CartsAboveFee(Said(balance), off, balance.Charged)
            : WorksheetAnswer.Of(balance, balance.Charged - off,
            [
                .. fees.GroupBy(f => Amount(f.Fee.Value)).SelectMany(g => g.First().Fee.Value.Lines),
                new() { Label = $"Less {charged - there} of {Count(charged, "extra cart")}", From = since is null ? null : months[0], Amount = -off, Formula = months.Count == 1 ? null : string.Join(" + ", fees.GroupBy(f => Amount(f.Fee.Value)).Select(g => $"{g.Key} × {Count(g.Count(), "month")}")) },
            ]);
    }

    /// <summary>Less the share of the whole months in which nobody was there.</summary>
    public Result<WorksheetAnswer> Vacancy(Dated<AdjustmentRule> rule, Adjustment adjustment, ObligationBalance balance)
    {
        if (Day(adjustment, "from") is not { } from || Day(adjustment, "to") is not { } to || to < from)
        {
            return AdjustmentRefusals.VacantDays;
        }

        var months = Months(balance).ToList();
        var vacant = months.Count(first => first >= from && first.AddMonths(1).AddDays(-1) <= to);
        if (vacant == 0)
        {
            return AdjustmentRefusals.NoVacantMonth(Said(balance));
        }

        var share = rule.Value.Share!.Value;
        var off = balance.Charged.Times(share * vacant / months.Count, MidpointRounding.AwayFromZero);
        var changes = rules.UserFees.FirstOrDefault(f => f.Code == balance.Obligation.TaxType)?.Tariffs.Rows.Select(r => r.FirstDay).Where(d => d > months[0] && d <= balance.Obligation.Period.LastDay).ToList() ?? [];
        return WorksheetAnswer.Of(balance, balance.Charged - off, [new() { Label = $"Less the share of {vacant} vacant {(vacant == 1 ? "month" : "months")} of {months.Count}", From = from, To = to, Rate = share, Amount = -off, Formula = $"{balance.Charged} × {Percent(share * 100)} × {vacant}/{months.Count}", Authority = rule.Authority }]) with
        {
            Notes = [.. changes.Select(d => $"The fee changed on {DateWords.Date(d)}, within {Said(balance)}; the share is of the whole charge. Where the bill shows each month, use the reason for a clerical error with the right amount.")],
        };
    }

    private static string Said(ObligationBalance balance) => balance.Obligation.Period.ToString();

    private Refusal? WhyOtherUnit(decimal average, ObligationBalance balance) =>
        rules.UserFees.FirstOrDefault(f => f.Code == SewerFee)?.Tariffs.On(balance.Obligation.Period.LastDay) is { Refusal: null } row && row.Value.Value is { Included: > 0 } tariff
            && average > 0 && (average * OtherUnit < tariff.Included || average > tariff.Included * OtherUnit)
            ? AdjustmentRefusals.OtherUnit(Said(balance), Plain(average), tariff.Unit) : null;

    /// <summary>Readings with spaces, semicolons or new lines between them, a comma behind each or in the thousands; null where one is no reading.</summary>
    private static List<decimal>? Readings(string typed)
    {
        List<decimal> read = [];
        foreach (var part in typed.Split([' ', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd(',')).Where(p => p.Length > 0))
        {
            if (!Reading().IsMatch(part) || !decimal.TryParse(part, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var use))
            {
                return null;
            }

            read.Add(use);
        }

        return read;
    }

    [GeneratedRegex(@"^(\d{1,3}(,\d{3})+|\d{1,9})(\.\d{1,3})?$")]
    private static partial Regex Reading();

    private static Money Amount(Calculation fee) => Money.TryParse(fee.Result, out var amount) ? amount : Money.Zero;

    private static DateOnly? Day(Adjustment adjustment, string question) =>
        DateOnly.TryParseExact(adjustment.Answers.FirstOrDefault(a => a.Question == question)?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The first day of each month of the period.</summary>
    private static IEnumerable<DateOnly> Months(ObligationBalance balance)
    {
        for (var first = balance.Obligation.Period.FirstDay; first <= balance.Obligation.Period.LastDay; first = first.AddMonths(1))
        {
            yield return first;
        }
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static string Plain(decimal use) => use.ToString("#,##0.###", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => percent.ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
