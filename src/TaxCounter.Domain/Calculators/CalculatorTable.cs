namespace TaxCounter.Domain.Calculators;

/// <summary>Every calculator, in the order of the page. A new one is one more row here: its verb and its page follow.</summary>
public static class CalculatorTable
{
    /// <summary>Every calculator by group.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<Calculator> Calculators)> Groups { get; } =
    [
        ("Late charges", [LatenessCalculators.Balance, LatenessCalculators.Penalty, LatenessCalculators.Interest]),
        ("Days", [DayCalculators.DueDate, DayCalculators.AppealBy, DayCalculators.RefundBy, DayCalculators.Refund, DayCalculators.Deadline, DayCalculators.Days]),
        ("Rates", [RateCalculators.Rate, RateCalculators.SalesTax, RateCalculators.Discount, RateCalculators.Frequency, RateCalculators.Factor]),
        ("Fees", [FeeCalculators.LicenseFee, FeeCalculators.UserFee, FeeCalculators.BadCheck, FeeCalculators.Charge]),
        ("Plans", [PlanCalculators.Plan]),
        ("Checks", [FeeCalculators.RoutingNumber]),
    ];

    /// <summary>Every calculator.</summary>
    public static IReadOnlyList<Calculator> All { get; } = [.. Groups.SelectMany(g => g.Calculators)];

    /// <summary>The calculator of a name, or null.</summary>
    public static Calculator? Find(string name) => All.FirstOrDefault(c => c.Name == name);
}
