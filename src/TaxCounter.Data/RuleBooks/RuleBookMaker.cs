using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Turns a rule book's file into the book, and says where it makes no sense.</summary>
internal sealed class RuleBookMaker(string file, RuleBookFile book)
{
    private readonly BookChecks _check = new(file, book.Name);
    private readonly Dictionary<string, Fund> _funds = [];
    private readonly Dictionary<string, LateRules> _late = [];

    public RuleBook Make()
    {
        _check.Unique("$.funds", book.Funds.Select(f => f.Code));
        _check.Unique("$.locations", book.Locations.Select(l => l.Code));
        _check.Unique("$.lateRules", book.LateRules.Select(r => r.Id));
        _check.Unique("$.taxTypes", book.TaxTypes.Select(t => t.Code));
        _check.That(TimeZoneInfo.TryFindSystemTimeZoneById(book.TimeZone, out _), "$.timeZone", $"'{book.TimeZone}' is not a time zone");
        _check.That(book.OfficeName.Count > 0, "$.officeName", "the office has no name");
        foreach (var fund in book.Funds)
        {
            _funds[fund.Code] = new Fund(fund.Code, fund.Name);
        }

        for (var i = 0; i < book.LateRules.Count; i++)
        {
            _late[book.LateRules[i].Id] = Late(book.LateRules[i], $"$.lateRules[{i}]");
        }

        var fees = new FeesMaker(_check, book);
        var taxes = new TaxList(book.Name, [.. book.TaxTypes.Select((t, i) => TaxType(t, $"$.taxTypes[{i}]"))]);
        var days = new CalendarMaker(_check);
        var filing = new FilingMaker(_check, taxes);
        var deadlines = new DeadlineMaker(_check, taxes);
        var calendar = days.Calendar(book.Calendar);
        var licenses = fees.Licenses();
        var dueDates = days.DueDates(book.DueDates, taxes, calendar);
        return new RuleBook
        {
            Jurisdiction = book.Jurisdiction,
            Name = book.Name,
            OfficeName = book.OfficeName,
            TimeZone = book.TimeZone,
            Funds = [.. _funds.Values],
            Locations = [.. book.Locations.Select(l => new Location(l.Code, l.Name, l.Column, l.IsOutside))],
            LateFund = _check.Rows("$.lateFund", "fund for penalty and interest", book.LateFund, r => new Dated<Fund>(r.FirstDay, FundOf(r.Fund, "$.lateFund"), BookChecks.Of(r.Authority))),
            CollectedElsewhere = book.CollectedElsewhere is not { } other ? null
                : _check.Rows("$.collectedElsewhere.rates", other.Says, other.Rates, r => new Dated<decimal>(r.FirstDay, r.Percent, BookChecks.Of(r.Authority))),
            Counter = Counter(book.Counter, deadlines),
            Sale = fees.Sale(),
            UserFees = fees.UserFees(),
            Licenses = licenses,
            LicenseKinds = new LicenseKindMaker(_check, taxes, licenses).Kinds(book.LicenseKinds),
            StateInterest = fees.StateInterest(),
            DayCount = fees.DayCount(),
            TaxTypes = taxes.Types,
            Calendar = calendar,
            DueDates = dueDates,
            Filing = filing.Filing(book.Filing),
            Discounts = filing.Discounts(book.Discounts, dueDates),
            Returns = new ReturnMaker(_check, taxes, book).Returns(),
            Deadlines = deadlines.Deadlines(book.Deadlines, calendar, (appeals, documents) => new RightsMaker(_check, book.Name, calendar, appeals, documents).Rights(book.Rights)),
            Charges = deadlines.Charges(book.Charges, "$.charges"),
            Limits = deadlines.Limits(book.Limits, book.Plans, book.Review),
            OffAccounts = new OffAccountMaker(_check).OffAccounts(book.OffAccounts),
            Collecting = new CollectingMaker(_check).Collecting(book.Collections),
            Desk = new DeskMaker(_check).Desk(book.Desk),
            RefundInterest = new RefundInterestMaker(_check, taxes).Interest(book.RefundInterest),
            Reasons = new ReasonMaker(_check, book.Name).Reasons(book.Reasons),
            Waivers = new WaiverMaker(_check, taxes).Waivers(book.Waivers),
            Coding = new CodingMaker(_check, book).Coding(),
            Registration = new RegistrationMaker(_check).Rules(book.Registration),
        };
    }

