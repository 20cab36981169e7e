using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Amounts from which on something else holds: an approval, a payment by wire.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="approvals">Approval limits.</param>
/// <param name="electronic">From which amount on a payment has to be electronic.</param>
public sealed class Limits(string office, IReadOnlyList<ApprovalLimit> approvals, DatedRows<Money> electronic)
{
    /// <summary>Every approval limit.</summary>
    public IReadOnlyList<ApprovalLimit> Approvals => approvals;

    /// <summary>From which amount on a payment has to be electronic, dated.</summary>
    public DatedRows<Money> Electronic => electronic;

    /// <summary>Whom an act of so much needs. Refused for an act without limits in the book, an amount below zero and before the first row.</summary>
    public Result<Approval> ApprovalFor(string act, Money amount, DateOnly on)
    {
        var row = Find(act, amount, on);
        return row.Refusal is { } no ? no : Need(row.Value.Value, amount);
    }

    /// <summary>The same with its reason; <c>none</c>, <c>second-person</c> or <c>supervisor</c>.</summary>
    public Result<Calculation> Approval(string act, Money amount, DateOnly on)
    {
        var row = Find(act, amount, on);
        if (row.Refusal is { } no)
        {
            return no;
        }

        var (rule, name) = (row.Value.Value, approvals.First(a => a.Id == act).Name);
        var (result, says) = Need(rule, amount) switch
        {
            RuleBooks.Approval.Supervisor => ("supervisor", $"{name} of {amount.InDollars()} needs a supervisor other than the person who asks."),
            RuleBooks.Approval.SecondPerson => ("second-person", $"{name} of {amount.InDollars()} needs a person other than the one who asks."),
            _ => ("none", $"{name} of {amount.InDollars()} does not need another person."),
        };
        return new Calculation
        {
            Result = result,
            Says = says,
            Lines =
            [
                new CalculationLine { Label = "Another person above", Amount = rule.SecondPersonAbove, Authority = row.Value.Authority },
                new CalculationLine { Label = "A supervisor above", Amount = rule.SupervisorAbove, Authority = row.Value.Authority },
            ],
            Notes = DayWords.Notes(row.Value.Authority),
        };
    }

    /// <summary>Whether a payment of so much has to be electronic: <c>required</c> or <c>not-required</c>. Refused where the rule book knows nothing, for an amount below zero and before the first row.</summary>
    public Result<Calculation> ElectronicPayment(Money amount, DateOnly on)
    {
        if (amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(amount);
        }

        var row = electronic.On(on);
        if (row.Refusal is { } no)
        {
            return no;
        }

        var required = amount >= row.Value.Value;
        return new Calculation
        {
            Result = required ? "required" : "not-required",
            Says = $"A payment of {amount.InDollars()} {(required ? "must be" : "does not have to be")} electronic: the limit is {row.Value.Value.InDollars()}.",
            Lines = [new CalculationLine { Label = "Electronic from", Amount = row.Value.Value, Authority = row.Value.Authority }],
            Notes = DayWords.Notes(row.Value.Authority),
        };
    }

    private Result<Dated<ApprovalRule>> Find(string act, Money amount, DateOnly on)
    {
        if (amount.IsNegative)
        {
            return RuleBookRefusals.AmountBelowZero(amount);
        }

        return approvals.FirstOrDefault(a => a.Id == act) is { } limit ? limit.Rows.On(on) : RuleBookRefusals.UnknownRule("approval limit", act, office, approvals.Select(a => a.Id));
    }

    private static Approval Need(ApprovalRule rule, Money amount) =>
        amount > rule.SupervisorAbove ? RuleBooks.Approval.Supervisor : amount > rule.SecondPersonAbove ? RuleBooks.Approval.SecondPerson : RuleBooks.Approval.None;
}
