using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>What lateness costs, for a tax as it is told at the counter.</summary>
internal static class LatenessCalculators
{
    public static readonly Calculator Interest = new()
    {
        Name = "interest",
        Title = "Interest",
        Question = "How much interest is there on a late payment?",
        Entries = [Entries.Tax, Entries.Due, Entries.Amount, Entries.Paid, Entries.Payment],
        Answer = (rules, asked) => Of(rules, asked, Component.Interest),
    };

    public static readonly Calculator Penalty = new()
    {
        Name = "penalty",
        Title = "Penalty",
        Question = "How much penalty is there for being late?",
        Entries = [Entries.Tax, Entries.Due, Entries.Amount, Entries.Paid, Entries.Filed, Entries.Payment],
        Answer = (rules, asked) => Of(rules, asked, Component.Penalty),
    };

    public static readonly Calculator Balance = new()
    {
        Name = "balance",
        Title = "Balance",
        Question = "What is still due on a day, after payments?",
        Entries =
        [
            Entries.Tax, Entries.Due, Entries.Amount, Entries.Payment,
            new Entry("as-of", "Balance as of", EntryKind.Day) { IsOptional = true },
            Entries.Paid with { Label = "Or paid on", IsOptional = true },
            Entries.Filed,
            Entries.Waived,
        ],
        Answer = OfBalance,
    };

    private static Result<Calculation> Of(RuleBook rules, CalculatorInput asked, Component component)
    {
        var paid = asked.Day("paid");
        var worked = HypotheticalDebt.Of(rules, Told(asked, asked.DayOrNull("filed") ?? paid), paid);
        if (worked.Refusal is { } no)
        {
            return no;
        }

        var balance = worked.Value.Balance;
        var amount = component == Component.Penalty ? balance.LateCharges.Penalty : balance.LateCharges.Interest;
        var name = component == Component.Penalty ? "penalty" : "interest";
        var late = balance.DaysLate == 0 ? "it is paid on time" : $"{Days(balance.DaysLate)} late";
        return new Calculation
        {
            Result = amount.Plain(),
            Says = $"The {name} on {asked.Amount("amount").InDollars()} due {Day(balance.Due.Counted)}, paid {Day(paid)}, is {amount.InDollars()}: {late}.",
            Lines = [.. balance.LateCharges.Steps.Where(s => s.Component == component).Select(CalculationLine.Of), .. worked.Value.Splits.Select(Line)],
            Notes = [.. Moved(balance.Due), .. component == Component.Penalty ? Assumed(rules, asked, "The return is assumed to be filed with the payment") : [], .. balance.LateCharges.Notes],
        };
    }

    private static Result<Calculation> OfBalance(RuleBook rules, CalculatorInput asked)
    {
        if ((asked.DayOrNull("as-of") ?? asked.DayOrNull("paid")) is not { } asOf)
        {
            return CalculatorRefusals.Missing(Balance.Entries.First(e => e.Name == "as-of"));
        }

        var worked = HypotheticalDebt.Of(rules, Told(asked, asked.DayOrNull("filed") ?? asOf.AddDays(1)), asOf);
        if (worked.Refusal is { } no)
        {
            return no;
        }

        var balance = worked.Value.Balance;
        var lateCharges = balance.LateCharges;
        return new Calculation
        {
            Result = balance.Owed.Plain(),
            Says = $"On {Day(asOf)}, {balance.Owed.InDollars()} is still due: tax {balance.TaxOwed.InDollars()}, penalty {balance.PenaltyOwed.InDollars()}, interest {balance.InterestOwed.InDollars()}.",
            Parts = [("tax", balance.TaxOwed), ("penalty", balance.PenaltyOwed), ("interest", balance.InterestOwed), ("fees", balance.OtherOwed), ("total", balance.Owed)],
            Lines = [.. lateCharges.Steps.Select(CalculationLine.Of), .. Waived(lateCharges), .. worked.Value.Splits.Select(Line)],
            Notes = [.. Moved(balance.Due), .. lateCharges.Next is { } next ? [next] : Array.Empty<string>(), .. Assumed(rules, asked, "The return is assumed not to be filed yet"), .. lateCharges.Notes],
        };
    }

    private static HypotheticalDebtEntry Told(CalculatorInput asked, DateOnly filedOn) => new()
    {
        TaxType = asked.Text("tax"),
        DueOn = asked.Day("due"),
        Amount = asked.Amount("amount"),
        Payments = asked.Payments("payment"),
        FiledOn = filedOn,
        Waivers = asked.Payments("waived"),
    };

    private static IEnumerable<string> Moved(DueDate due) => due.IsMoved ? [due.Says("The due date entered is")] : [];

    private static IEnumerable<CalculationLine> Waived(LateCharges lateCharges) =>
        lateCharges.Waived.IsZero ? [] : [new CalculationLine { Label = "Penalty waived", Amount = -lateCharges.Waived, Formula = $"never more than the penalty of {lateCharges.Penalty}" }];

    private static CalculationLine Line(PaymentSplit split) => new()
    {
        Label = $"Payment of {Day(split.Payment.Day)}",
        From = split.Payment.Day,
        To = split.Payment.Day,
        Amount = split.Payment.Amount,
        Formula = string.Join(", ", split.Parts.Select(p => $"{p.Component.ToString().ToLowerInvariant()} {p.Amount}").Concat(split.LeftOver.IsPositive ? [$"left over {split.LeftOver}"] : [])),
        Authority = split.Order,
    };

    private static IEnumerable<string> Assumed(RuleBook rules, CalculatorInput asked, string what)
    {
        var rule = rules.FindTaxType(asked.Text("tax"))?.Late?.Penalty?.InForce.On(rules.Calendar.DueDate(asked.Day("due")).Counted);
        return !asked.Has("filed") && rule is { Refusal: null, Value.Value.Value.End: PenaltyEnd.Filed } ? [what + ": no filing date was entered, and this penalty is for filing late."] : [];
    }

    private static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days:#,##0} days");

    private static string Day(DateOnly day) => DateWords.Date(day);
}
