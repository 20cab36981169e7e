using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a rule book says about calls to people who are late.</summary>
internal sealed class CollectingMaker(BookChecks check)
{
    private const string Path = "$.collections";
    private const int MostDays = 366, MostMinutes = 240;

    public CollectingRules Collecting(CollectionsPart part)
    {
        check.Unique(Path + ".noCalls", part.NoCalls.Concat(part.LeftOut).Select(a => a.Id));
        return new()
        {
            CallHours = check.Rows(Path + ".callHours", "hours of calls", part.CallHours, r =>
            {
                check.That(r.From < r.To, Path + ".callHours", "calls must begin before they end");
                return new Dated<CallHours>(r.FirstDay, new CallHours(r.From, r.To), BookChecks.Of(r.Authority));
            }),
            NoCalls = Alerts("noCalls", part.NoCalls),
            LeftOut = Alerts("leftOut", part.LeftOut),
            PromiseDays = check.Rows(Path + ".promiseDays", "days to a promise to pay", part.PromiseDays, r =>
            {
                check.That(r.Days is > 0 and <= MostDays, Path + ".promiseDays", $"the days must be between 1 and {MostDays}");
                return new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority));
            }),
            ClaimMinutes = check.Rows(Path + ".claimMinutes", "minutes for which an account is held in call mode", part.ClaimMinutes, r =>
            {
                check.That(r.Minutes is > 0 and <= MostMinutes, Path + ".claimMinutes", $"the minutes must be between 1 and {MostMinutes}");
                return new Dated<int>(r.FirstDay, r.Minutes, BookChecks.Of(r.Authority));
            }),
        };
    }

    private IReadOnlyList<AlertRule> Alerts(string name, IReadOnlyList<AlertRulePart> parts) =>
        [.. parts.Select((p, i) => new AlertRule(p.Id, p.Says, check.Rows($"{Path}.{name}[{i}].rows", $"calls with the alert “{p.Name}”", p.Rows, r => new Dated<bool>(r.FirstDay, r.Applied, BookChecks.Of(r.Authority)))))];
}
