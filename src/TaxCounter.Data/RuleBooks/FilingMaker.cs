using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the filing frequencies and discounts of a rule book.</summary>
internal sealed class FilingMaker(BookChecks check, TaxList taxes)
{
    public FilingRules Filing(IReadOnlyList<FilingSchedulePart> parts)
    {
        const string path = "$.filing";
        check.Unique(path, parts.Select(p => p.Id));
        check.Unique(path, parts.SelectMany(p => p.TaxTypes));
        return new FilingRules(taxes, [.. parts.Select((p, i) =>
        {
            check.Known($"{path}[{i}].taxTypes", taxes, p.TaxTypes);
            return new FilingSchedule(p.Id, p.TaxTypes, check.Choice<FilingReadingPart, IReadOnlyList<FilingTest>>($"{path}[{i}].tests", "filing frequency of " + p.Id.Replace('-', ' '), p.Tests, Tests));
        })]);
    }

    public Discounts Discounts(IReadOnlyList<DiscountSchedulePart> parts, DueDates dueDates)
    {
        const string path = "$.discounts";
        check.Unique(path, parts.Select(p => p.Id));
        check.Unique(path, parts.SelectMany(p => p.TaxTypes));
        return new Discounts(taxes, dueDates, [.. parts.Select((p, i) =>
        {
            check.Known($"{path}[{i}].taxTypes", taxes, p.TaxTypes);
            var subject = p.Name.ToLowerInvariant();
            return new DiscountSchedule(p.Id, p.Name, p.TaxTypes, check.Choice($"{path}[{i}].rules", subject, p.Rules, (r, at) => check.Rows(at + ".rows", subject, r.Rows, Discount)));
        })]);
    }

    private FilingTest[] Tests(FilingReadingPart part, string path)
    {
        check.That(part.Tests.Count > 0 && part.Tests[^1].Measure is null, path + ".tests", "the last test must always be met and have no measure");
        return [.. part.Tests.Select((t, i) =>
        {
            var at = $"{path}.tests[{i}]";
            var compared = t.Measure is not (null or FilingMeasure.NewBusiness);
            check.That(compared == t.Compare.HasValue && compared == t.Threshold is not null, at, "a test of an amount needs a threshold; other tests cannot have one");
            return new FilingTest
            {
                Measure = t.Measure,
                Compare = t.Compare ?? Comparison.AtLeast,
                Threshold = t.Threshold is { } amount ? check.MoneyOf(amount, at + ".threshold") : Money.Zero,
                Frequency = t.Frequency,
                Says = t.Says,
                Prepayment = t.Prepayment,
            };
        })];
    }

    private DiscountRule Discount(DiscountRow row, string path)
    {
        var rate = check.Need(row.Rate, path, "rate");
        check.That(rate is > 0 and < 1, path + ".rate", "the rate must be between 0 and 1");
        check.Unique(path + ".caps", (row.Caps ?? []).Select(c => c.Frequency.ToString()));
        return new DiscountRule(rate, check.Need(row.NotOnUseTax, path, "notOnUseTax"), (row.Caps ?? []).ToDictionary(c => c.Frequency, c => check.MoneyOf(c.Amount, path + ".caps")));
    }
}
