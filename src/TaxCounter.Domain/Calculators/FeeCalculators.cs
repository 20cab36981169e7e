using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>Licenses and fees.</summary>
internal static class FeeCalculators
{
    public static readonly Calculator LicenseFee = new()
    {
        Name = "license-fee",
        Title = "License fee",
        Question = "What does a license cost?",
        Entries =
        [
            new Entry("class", "Class", EntryKind.Text) { Options = rules => [.. rules.Licenses.Classes.Select(c => new EntryOption(c.Id, c.Name))] },
            new Entry("gross", "Gross receipts", EntryKind.Amount) { IsOptional = true, Hint = "Last year's receipts. For a business that opens in the license year, the receipts of its first 30 days, or 0.00 if they are not known yet." },
            new Entry("year", "License year", EntryKind.Year),
            new Entry("opened", "Opened on", EntryKind.Day) { IsOptional = true, Hint = "Only if the business opened in the license year or the year before." },
            new Entry("days", "Days", EntryKind.Number) { IsOptional = true, Hint = "The number of days the receipts cover. For a business that closes by the end of February, the days it stays open." },
            new Entry("rooms", "Sleeping rooms", EntryKind.Number) { IsOptional = true, Hint = "Only for a license by the room." },
            new Entry("takeover", "Takes over a licensed business", EntryKind.Text) { IsOptional = true, Options = _ => [new EntryOption("no", "No"), new EntryOption("yes", "Yes")] },
        ],
        Answer = (rules, asked) => rules.LicenseFee(new LicenseFeeQuestion
        {
            TakesOver = asked.TextOrNull("takeover") == "yes",
            Class = asked.Text("class"),
            Gross = asked.AmountOrNull("gross") ?? Money.Zero,
            Year = asked.Year("year"),
            Opened = asked.DayOrNull("opened"),
            Days = asked.NumberOrNull("days"),
            Rooms = asked.NumberOrNull("rooms") is { } rooms and < 100_000 ? (int)rooms : null,
        }),
    };

    public static readonly Calculator UserFee = new()
    {
        Name = "user-fee",
        Title = "User fee",
        Question = "What does a month of sewer or solid waste cost?",
        Entries =
        [
            new Entry("fee", "Fee", EntryKind.Text) { Options = rules => [.. rules.UserFees.Select(f => new EntryOption(f.Code, f.Name))] },
            new Entry("usage", "Use", EntryKind.Number) { Hint = "In the unit of the tariff: gallons through 2021, CCF from 2023, or carts." },
            Entries.On,
        ],
        Answer = (rules, asked) => rules.UserFee(asked.Text("fee"), asked.Number("usage"), asked.Day("on")),
    };

    public static readonly Calculator BadCheck = new()
    {
        Name = "bad-check",
        Title = "Returned check",
        Question = "What does a returned check cost?",
        Entries = [new Entry("amount", "Amount of the check", EntryKind.Amount), Entries.On],
        Answer = (rules, asked) => rules.Charges.Of(ReturnedCheck, asked.Amount("amount"), asked.Day("on")),
    };

    public static readonly Calculator Charge = new()
    {
        Name = "charge",
        Title = "Other charges",
        Question = "What other charges are added to the late penalty?",
        Entries =
        [
            new Entry("kind", "Charge", EntryKind.Text) { Options = rules => [.. rules.Charges.All.Where(c => c.Id != ReturnedCheck).Select(c => new EntryOption(c.Id, c.Name))] },
            new Entry("amount", "Amount it is based on", EntryKind.Amount),
            Entries.On,
        ],
        Answer = (rules, asked) => rules.Charges.Of(asked.Text("kind"), asked.Amount("amount"), asked.Day("on")),
    };

    private const string ReturnedCheck = "bad-check";

    public static readonly Calculator RoutingNumber = new()
    {
        Name = "routing-number",
        Title = "Routing number",
        Question = "Is this a possible routing number?",
        Entries = [new Entry("number", "Routing number", EntryKind.Text) { IsBare = true, Hint = "Nine digits, at the bottom left of the check." }],
        Answer = (_, asked) => Routing(asked.Text("number").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)),
        NeedsBook = false,
    };

    private static readonly Authority _checkDigit = new("ABA routing number check digit: 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9), divisible by 10", Certainty.Secondary, "https://en.wikipedia.org/wiki/ABA_routing_transit_number");

    private static Calculation Routing(string number)
    {
        var isGood = CheckDigit.IsRoutingNumber(number);
        var digits = number.Length == 9 && number.All(char.IsAsciiDigit);
        return new Calculation
        {
            Result = isGood ? "valid" : "invalid",
            Says = isGood ? $"{number} can be a routing number: its check digit is correct and its range is issued."
                : digits && !CheckDigit.IsRoutingRange(number) ? $"{number} is not a routing number: none begins with {number[..2]}. Read it from the check again."
                : digits ? $"{number} is not a routing number: its check digit is wrong. Read it from the check again."
                : "A routing number has nine digits. Read it from the check again.",
            Lines = digits ? [new CalculationLine { Label = "Check sum", Formula = Sum(number), Authority = _checkDigit }] : [],
            Notes = isGood ? ["A correct check digit does not prove that the bank or the account exists."] : [],
        };
    }

    private static string Sum(string number)
    {
        int[] weights = [3, 7, 1];
        var sum = number.Select((digit, i) => (digit - '0') * weights[i % 3]).Sum();
        return string.Join(" + ", number.Select((digit, i) => $"{digit}×{weights[i % 3]}")) + $" = {sum}";
    }
}
