using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a payment plan cannot be.</summary>
public static class PlanRefusals
{
    /// <summary>Nothing is owed.</summary>
    public static readonly Refusal NothingOwed = new("rule-books.plan-nothing-owed", "Enter the amount owed, at least one cent.", "amount");

    /// <summary>No day of a month.</summary>
    public static readonly Refusal DayOfMonth = new("rule-books.plan-day", "Enter a day of the month from 1 to 31.", "day");

    /// <summary>No amount to pay each month.</summary>
    public static readonly Refusal EachMonth = new("rule-books.plan-each", "Enter how much is paid each month, at least one cent.", "each");

    /// <summary>Too little each month: the plan does not end.</summary>
    public static Refusal TooLittle(Money each, int most) => new("rule-books.plan-too-little", $"With {each.InDollars()} a month this is not paid within {most} months. Enter a larger amount.", "each");

    /// <summary>Nothing is left to pay later.</summary>
    public static Refusal DownPayment(Money owed) => new("rule-books.plan-down", $"The down payment must be less than the {owed.InDollars()} owed. Enter a smaller amount.", "down");

    /// <summary>A down payment that cannot be read.</summary>
    public static Refusal NotADownPayment(string typed) => new("rule-books.plan-down-not-read", $"Down payment: '{typed}' is not an amount or a percentage. Enter one like 500.00 or 10%.", "down");

    /// <summary>Too many or too few months.</summary>
    public static Refusal Months(int most) => new("rule-books.plan-months", $"Enter 1 to {most} months, and no more than the cents that are left.", "months");
}
