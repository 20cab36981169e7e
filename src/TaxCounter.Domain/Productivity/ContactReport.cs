using System.Globalization;
using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Domain.Productivity;

/// <summary>The contacts of a period, beside those of another one. Every figure is a count of the same facts, so the tables say what the charts show and each cut adds up to the whole.</summary>
/// <param name="facts">Those of the period.</param>
/// <param name="before">Those of the period it is compared with.</param>
public sealed class ContactReport(IReadOnlyList<ContactFact> facts, IReadOnlyList<ContactFact> before)
{
    /// <summary>How many.</summary>
    public int Count => facts.Count;

    /// <summary>How many in the other period.</summary>
    public int CountBefore => before.Count;

    /// <summary>Minutes in all.</summary>
    public int Minutes => facts.Sum(f => f.Minutes);

    /// <summary>Minutes in all in the other period.</summary>
    public int MinutesBefore => before.Sum(f => f.Minutes);

    /// <summary>How many were answered at the first contact.</summary>
    public int Resolved => facts.Count(f => f.Resolved);

    /// <summary>The same of the other period.</summary>
    public int ResolvedBefore => before.Count(f => f.Resolved);

    /// <summary>How many could have been done online.</summary>
    public int Online => facts.Count(f => f.Online);

    /// <summary>The same of the other period.</summary>
    public int OnlineBefore => before.Count(f => f.Online);

    /// <summary>A share in whole percent, half up; null of nothing.</summary>
    public static int? Percent(int part, int whole) => whole == 0 ? null : ((part * 200) + whole) / (2 * whole);

    /// <summary>The contacts cut one way: channels, topics and hours in their own order, clerks by name; what came in neither period is left out.</summary>
    public IReadOnlyList<ReportLine> By(ReportBy by)
    {
        var now = facts.ToLookup(f => KeyOf(f, by));
        var then = before.ToLookup(f => KeyOf(f, by));
        var lines = now.Select(g => g.Key).Union(then.Select(g => g.Key)).Select(k => new ReportLine(k, Say(now[k].Concat(then[k]).First(), by), now[k].Count(), now[k].Sum(f => f.Minutes), then[k].Count()));
        return by == ReportBy.Clerk ? [.. lines.OrderBy(l => l.Says, StringComparer.OrdinalIgnoreCase).ThenBy(l => l.Key, StringComparer.Ordinal)] : [.. lines.OrderBy(l => Order(l.Key, by))];
    }

    /// <summary>What could have been done online, by topic, most first.</summary>
    public IReadOnlyList<ReportLine> OnlineByTopic()
    {
        var then = before.Where(f => f.Online).ToLookup(f => f.Topic);
        var now = facts.Where(f => f.Online).ToLookup(f => f.Topic);
        return [.. now.Select(g => g.Key).Union(then.Select(g => g.Key)).Select(t => new ReportLine(t.ToString(), t.Words(), now[t].Count(), now[t].Sum(f => f.Minutes), then[t].Count())).OrderByDescending(l => l.Count).ThenBy(l => l.Says, StringComparer.Ordinal)];
    }

    private static string KeyOf(ContactFact fact, ReportBy by) => by switch
    {
        ReportBy.Channel => fact.Channel.ToString(),
        ReportBy.Topic => fact.Topic.ToString(),
        ReportBy.Hour => fact.Hour.ToString(CultureInfo.InvariantCulture),
        _ => fact.Clerk,
    };

    private static string Say(ContactFact fact, ReportBy by) => by switch
    {
        ReportBy.Channel => fact.Channel.Words(),
        ReportBy.Topic => fact.Topic.Words(),
        ReportBy.Hour => HourWords(fact.Hour),
        _ => fact.ClerkName,
    };

    /// <summary><c>9 to 10 a.m.</c>.</summary>
    public static string HourWords(int hour)
    {
        var next = (hour + 1) % 24;
        return string.Create(CultureInfo.InvariantCulture, $"{(hour + 11) % 12 + 1} to {(next + 11) % 12 + 1} {(next is > 0 and < 12 ? "a.m." : next == 0 ? "a.m." : "p.m.")}");
    }

    private static int Order(string key, ReportBy by) => by switch
    {
        ReportBy.Channel => (int)Enum.Parse<InquiryChannel>(key),
        ReportBy.Topic => (int)Enum.Parse<InquiryTopic>(key),
        _ => int.Parse(key, CultureInfo.InvariantCulture),
    };
}
