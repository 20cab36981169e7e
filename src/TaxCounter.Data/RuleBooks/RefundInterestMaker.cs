using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a rule book says about interest on refunds.</summary>
internal sealed class RefundInterestMaker(BookChecks check, TaxList taxes)
{
    private const string Path = "$.refundInterest";

    public RefundInterests Interest(IReadOnlyList<RefundInterestPart> parts)
    {
        check.Unique(Path, parts.Select(p => p.Id));
        check.Unique(Path, parts.SelectMany(p => p.TaxTypes));
        check.Known(Path, taxes, parts.SelectMany(p => p.TaxTypes));
        return new RefundInterests(taxes, [.. parts.Select((p, i) => new RefundInterest(
            p.Id,
            p.Name,
            p.TaxTypes,
            check.Rows($"{Path}[{i}].rows", $"interest on refunds of {p.Name.ToLowerInvariant()}", p.Rows, Rule),
            p.Rates.Count == 0 ? null : check.Rows($"{Path}[{i}].rates", $"rate of interest on refunds of {p.Name.ToLowerInvariant()}", p.Rates, Rate)))]);
    }

    private RefundInterestRule Rule(RefundInterestRow row, string path)
    {
        var days = check.Need(row.Days, path, "days");
        check.That(days >= 0 && (row.NoneWithin ?? 1) > 0, path + ".days", "days must not be below 0");
        return new RefundInterestRule(check.Need(row.Start, path, "start"), days, row.NoneWithin, check.Need(row.Says, path, "says"));
    }

    private RefundRate Rate(RefundRateRow row, string path)
    {
        var rate = check.Need(row.Rate, path, "rate");
        check.That(rate is > 0 and < 1, path + ".rate", "the rate must be between 0 and 1");
        return new RefundRate(rate, row.DailyFactor);
    }
}
