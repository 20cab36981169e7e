using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Calculators;

/// <summary>Rates, prices, factors and days.</summary>
internal static class RateCalculators
{
    public static readonly Calculator Days = new()
    {
        Name = "days",
        Title = "Days between",
        Question = "How many days are there from one day to another?",
        Entries = [new Entry("from", "From", EntryKind.Day), new Entry("to", "To", EntryKind.Day)],
        Answer = (rules, asked) => asked.Day("to") < asked.Day("from") ? CalculatorRefusals.RunsBackwards("The second day", "the first", "to") : rules.DaysAnswer(asked.Day("from"), asked.Day("to")),
        AnswersNumber = true,
    };

    public static readonly Calculator Factor = new()
    {
        Name = "factor",
        Title = "Daily factor",
        Question = "What is a day's interest in a year?",
        Entries = [new Entry("year", "Year", EntryKind.Year)],
        Answer = (rules, asked) => rules.FactorAnswer(asked.Year("year")),
    };

    public static readonly Calculator Rate = new()
    {
        Name = "rate",
        Title = "Rate of sales tax",
        Question = "What is the rate here?",
        Entries = [Entries.Location, Entries.On],
        Answer = (rules, asked) => rules.RateAnswer(asked.Text("location"), asked.Day("on")),
    };

    public static readonly Calculator SalesTax = new()
    {
        Name = "sales-tax",
        Title = "Sales tax on a price",
        Question = "How much tax is there on this price?",
        Entries = [Entries.Location, Entries.Price, Entries.On],
        Answer = (rules, asked) => rules.SalesTaxAnswer(asked.Text("location"), asked.Amount("price"), asked.Day("on")),
    };
}
