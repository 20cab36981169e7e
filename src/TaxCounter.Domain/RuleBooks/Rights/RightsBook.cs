using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What somebody may do about each notice of the office, under the law in force on the day it bears.</summary>
/// <param name="office">The office, as a refusal names it.</param>
/// <param name="calendar">Its calendar.</param>
/// <param name="notices">The notices.</param>
public sealed class RightsBook(string office, BusinessCalendar calendar, IReadOnlyList<RightsNotice> notices)
{
    /// <summary>Every notice.</summary>
    public IReadOnlyList<RightsNotice> Notices => notices;

    /// <summary>The notice of a name, as the rule book or as people call it. Refused for a name that fits none, or several.</summary>
    public Result<RightsNotice> Find(string kind)
    {
        var asked = Words(kind ?? "");
        if (notices.FirstOrDefault(n => Names(n).Any(name => name.SetEquals(asked))) is { } exact)
        {
            return exact;
        }

        var fitting = asked.Count == 0 ? [] : notices.Where(n => Names(n).Any(name => asked.IsSubsetOf(name))).ToList();
        return fitting is [var one] ? one : RuleBookRefusals.UnknownRule("notice", kind ?? "", office, notices.Select(n => n.Id));
    }

    /// <summary>The cards of a notice. A right whose time the rule book does not know says so, and whom to ask. Refused for a day it does not reach.</summary>
    public Result<List<RightsCard>> Cards(RightsNotice notice, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (calendar.Refused(on) is { } no)
        {
            return no;
        }

        List<RightsCard> cards = [.. notice.Rights.Select(r => Card(r, on))];
        return cards;
    }

    private RightsCard Card(RightsRule right, DateOnly on)
    {
        var found = right.Times.On(on);
        if (found.Refusal is { } unknown)
        {
            return new RightsCard { Right = right, Way = right.On(on), Says = unknown.Message };
        }

        var (time, authority) = (found.Value.Value, found.Value.Authority);
        if (time.IsWithoutLimit)
        {
            return new RightsCard { Right = right, Way = right.On(on), Says = time.Says, Authority = authority };
        }

        var begins = on.AddYears(time.AfterYears);
        var last = Later(begins, time, time.Days);
        var by = time.Moves == LastDayMoves.Yes ? calendar.RollForward(last) : last;
        return new RightsCard
        {
            Right = right,
            Way = right.On(on),
            From = time.EarliestDays is { } earliest ? Later(begins, time, earliest) : time.AfterYears > 0 ? begins : null,
            By = by,
            Safe = time.SafeDays is { } sooner ? Before(Later(begins, time, sooner)) : time.Moves == LastDayMoves.Open ? Before(by) : by,
            Authority = authority,
            Says = time.Says,
        };
    }

    private DateOnly Later(DateOnly from, RightsTime time, int days)
    {
        var day = from.AddYears(time.Years).AddMonths(time.Months);
        if (!time.IsInBusinessDays)
        {
            return day.AddDays(days);
        }

        for (var i = 0; i < days; i++)
        {
            day = calendar.NextBusinessDay(day);
        }

        return day;
    }

    private DateOnly Before(DateOnly day)
    {
        while (!calendar.MayBeLastDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static IEnumerable<HashSet<string>> Names(RightsNotice notice) => notice.Also.Append(notice.Id).Append(notice.Name).Append(notice.Spanish).Select(Words);

    private static HashSet<string> Words(string name) =>
        [.. new string([.. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("of" or "the" or "a" or "an" or "notice" or "on" or "de" or "la" or "el"))];
}
