using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Turns a rule book's file into the book, and says where it makes no sense.</summary>
internal sealed class RuleBookMaker(string file, RuleBookFile book)
{
    private readonly Dictionary<string, Fund> _funds = [];
    private readonly Dictionary<string, LateRules> _late = [];

    public RuleBook Make()
    {
        Unique("$.funds", book.Funds.Select(f => f.Code));
        Unique("$.locations", book.Locations.Select(l => l.Code));
        Unique("$.lateRules", book.LateRules.Select(r => r.Id));
        Unique("$.taxTypes", book.TaxTypes.Select(t => t.Code));
        Check(TimeZoneInfo.TryFindSystemTimeZoneById(book.TimeZone, out _), "$.timeZone", $"'{book.TimeZone}' is no time zone");
        Check(book.OfficeName.Count > 0, "$.officeName", "the office has no name");
        foreach (var fund in book.Funds)
        {
            _funds[fund.Code] = new Fund(fund.Code, fund.Name);
        }

        for (var i = 0; i < book.LateRules.Count; i++)
        {
            _late[book.LateRules[i].Id] = Late(book.LateRules[i], $"$.lateRules[{i}]");
        }

        return new RuleBook
        {
            Jurisdiction = book.Jurisdiction,
            Name = book.Name,
            OfficeName = book.OfficeName,
            TimeZone = book.TimeZone,
            Funds = [.. _funds.Values],
            Locations = [.. book.Locations.Select(l => new Location(l.Code, l.Name, l.Column))],
            LateFund = Rows("$.lateFund", "fund for penalty and interest", book.LateFund, r => new Dated<Fund>(r.FirstDay, FundOf(r.Fund, "$.lateFund"), Of(r.Authority))),
            CollectedElsewhere = book.CollectedElsewhere is not { } other ? null
                : Rows("$.collectedElsewhere.rates", other.Says, other.Rates, r => new Dated<decimal>(r.FirstDay, r.Percent, Of(r.Authority))),
            Counter = Counter(book.Counter),
            TaxTypes = [.. book.TaxTypes.Select((t, i) => TaxType(t, $"$.taxTypes[{i}]"))],
        };
    }

    private CounterSettings Counter(CounterPart part)
    {
        const string path = "$.counter";
        Dated<Money> Amount(AmountRow r, string at) => new(r.FirstDay, MoneyOf(r.Amount, at), Of(r.Authority));
        return new CounterSettings
        {
            DrawerCashLimit = Rows(path + ".drawerCashLimit", "drawer cash limit", part.DrawerCashLimit, r => Amount(r, path + ".drawerCashLimit")),
            OverShortTolerance = Rows(path + ".overShortTolerance", "over/short tolerance", part.OverShortTolerance, r => Amount(r, path + ".overShortTolerance")),
            DepositWithinDays = Rows(path + ".depositWithinDays", "deposit deadline", part.DepositWithinDays, r => new Dated<int>(r.FirstDay, r.Days, Of(r.Authority))),
            PaymentOrder = Choice(path + ".paymentOrder", "payment order", part.PaymentOrder, (order, at) =>
            {
                Check(order.Order.Order().SequenceEqual(Enum.GetValues<Component>().Order()), at + ".order", "each component must stand once in the order of payment");
                return order.Order;
            }),
        };
    }

    private LateRules Late(LateRulesPart part, string path) => new(
        part.Id,
        part.Penalty is { } penalty ? Choice(path + ".penalty", $"penalty rule for {Spoken(part.Id)}", penalty, Penalty) : null,
        part.Interest is { } interest ? Choice(path + ".interest", $"interest rule for {Spoken(part.Id)}", interest, (i, at) => Interest(i, at, part.Id)) : null);

    private PenaltyRule Penalty(PenaltyPart part, string path)
    {
        Check(part.Rate is > 0 and < 1, path + ".rate", "the rate must lie between 0 and 1");
        Check(part.Cap >= part.Rate && part.Cap % part.Rate == 0, path + ".cap", "the cap must be a whole number of steps");
        return new PenaltyRule
        {
            Stepping = part.Kind,
            Rate = part.Rate,
            Cap = part.Cap,
            Base = part.Base,
            End = part.End,
            Minimum = part.Minimum is { } least ? MoneyOf(least, path + ".minimum") : Money.Zero,
            NotBefore = DayOf(part.NotBefore, path + ".notBefore"),
        };
    }

