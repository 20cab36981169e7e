using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a rule book says about credits and balances that are off.</summary>
internal sealed class OffAccountMaker(BookChecks check)
{
    private const string Path = "$.offAccounts";
    private const int MostYears = 50, MostDays = 3660;

    public OffAccountRules OffAccounts(OffAccountsPart part) => new()
    {
        SmallCredit = Amounts("smallCredit", "small credit", part.SmallCredit),
        SmallDebit = Amounts("smallDebit", "small balance", part.SmallDebit),
        UnknownRightYears = check.Rows(Path + ".unknownRightYears", "time for refunds that no law says", part.UnknownRightYears, r =>
        {
            check.That(r.Years is > 0 and <= MostYears, Path + ".unknownRightYears", $"the years must be between 1 and {MostYears}");
            return new Dated<int>(r.FirstDay, r.Years, BookChecks.Of(r.Authority));
        }),
        WarnDays = Days("warnDays", "days before a refund right ends", part.WarnDays),
        CarryDays = Days("carryDays", "days until a credit comes up again", part.CarryDays),
        OffsetFirst = check.Rows(Path + ".offsetFirst", "offset before a refund", part.OffsetFirst, r => new Dated<bool>(r.FirstDay, r.Applied, BookChecks.Of(r.Authority))),
    };

    private DatedRows<Money> Amounts(string name, string subject, IReadOnlyList<AmountRow> rows) =>
        check.Rows($"{Path}.{name}", subject, rows, r => new Dated<Money>(r.FirstDay, check.MoneyOf(r.Amount, $"{Path}.{name}"), BookChecks.Of(r.Authority)));

    private DatedRows<int> Days(string name, string subject, IReadOnlyList<DaysRow> rows) => check.Rows($"{Path}.{name}", subject, rows, r =>
    {
        check.That(r.Days is > 0 and <= MostDays, $"{Path}.{name}", $"the days must be between 1 and {MostDays}");
        return new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority));
    });
}