    private CounterSettings Counter(CounterPart part, DeadlineMaker charges)
    {
        const string path = "$.counter";
        Dated<Money> Amount(AmountRow r, string at) => new(r.FirstDay, _check.MoneyOf(r.Amount, at), BookChecks.Of(r.Authority));
        return new CounterSettings
        {
            Fees = charges.Charges(part.Fees ?? [], path + ".fees"),
            DrawerCashLimit = _check.Rows(path + ".drawerCashLimit", "drawer cash limit", part.DrawerCashLimit, r => Amount(r, path + ".drawerCashLimit")),
            OverShortTolerance = _check.Rows(path + ".overShortTolerance", "over/short tolerance", part.OverShortTolerance, r => Amount(r, path + ".overShortTolerance")),
            OverShortReport = part.OverShortReport is not { } report ? null : _check.Rows(path + ".overShortReport", "difference that is reported in writing", report, r => Amount(r, path + ".overShortReport")),
            DepositWithinDays = _check.Rows(path + ".depositWithinDays", "deposit deadline", part.DepositWithinDays, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
            QuoteDays = _check.Rows(path + ".quoteDays", "limit of payoff quotes", part.QuoteDays, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
            EarlierDays = [.. part.EarlierDays.Select((p, i) => EarlierDay(p, $"{path}.earlierDays[{i}]"))],
            CreditOnCharge = _check.Rows(path + ".creditOnCharge", "credit when a charge meets it", part.CreditOnCharge, r => new Dated<bool>(r.FirstDay, r.Applied, BookChecks.Of(r.Authority))),
            AskAboveTimes = _check.Rows(path + ".askAboveTimes", "tender that is asked about", part.AskAboveTimes, r => new Dated<int>(r.FirstDay, r.Times, BookChecks.Of(r.Authority))),
            StaleCheckDays = _check.Rows(path + ".staleCheckDays", "days after which a check is stale", part.StaleCheckDays, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
            CertifiedFunds = part.CertifiedFunds is not { } certified ? null : _check.Rows(path + ".certifiedFunds", "returned checks after which only certified funds are taken", certified, r => new Dated<CertifiedFundsRule>(r.FirstDay, new CertifiedFundsRule(r.Checks, r.Years), BookChecks.Of(r.Authority))),
            MatchDays = _check.Rows(path + ".matchDays", "days between the office's record and the bank's", part.MatchDays, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
            ChangeFund = part.ChangeFund is not { } fund ? null : _check.Rows(path + ".changeFund", "change fund", fund, r => Amount(r, path + ".changeFund")),
            CardFee = part.CardFee is not { } cardFee ? null : _check.Rows(path + ".cardFee", "fee for paying by card", cardFee, r => new Dated<CardFeeRule>(r.FirstDay, CardFee(r, path + ".cardFee"), BookChecks.Of(r.Authority))),
            PaymentOrder = _check.Choice(path + ".paymentOrder", "payment order", part.PaymentOrder, (order, at) =>
            {
                _check.That(order.Order.Order().SequenceEqual(Enum.GetValues<Component>().Order()), at + ".order", "each component must be in the payment order once");
                return order.Order;
            }),
        };
    }

    private CardFeeRule CardFee(CardFeeRow row, string path)
    {
        _check.That(row.Rate is >= 0 and < 0.25m, path + ".rate", "the rate must be a fraction, 0 or more and below 0.25");
        var (flat, least, most) = (_check.MoneyOf(row.Flat, path + ".flat"), _check.MoneyOf(row.Minimum, path + ".minimum"), row.Maximum is { } max ? _check.MoneyOf(max, path + ".maximum") : (Money?)null);
        _check.That(!flat.IsNegative && !least.IsNegative && (most is null || most >= least), path, "the amounts must be 0.00 or more, and the most at least the least");
        return new CardFeeRule(row.Name, row.CollectedBy, row.Rate, flat, least, most);
    }

    private EarlierDayProof EarlierDay(EarlierDayPart part, string path)
    {
        _check.That(part.Tenders.Count > 0 && part.Tenders.All(t => t is "check" or "money-order"), path + ".tenders", "only a check or a money order can count from an earlier day");
        return new(part.Id, part.Name, part.Asks, part.Tenders, _check.Rows(path + ".rows", $"earlier day by {part.Id}", part.Rows, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))));
    }

    private LateRules Late(LateRulesPart part, string path) => new(
        part.Id,
        part.Penalty is { } penalty ? _check.Choice(path + ".penalty", $"penalty rule for {Spoken(part.Id)}", penalty, Penalty) : null,
        part.Interest is { } interest ? _check.Choice(path + ".interest", $"interest rule for {Spoken(part.Id)}", interest, (i, at) => Interest(i, at, part.Id)) : null);

    private PenaltyRule Penalty(PenaltyPart part, string path)
    {
        _check.That(part.Rate is > 0 and < 1, path + ".rate", "the rate must be between 0 and 1");
        _check.That(part.Cap >= part.Rate && part.Cap % part.Rate == 0, path + ".cap", "the cap must be a whole number of steps");
        return new PenaltyRule
        {
            Stepping = part.Kind,
            Rate = part.Rate,
            Cap = part.Cap,
            Base = part.Base,
            End = part.End,
            Minimum = part.Minimum is { } least ? _check.MoneyOf(least, path + ".minimum") : Money.Zero,
            NotBefore = _check.DayOf(part.NotBefore, path + ".notBefore"),
        };
    }

    private InterestRule Interest(InterestPart part, string path, string id)
    {
        foreach (var row in part.Rates)
        {
            _check.That(row.Rate is > 0 and < 1, path + ".rates", $"the rate of {row.FirstDay:yyyy-MM-dd} must be between 0 and 1");
            _check.That(row.DailyFactor.HasValue == (part.Kind == InterestCounting.PublishedDailyFactor), path + ".rates", $"the row of {row.FirstDay:yyyy-MM-dd} must have a daily factor if, and only if, one is published");
        }

        return new InterestRule
        {
            Counting = part.Kind,
            Start = part.Start,
            NotBefore = _check.DayOf(part.NotBefore, path + ".notBefore"),
            Rates = _check.Rows(path + ".rates", $"interest rate for {Spoken(id)}", part.Rates, r => new Dated<InterestRate>(r.FirstDay, new InterestRate(r.Rate, r.DailyFactor), BookChecks.Of(r.Authority))),
        };
    }

    private TaxType TaxType(TaxTypePart part, string path)
    {
        _check.That(part.LateRules is null != part.NoLateRule is null, path, "a tax type must name its late rules, or say that there are none and whom to ask");
        _check.That(part.LateRules is null || _late.ContainsKey(part.LateRules), path + ".lateRules", $"there are no late rules '{part.LateRules}'");
        var shares = new Dictionary<string, DatedRows<FundSplit>>(StringComparer.Ordinal);
        foreach (var group in part.Shares.GroupBy(s => s.Location))
        {
            _check.That(group.Key == "*" || book.Locations.Any(l => l.Code == group.Key), path + ".shares", $"there is no location '{group.Key}'");
            var subject = $"rate of {part.Name.ToLowerInvariant()} at location {group.Key}";
            shares[group.Key] = _check.Rows(path + ".shares", subject, [.. group], r => new Dated<FundSplit>(r.FirstDay, Split(r, path + ".shares"), BookChecks.Of(r.Authority)));
        }

        return new TaxType { Code = part.Code, Name = part.Name, Late = part.LateRules is { } id ? _late[id] : null, NoLateRule = part.NoLateRule, Shares = shares };
    }

    private FundSplit Split(SharesRow row, string path)
    {
        _check.That(row.Parts.Count > 0 && row.Parts.All(p => p.Percent > 0), path, $"location {row.Location} on {row.FirstDay:yyyy-MM-dd} needs shares above 0");
        return new FundSplit([.. row.Parts.Select(p => new FundShare(FundOf(p.Fund, path), p.Percent))]);
    }

    private Fund FundOf(string code, string path) => _funds.GetValueOrDefault(code) ?? throw _check.Wrong(path, $"there is no fund '{code}'");

    private static string Spoken(string id) => id.Replace('-', ' ') + " tax";
}
