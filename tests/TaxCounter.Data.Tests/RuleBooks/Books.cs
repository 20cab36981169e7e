using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The two real books, and questions said in one line.</summary>
internal static class Books
{
    public static readonly RuleBook EastBatonRouge = RuleBookLoader.Load("east-baton-rouge");

    public static readonly RuleBook Pennsylvania = RuleBookLoader.Load("pennsylvania");

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Money Dollars(string amount) => Money.TryParse(amount, out var money) ? money : throw new FormatException(amount);

    /// <summary>Credits are written <c>2026-10-05=100.00; 2026-11-01=-20.00</c>.</summary>
    public static LateChargesQuestion Question(string taxType, string tax, string due, string asOf, string credits = "", string? filed = null) => new()
    {
        TaxType = taxType,
        DueOn = Day(due),
        AsOf = Day(asOf),
        Charges = [new DatedAmount(Day(due).AddDays(-20), Dollars(tax))],
        Credits = [.. credits.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Credit)],
        FiledOn = filed is null ? null : Day(filed),
    };

    private static DatedAmount Credit(string text) => new(Day(text.Split('=')[0]), Dollars(text.Split('=')[1]));
}
