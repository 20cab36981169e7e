using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Turns the prices, fees and counts of a rule book's file into their parts of the book.</summary>
internal sealed class FeesMaker(BookChecks check, RuleBookFile book)
{
    public SaleRules Sale()
    {
        const string path = "$.sale";
        var part = book.Sale;
        check.Unique(path + ".brackets", part.Brackets.Select(b => b.Id));
        return new SaleRules
        {
            Brackets = part.Brackets.Select((b, i) => (b.Percent, Table: Tables(b, $"{path}.brackets[{i}]"))).ToDictionary(b => b.Percent, b => b.Table),
            Rounding = check.RowsIfAny(path + ".rounding", "rounding of the tax on a price", part.Rounding, r => new Dated<MidpointRounding>(r.FirstDay, r.Rounding == PriceRounding.Down ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero, BookChecks.Of(r.Authority))),
            Place = check.RowsIfAny(path + ".place", "place of a sale", part.Place ?? [], r => new Dated<SalePlace>(r.FirstDay, r.Place, BookChecks.Of(r.Authority))),
        };
    }

    public IReadOnlyList<UserFee> UserFees()
    {
        check.Unique("$.userFees", book.UserFees.Select(f => f.Code));
        return [.. book.UserFees.Select((f, i) => new UserFee(f.Code, f.Name, check.Rows($"$.userFees[{i}].rows", "tariff of " + Lower(f.Name), f.Rows, Tariff)))];
    }

    public LicenseFees Licenses()
    {
        const string path = "$.licenseFees";
        var part = book.LicenseFees;
        check.Unique(path + ".classes", part.Classes.Select(c => c.Id));
        return new LicenseFees
        {
            Classes = [.. part.Classes.Select((c, i) => new LicenseClass(c.Id, c.Name, check.Rows($"{path}.classes[{i}].rows", "license fee of " + Lower(c.Name), c.Rows, Fee)))],
            NewBusiness = check.RowsIfAny(path + ".newBusiness", "rule for new businesses", part.NewBusiness, r => new Dated<NewBusinessRule>(r.FirstDay, NewBusiness(r, path + ".newBusiness"), BookChecks.Of(r.Authority))),
            Takeover = check.RowsIfAny(path + ".takeover", "rule for businesses taken over", part.Takeover ?? [], r => new Dated<TakeoverRule>(r.FirstDay, Takeover(r, path + ".takeover"), BookChecks.Of(r.Authority))),
            YearOfDays = check.RowsIfAny(path + ".yearOfDays", "length of a license year", part.YearOfDays, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
        };
    }

    public DatedRows<StateInterest>? StateInterest() => check.RowsIfAny("$.stateInterest", "interest rate of the state", book.StateInterest, r =>
        new Dated<StateInterest>(r.FirstDay, new StateInterest(r.JudicialPercent / 100, r.AddedPercent / 100, r.FactorPlaces), BookChecks.Of(r.Authority)));

    public DatedRows<DayCount> DayCount() => check.Rows("$.dayCount", "day count", book.DayCount, r =>
        new Dated<DayCount>(r.FirstDay, new DayCount(r.CountsFirst, r.CountsLast), BookChecks.Of(r.Authority)));

    private DatedRows<BracketTable> Tables(BracketsPart part, string path) => check.Rows(path + ".rows", $"tax table for {part.Percent} percent", part.Rows, r =>
    {
        var brackets = r.Brackets.Select(b => new PriceBracket(check.MoneyOf(b.Over, path), check.MoneyOf(b.Tax, path))).ToList();
        Rising(brackets.Select(b => b.Over), path + ".rows");
        return new Dated<BracketTable>(r.FirstDay, new BracketTable(check.MoneyOf(r.PerDollar, path), brackets), BookChecks.Of(r.Authority));
    });

    private UserFeeTariff Tariff(TariffRow row, string path)
    {
        var per = check.Need(row.Per, path, "per");
        check.That(per > 0, path, "'per' must be more than 0");
        return new UserFeeTariff
        {
            Unit = check.Need(row.Unit, path, "unit"),
            Minimum = check.MoneyOf(check.Need(row.Minimum, path, "minimum"), path),
            Included = check.Need(row.Included, path, "included"),
            Per = per,
            Rate = check.MoneyOf(check.Need(row.Rate, path, "rate"), path),
        };
    }

    private LicenseFee Fee(LicenseFeeRow row, string path)
    {
        if (row.PerRoom is { } perRoom)
        {
            check.That(row.Fee is null && row.Brackets is null, path, "a license fee by the room has no other fee");
            return new LicenseFee([new FeeBracket(Money.Zero, check.MoneyOf(perRoom, path))], Money.Zero) { PerRoom = check.MoneyOf(perRoom, path) };
        }

        check.That(row.Fee is null != row.Brackets is null, path, "a license fee must be either one fee or a table");
        var permit = row.Permit is null ? Money.Zero : check.MoneyOf(row.Permit, path);
        if (row.Fee is { } fee)
        {
            return new LicenseFee([new FeeBracket(Money.Zero, check.MoneyOf(fee, path))], permit);
        }

        var brackets = row.Brackets!.Select(b => new FeeBracket(check.MoneyOf(b.From, path), check.MoneyOf(b.Fee, path))).ToList();
        check.That(brackets.Count > 1 && brackets[0].From.IsZero, path, "the table must start at receipts of 0.00");
        Rising(brackets.Select(b => b.From), path);
        return new LicenseFee(brackets, permit);
    }

    private NewBusinessRule NewBusiness(NewBusinessRow row, string path) => new()
    {
        HalfFrom = check.DayOf(row.HalfFrom, path)!.Value,
        HalfShare = row.HalfShare,
        FirstDays = row.FirstDays,
        BalanceWithinDays = row.BalanceWithinDays,
    };

    private TakeoverRule Takeover(TakeoverRow row, string path)
    {
        check.That(row.Share is > 0 and <= 1, path, "the share must be more than 0 and no more than 1");
        return new TakeoverRule(check.DayOf(row.From, path)!.Value, row.Share, check.MoneyOf(row.Permit, path));
    }

    private void Rising(IEnumerable<Money> steps, string path) =>
        check.That(steps.Zip(steps.Skip(1)).All(pair => pair.First < pair.Second), path, "each row of the table must be higher than the one before it");

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
