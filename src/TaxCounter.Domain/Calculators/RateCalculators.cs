using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>Rates, prices, factors, and what goes by the amount of tax.</summary>
internal static class RateCalculators
{
    public static readonly Calculator Factor = new()
    {
        Name = "factor",
        Title = "Daily factor",
        Question = "What is the interest for one day in a year?",
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

    public static readonly Calculator Frequency = new()
    {
        Name = "frequency",
        Title = "Filing frequency",
        Question = "How often must I file?",
        Entries =
        [
            Entries.Tax with { IsOptional = true },
            new Entry("third-quarter", "Tax, July to September", EntryKind.Amount) { IsOptional = true, Hint = "For the year before. Pennsylvania uses it." },
            new Entry("year-tax", "Tax for the year", EntryKind.Amount) { IsOptional = true, Hint = "For semiannual filing." },
            new Entry("monthly-average", "Average tax for a month", EntryKind.Amount) { IsOptional = true, Hint = "East Baton Rouge uses it." },
            new Entry("new-business", "New business", EntryKind.Text) { IsOptional = true, Options = _ => [new EntryOption("yes", "Yes"), new EntryOption("no", "No")] },
            Entries.On with { IsOptional = true },
        ],
        Answer = (rules, asked) => rules.Filing.Frequency(Tax(rules, asked), new FilingAmounts
        {
            ThirdQuarter = asked.AmountOrNull("third-quarter"),
            Year = asked.AmountOrNull("year-tax"),
            MonthlyAverage = asked.AmountOrNull("monthly-average"),
            NewBusiness = asked.TextOrNull("new-business") == "yes",
        }, asked.DayOrNull("on") ?? asked.Today),
    };

    public static readonly Calculator Discount = new()
    {
        Name = "discount",
        Title = "Discount",
        Question = "How much may I keep for filing and paying on time?",
        Entries =
        [
            Entries.Tax with { IsOptional = true },
            new Entry("frequency", "Filed", EntryKind.Text) { Options = _ => [new("monthly", "Monthly"), new("quarterly", "Quarterly"), new("semi-annual", "Half-yearly"), new("annual", "Yearly")] },
            new Entry("tax-collected", "Tax collected", EntryKind.Amount),
            Entries.Period,
            new Entry("filed", "Filed on", EntryKind.Day),
            new Entry("paid", "Paid on", EntryKind.Day),
            new Entry("use-tax", "Use tax", EntryKind.Text) { IsOptional = true, Options = _ => [new EntryOption("no", "No"), new EntryOption("yes", "Yes")] },
        ],
        Answer = (rules, asked) => rules.Discounts.Of(new DiscountQuestion
        {
            TaxType = Tax(rules, asked),
            Period = asked.Period("period"),
            Tax = asked.Amount("tax-collected"),
            FiledOn = asked.Day("filed"),
            PaidOn = asked.Day("paid"),
            UseTax = asked.TextOrNull("use-tax") == "yes",
            Frequency = asked.Text("frequency") switch
            {
                "monthly" => FilingFrequency.Monthly,
                "quarterly" => FilingFrequency.Quarterly,
                "semi-annual" => FilingFrequency.Semiannual,
                _ => FilingFrequency.Annual,
            },
        }),
    };

    private static string Tax(RuleBook rules, CalculatorInput asked) => asked.TextOrNull("tax") ?? rules.TaxTypes[0].Code;
}