    private InterestRule Interest(InterestPart part, string path, string id)
    {
        foreach (var row in part.Rates)
        {
            Check(row.Rate is > 0 and < 1, path + ".rates", $"the rate of {row.FirstDay:yyyy-MM-dd} must lie between 0 and 1");
            Check(row.DailyFactor.HasValue == (part.Kind == InterestCounting.PublishedDailyFactor), path + ".rates", $"the row of {row.FirstDay:yyyy-MM-dd} must have a daily factor if, and only if, one is published");
        }

        return new InterestRule
        {
            Counting = part.Kind,
            Start = part.Start,
            NotBefore = DayOf(part.NotBefore, path + ".notBefore"),
            Rates = Rows(path + ".rates", $"interest rate for {Spoken(id)}", part.Rates, r => new Dated<InterestRate>(r.FirstDay, new InterestRate(r.Rate, r.DailyFactor), Of(r.Authority))),
        };
    }

    private TaxType TaxType(TaxTypePart part, string path)
    {
        Check(part.LateRules is null != part.NoLateRule is null, path, "a tax type names its late rules, or says that there are none and whom to ask");
        Check(part.LateRules is null || _late.ContainsKey(part.LateRules), path + ".lateRules", $"there are no late rules '{part.LateRules}'");
        var shares = new Dictionary<string, DatedRows<FundSplit>>(StringComparer.Ordinal);
        foreach (var group in part.Shares.GroupBy(s => s.Location))
        {
            Check(group.Key == "*" || book.Locations.Any(l => l.Code == group.Key), path + ".shares", $"there is no location '{group.Key}'");
            var subject = $"shares of {part.Name.ToLowerInvariant()} in location {group.Key}";
            shares[group.Key] = Rows(path + ".shares", subject, [.. group], r => new Dated<FundSplit>(r.FirstDay, Split(r, path + ".shares"), Of(r.Authority)));
        }

        return new TaxType { Code = part.Code, Name = part.Name, Late = part.LateRules is { } id ? _late[id] : null, NoLateRule = part.NoLateRule, Shares = shares };
    }

    private FundSplit Split(SharesRow row, string path)
    {
        Check(row.Parts.Count > 0 && row.Parts.All(p => p.Percent > 0), path, $"location {row.Location} on {row.FirstDay:yyyy-MM-dd} needs shares above 0");
        return new FundSplit([.. row.Parts.Select(p => new FundShare(FundOf(p.Fund, path), p.Percent))]);
    }

    private Choice<T> Choice<TPart, T>(string path, string subject, ChoicePart<TPart> part, Func<TPart, string, T> value)
        where TPart : IReadingPart
    {
        Unique(path + ".readings", part.Readings.Select(r => r.Id));
        var readings = part.Readings
            .Select((r, i) => new Reading<T>(r.Id, r.Says, value(r, $"{path}.readings[{i}]"), Of(r.Authority))).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var inForce = Rows(path + ".inForce", subject, part.InForce, r =>
        {
            Check(readings.ContainsKey(r.Reading), path + ".inForce", $"there is no reading '{r.Reading}'");
            return new Dated<Reading<T>>(r.FirstDay, readings[r.Reading], Of(r.Authority));
        });
        return new Choice<T>([.. readings.Values], inForce);
    }

    private DatedRows<T> Rows<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, Dated<T>> row)
    {
        try
        {
            return new DatedRows<T>($"{subject} in {book.Name}", [.. rows.Select(row)]);
        }
        catch (ArgumentException wrong)
        {
            throw new RuleBookException(file, path, wrong.Message.Split(" (Parameter", 2)[0].TrimEnd('.'), wrong);
        }
    }

    private Fund FundOf(string code, string path) => _funds.GetValueOrDefault(code) ?? throw new RuleBookException(file, path, $"there is no fund '{code}'");

    private Money MoneyOf(string text, string path) =>
        Money.TryParse(text, out var money) && !money.IsNegative ? money : throw new RuleBookException(file, path, $"'{text}' is no amount");

    private DayOfYear? DayOf(string? text, string path)
    {
        if (text is null)
        {
            return null;
        }

        var good = DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Day <= 28;
        Check(good, path, $"'{text}' is no day of a year between 01-01 and 12-28");
        return new DayOfYear(day.Month, day.Day);
    }

    private void Unique(string path, IEnumerable<string> codes)
    {
        var twice = codes.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;
        Check(twice is null, path, $"'{twice}' stands twice");
    }

    private void Check(bool good, string path, string problem)
    {
        if (!good)
        {
            throw new RuleBookException(file, path, problem);
        }
    }

    private static Authority Of(AuthorityPart part) => new(part.Says, part.Certainty, part.Url, part.Note);

    private static string Spoken(string id) => id.Replace('-', ' ') + " tax";
}
