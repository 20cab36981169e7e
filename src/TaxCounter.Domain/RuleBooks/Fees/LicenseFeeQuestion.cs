using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a license costs: the measure first (a full year's receipts, a first month's, a part of a year's), then the row of the table.</summary>
public sealed record LicenseFeeQuestion
{
    public required string Class { get; init; }

    /// <summary>Gross receipts: of the year before, of the first days of a new business, or of the part of the year before that it was open.</summary>
    public required Money Gross { get; init; }

    /// <summary>The license year.</summary>
    public required int Year { get; init; }

    /// <summary>The day the business opened, where that was in the license year or the year before.</summary>
    public DateOnly? Opened { get; init; }

    /// <summary>Whether a business is taken over that is already licensed, on the day under <see cref="Opened"/>.</summary>
    public bool TakesOver { get; init; }

    /// <summary>Days the receipts are of: of a new business, its first days; of one opened last year, its days last year; otherwise the days a closing business stays open this year.</summary>
    public decimal? Days { get; init; }

    /// <summary>Sleeping rooms, where the license goes by rooms.</summary>
    public int? Rooms { get; init; }
}

/// <summary>Works license fees out.</summary>
internal static class LicenseFeeAnswers
{
    private const int MonthsOfYear = 12;

    public static Result<Calculation> Answer(LicenseFees fees, LicenseFeeQuestion asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (fees.Find(asked.Class) is not { } kind)
        {
            return RuleBookRefusals.UnknownLicenseClass(asked.Class, string.Join(", ", fees.Classes.Select(c => c.Id)));
        }

        var row = kind.Fees.On(new DateOnly(asked.Year, 1, 1));
        if (row.Refusal is { } no)
        {
            return no;
        }

        if (asked.Opened?.Year > asked.Year)
        {
            return RuleBookRefusals.OpensAfterTheLicenseYear(asked.Year);
        }

        if (row.Value.Value.PerRoom is { } perRoom)
        {
            return asked.Rooms is > 0 and { } rooms ? ByRooms(kind, row.Value, asked, perRoom, rooms) : RuleBookRefusals.RoomsMissing;
        }

        if (!row.Value.Value.GoesByReceipts)
        {
            return Flat(kind, row.Value, asked, fees.Takeover);
        }

        var isNew = asked.Opened?.Year == asked.Year;
        return isNew && fees.NewBusiness is { } rules ? FirstYear(kind, row.Value, asked, rules) : ByReceipts(kind, row.Value, asked, fees.YearOfDays);
    }

    private static Result<Calculation> Flat(LicenseClass kind, Dated<LicenseFee> row, LicenseFeeQuestion asked, DatedRows<TakeoverRule>? takeover)
    {
        if (asked is { TakesOver: true, Opened: { } on } && takeover is not null)
        {
            var rule = takeover.On(on);
            if (rule.Refusal is { } no)
            {
                return no;
            }

            if (on >= rule.Value.Value.From.In(on.Year))
            {
                return TakenOver(kind, row, asked, rule.Value);
            }
        }

        List<CalculationLine> lines = [new() { Label = kind.Name, Amount = row.Value.Least, Formula = "one fee for all", Authority = row.Authority }];
        if (!row.Value.Permit.IsZero)
        {
            lines.Add(new CalculationLine { Label = "Additional permit", Amount = row.Value.Permit, Formula = row.Value.Permit.ToString(), Authority = row.Authority });
        }

        return Answered(kind, asked, row.Value.Least + row.Value.Permit, lines, []);
    }

    private static Calculation ByRooms(LicenseClass kind, Dated<LicenseFee> row, LicenseFeeQuestion asked, Money perRoom, int rooms)
    {
        var fee = new Money(checked(perRoom.Cents * rooms));
        return Answered(kind, asked, fee, [new() { Label = kind.Name, Amount = fee, Formula = $"{perRoom} × {rooms} rooms", Authority = row.Authority }], []);
    }

    private static Calculation TakenOver(LicenseClass kind, Dated<LicenseFee> row, LicenseFeeQuestion asked, Dated<TakeoverRule> rule)
    {
        var share = row.Value.Least.Times(rule.Value.Share, MidpointRounding.AwayFromZero);
        var permit = row.Value.Permit.IsZero ? Money.Zero : rule.Value.Permit; // the permit is a liquor dealer's
        List<CalculationLine> lines = [new() { Label = "Of the annual fee", Amount = share, Formula = $"{row.Value.Least} × {rule.Value.Share * 100:0.##}%", Authority = rule.Authority }];
        if (!permit.IsZero)
        {
            lines.Add(new() { Label = "Additional permit", Amount = permit, Formula = permit.ToString(), Authority = rule.Authority });
        }

        return Answered(kind, asked, share + permit, lines, [$"A licensed business taken over on {Day(asked.Opened!.Value)}."]);
    }

    private static Result<Calculation> ByReceipts(LicenseClass kind, Dated<LicenseFee> row, LicenseFeeQuestion asked, DatedRows<int>? yearOfDays)
    {
        var gross = asked.Gross;
        List<CalculationLine> lines = [];
        var openedLastYear = asked.Opened?.Year == asked.Year - 1;
        if ((openedLastYear || asked.Days is not null) && yearOfDays is not null)
        {
            var year = yearOfDays.On(row.FirstDay > new DateOnly(asked.Year, 1, 1) ? row.FirstDay : new DateOnly(asked.Year, 1, 1));
            if (year.Refusal is { } no)
            {
                return no;
            }

            var open = asked.Opened is { } opened && openedLastYear ? new DateOnly(opened.Year, 12, 31).DayNumber - opened.DayNumber + 1 : 0;
            var days = asked.Days ?? open;
            if (days is < 1 or > 366)
            {
                return RuleBookRefusals.DaysOutOfRange;
            }

            var (times, through) = openedLastYear ? ((decimal)year.Value.Value, days) : (days, (decimal)year.Value.Value);
            gross = gross.Times(times / through, MidpointRounding.AwayFromZero);
            lines.Add(new CalculationLine
            {
                Label = openedLastYear ? "Receipts projected to a full year" : "Receipts for the days it stays open",
                Days = (int)days,
                Amount = gross,
                Formula = string.Create(CultureInfo.InvariantCulture, $"{asked.Gross} / {through:0.##} × {times:0.##} days"),
                Authority = year.Value.Authority,
            });
        }

        lines.Add(TableLine(row, gross));
        return Answered(kind, asked, row.Value.For(gross).Fee, lines, []);
    }

    private static Result<Calculation> FirstYear(LicenseClass kind, Dated<LicenseFee> row, LicenseFeeQuestion asked, DatedRows<NewBusinessRule> rules)
    {
        var opened = asked.Opened!.Value;
        var found = rules.On(opened);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (rule, authority) = (found.Value.Value, found.Value.Authority);
        var isLate = opened >= rule.HalfFrom.In(opened.Year);
        var half = row.Value.Least.Times(rule.HalfShare, MidpointRounding.AwayFromZero);
        var tentative = isLate ? half : row.Value.Least;
        List<CalculationLine> lines =
        [
            new() { Label = "Due at opening", From = opened, Amount = tentative, Formula = isLate ? $"{row.Value.Least} × {rule.HalfShare * 100:0.##}%" : "the minimum", Authority = authority },
        ];
        var balanceBy = opened.AddDays(rule.BalanceWithinDays);
        if (asked.Gross.IsZero)
        {
            return Answered(kind, asked, tentative, lines, [$"The rest is due by {Day(balanceBy)}, {rule.BalanceWithinDays} days after opening, based on the receipts of the first {rule.FirstDays} days."]);
        }

        var estimated = Estimate(asked, opened, rule, authority, lines);
        var small = isLate && estimated < row.Value.Brackets[1].From.Times(rule.HalfShare, MidpointRounding.AwayFromZero);
        var fee = small ? half : row.Value.For(estimated).Fee;
        lines.Add(small ? new CalculationLine { Label = "License for the first year", Amount = half, Formula = $"receipts under half of {row.Value.Brackets[1].From}: {rule.HalfShare * 100:0.##}% of {row.Value.Least}", Authority = authority } : TableLine(row, estimated));
        var rest = Money.Max(Money.Zero, fee - tentative);
        return Answered(kind, asked, fee, lines, [rest.IsZero ? $"The {tentative.InDollars()} due at opening pays it in full." : $"{tentative.InDollars()} is due at opening; the remaining {rest.InDollars()} is due by {Day(balanceBy)}."]);
    }

    /// <summary>First days' receipts for each month left, a major fraction of one counting whole; a business opened within the first days' length of the year's end brings its real receipts.</summary>
    private static Money Estimate(LicenseFeeQuestion asked, DateOnly opened, NewBusinessRule rule, Authority authority, List<CalculationLine> lines)
    {
        var yearEnd = new DateOnly(opened.Year, 12, 31);
        if (yearEnd.DayNumber - opened.DayNumber + 1 < rule.FirstDays)
        {
            lines.Add(new CalculationLine { Label = "Receipts through the end of the year", From = opened, To = yearEnd, Amount = asked.Gross, Formula = "as they were", Authority = authority });
            return asked.Gross;
        }

        var ofThisMonth = DateTime.DaysInMonth(opened.Year, opened.Month);
        var isMajor = (ofThisMonth - opened.Day + 1) * 2 > ofThisMonth;
        var months = MonthsOfYear - opened.Month + (isMajor ? 1 : 0);
        var perDay = asked.Days is { } days && days >= 1 && days != rule.FirstDays ? rule.FirstDays / days : 1;
        var estimated = asked.Gross.Times(perDay * months, MidpointRounding.AwayFromZero);
        lines.Add(new CalculationLine
        {
            Label = $"Receipts estimated for the year",
            From = opened,
            To = yearEnd,
            Amount = estimated,
            Formula = perDay == 1 ? $"{asked.Gross} × {months} months" : string.Create(CultureInfo.InvariantCulture, $"{asked.Gross} / {asked.Days:0.##} × {rule.FirstDays} days × {months} months"),
            Authority = authority,
        });
        return estimated;
    }

    private static CalculationLine TableLine(Dated<LicenseFee> row, Money gross)
    {
        var bracket = row.Value.For(gross);
        var next = row.Value.Brackets.Where(b => b.From > gross).Select(b => (Money?)b.From).FirstOrDefault();
        return new CalculationLine
        {
            Label = "License for the year",
            Amount = bracket.Fee,
            Formula = next is null ? $"receipts of {bracket.From} or more" : $"receipts of {bracket.From} or more, but less than {next}",
            Authority = row.Authority,
        };
    }

    private static Calculation Answered(LicenseClass kind, LicenseFeeQuestion asked, Money fee, IReadOnlyList<CalculationLine> lines, IReadOnlyList<string> notes) => new()
    {
        Result = fee.Plain(),
        Says = $"{kind.Name}, license for {asked.Year}: {fee.InDollars()}.",
        Lines = lines,
        Notes = notes,
    };

    private static string Day(DateOnly day) => DateWords.Date(day);
}
