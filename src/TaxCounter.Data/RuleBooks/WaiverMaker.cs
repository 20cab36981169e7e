using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a rule book says about waivers.</summary>
internal sealed class WaiverMaker(BookChecks check, TaxList taxes)
{
    private const int LongestHistory = 20;

    public WaiverRules Waivers(WaiversPart part)
    {
        const string path = "$.waivers";
        check.Unique(path + ".interest", part.Interest.Select(i => i.Id));
        check.Unique(path + ".interest", part.Interest.SelectMany(i => i.TaxTypes));
        check.Known(path + ".interest", taxes, part.Interest.SelectMany(i => i.TaxTypes));
        return new WaiverRules(
            taxes.Office,
            [.. part.Interest.Select((r, i) => new InterestWaiver(r.Id, r.Name, r.TaxTypes, check.Rows($"{path}.interest[{i}].rows", $"waiver of interest on {r.Name.ToLowerInvariant()}", r.Rows, (row, at) =>
                new InterestWaiverRule(check.Need(row.Allowed, at, "allowed"), check.Need(row.Says, at, "says")))))],
            check.Rows(path + ".history", "years of history", part.History, Years));
    }

    private int Years(HistoryRow row, string path)
    {
        var years = check.Need(row.Years, path, "years");
        check.That(years is > 0 and <= LongestHistory, path + ".years", $"the years must be between 1 and {LongestHistory}");
        return years;
    }
}
