using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>A wrong line explained as a clerk would at the window.</summary>
internal static class ReturnWords
{
    /// <summary>What the line should be and why, what was written, and what it looks like.</summary>
    public static string Says(ReturnArithmetic sums, ReturnLine line, string? column, Money should, ReturnHint hint)
    {
        var entered = sums.Entries.Of(new ReturnCell(line.Id, column));
        var place = column is null ? $"Line {line.Id} ({line.Name})" : $"Line {line.Id} ({line.Name}), column {column}";
        var written = sums.Entries.Find(new ReturnCell(line.Id, column)) is null ? "Nothing was entered there." : $"The return says {sums.Form.Said(entered)}.";
        var collected = line.Kind == ReturnLineKind.RateOrCollected && entered > should ? "If that much tax was collected, enter it as tax collected." : null;
        List<string?> parts = [$"{place}: {Working(sums, line, column, should)}", written, CauseOf(sums, line, column, entered), Of(hint), collected];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>The rule that was missed, where the written amount shows which; null where it does not.</summary>
    public static string? CauseOf(ReturnArithmetic sums, ReturnLine line, string? column, Money entered)
    {
        if (line.Kind is ReturnLineKind.Rate or ReturnLineKind.RateOrCollected)
        {
            var of = sums.Amount(line.Of!, column, sums.Entries.Of);
            return sums.OtherRate(of, column!, entered) is { } other ? $"That is the rate of column {other.Id} ({other.Name})."
                : line.Kind == ReturnLineKind.RateOrCollected && sums.AddedRate(of, column!, entered) is { } added ? $"That is the rate of this column and of column {added.Id} ({added.Name}) together."
                : line.Kind == ReturnLineKind.RateOrCollected && sums.IsRoundedUp(of, column!, entered) ? "It was rounded up."
                : sums.BaseBefore(line) is { } gross && !entered.IsZero && entered == sums.Form.Share(sums.Amount(gross, column, sums.Entries.Of), sums.Rates[column!]) ? $"That is the rate on line {gross}, not on line {line.Of}."
                : null;
        }

        if (line.Kind != ReturnLineKind.Discount || sums.Discount is null || entered.IsZero)
        {
            return null;
        }

        var full = sums.Form.Share(sums.Amount(line.Of!, column, sums.Entries.Of), sums.Discount.Value.Rate);
        return entered != full ? null
            : sums.Facts.IsLate ? "It was taken although the return is late."
            : sums.Cap is { } cap ? $"The limit of {cap} was left out."
            : null;
    }

    private static string Working(ReturnArithmetic sums, ReturnLine line, string? column, Money should)
    {
        string Said(Money amount) => sums.Form.Said(amount);
        Money Amount(string of) => sums.Amount(of, column, sums.Entries.Of);
        return line.Kind switch
        {
            ReturnLineKind.Entry => "an amount below zero cannot stand here. Only the taxpayer knows the right amount.",
            ReturnLineKind.AtMost => $"it cannot be above line {line.Of}, {Said(Amount(line.Of!))}. Only the taxpayer knows which line is wrong.",
            ReturnLineKind.Split => $"the columns add up to {Said(sums.Columns.Total(c => sums.Entries.Of(new ReturnCell(line.Id, c.Id))))}, and line {line.Of} is {Said(sums.Amount(line.Of!, null, sums.Entries.Of))}. Only the taxpayer knows which column is wrong.",
            ReturnLineKind.Rate or ReturnLineKind.RateOrCollected => $"{Said(Amount(line.Of!))} × {StepWords.Percent(sums.Rates[column!])} = {Said(should)}.",
            ReturnLineKind.Discount => Discount(sums, line, column, should),
            ReturnLineKind.Penalty => Late(sums, line, column, should, Component.Penalty),
            ReturnLineKind.Interest => Late(sums, line, column, should, Component.Interest),
            ReturnLineKind.LicenseFee => $"the license for receipts of {Said(Amount(line.Of!))} is {Said(should)}.",
            _ => Sum(sums, line, column, should),
        };
    }

    private static string Sum(ReturnArithmetic sums, ReturnLine line, string? column, Money should)
    {
        var plus = line.Plus.Select(l => (Id: l, Amount: sums.Amount(l, column, sums.Entries.Of))).Where(l => !l.Amount.IsZero).ToList();
        var minus = line.Minus.Select(l => (Id: l, Amount: sums.Amount(l, column, sums.Entries.Of))).Where(l => !l.Amount.IsZero).ToList();
        var lines = string.Join(" + ", line.Plus.Count > 3 ? [$"lines {line.Plus[0]} to {line.Plus[^1]}"] : line.Plus.Select(l => $"line {l}")) + string.Concat(line.Minus.Select(l => $" − line {l}"));
        var amounts = plus.Count + minus.Count < 2 ? "" : string.Join(" + ", plus.Select(p => sums.Form.Said(p.Amount))) + string.Concat(minus.Select(m => $" − {sums.Form.Said(m.Amount)}")) + " = ";
        return $"{lines} = {amounts}{sums.Form.Said(should)}.";
    }

    private static string Discount(ReturnArithmetic sums, ReturnLine line, string? column, Money should)
    {
        var facts = sums.Facts;
        if (facts.IsLate)
        {
            return $"there is no {sums.DiscountName.ToLowerInvariant()}, because the return was filed or paid {DateWords.Date(facts.SettledOn)}, after the due date {DateWords.Date(facts.DueOn)}.";
        }

        var rate = StepWords.Percent(sums.Discount?.Value.Rate ?? 0);
        var of = sums.Amount(line.Of!, line.IsShared ? null : column, sums.Entries.Of);
        var full = sums.Form.Share(of, sums.Discount?.Value.Rate ?? 0);
        var share = line.IsShared && sums.Columns.Count > 1 ? $" This column's share is {sums.Form.Said(should)}." : "";
        return sums.Cap is { } cap && full > cap
            ? $"{rate} of {sums.Form.Said(of)} is {sums.Form.Said(full)}, but a {facts.Period.Kind.Frequency().Said()} return keeps at most {cap}.{share}"
            : $"{rate} of {sums.Form.Said(of)} is {sums.Form.Said(full)}.{share}";
    }

    private static string Late(ReturnArithmetic sums, ReturnLine line, string? column, Money should, Component component)
    {
        if (!sums.Facts.IsLate)
        {
            return "the return was filed and paid in time, so nothing is added.";
        }

        var steps = sums.LateStepsOf(line, column).Where(s => s.Component == component).Select(s => s.Formula).ToList();
        return steps.Count == 0 ? $"nothing is added; it should be {sums.Form.Said(should)}." : $"{string.Join(" + ", steps)} = {sums.Form.Said(should)}, because the return was due {DateWords.Date(sums.Facts.DueOn)}.";
    }

    private static string? Of(ReturnHint hint) => hint switch
    {
        ReturnHint.SwappedDigits => "Two digits look swapped.",
        ReturnHint.SlippedDecimalPoint => "The decimal point looks slipped.",
        ReturnHint.WrongColumn => "That amount belongs in another column.",
        _ => null,
    };
}
