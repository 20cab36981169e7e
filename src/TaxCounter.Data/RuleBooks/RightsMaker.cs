using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the rights of a rule book. A time that the book already has as an appeal period or another deadline is taken from there, so that it stands once.</summary>
internal sealed class RightsMaker(BookChecks check, string office, BusinessCalendar calendar, IReadOnlyList<AppealPeriod> appeals, IReadOnlyList<DocumentDeadline> documents)
{
    public RightsBook Rights(IReadOnlyList<NoticePart> parts)
    {
        const string path = "$.rights";
        check.Unique(path, parts.Select(p => p.Id));
        foreach (var part in parts)
        {
            check.Unique($"{path}.{part.Id}.rights", part.Rights.Select(r => r.Id));
        }

        return new RightsBook(office, calendar, [.. parts.Select((p, i) => new RightsNotice(p.Id, p.Name, p.Spanish, p.Begins, p.Also, [.. p.Rights.Select((r, j) => Right(p, r, $"{path}[{i}].rights[{j}]"))]))]);
    }

    private RightsRule Right(NoticePart notice, RightPart part, string path) =>
        new(part.Id, new RightsWay(part.What, part.WhatSpanish, part.To, part.ToSpanish), Times(notice, part, path))
        {
            Ways = part.Ways is not { } ways ? null
                : check.Rows(path + ".ways", $"what may be done after “{notice.Name}”", ways, r => new Dated<RightsWay>(r.FirstDay, new RightsWay(r.What, r.WhatSpanish, r.To, r.ToSpanish), BookChecks.Of(r.Authority))),
        };

    private DatedRows<RightsTime> Times(NoticePart notice, RightPart part, string path)
    {
        var subject = $"rights after “{notice.Name}”";
        check.That(new object?[] { part.Rows, part.Appeal, part.Deadline }.Count(p => p is not null) == 1, path, "a right must have rows, or name one appeal period or one deadline");
        if (part.Appeal is { } appeal)
        {
            var period = appeals.FirstOrDefault(a => a.Id == appeal) ?? throw check.Wrong(path + ".appeal", $"there is no appeal period '{appeal}'");
            return Followed(subject, period.Rows, r => Time(r.Days, r.Moves, r.Says) with { SafeDays = r.SafeDays });
        }

        if (part.Deadline is { } deadline)
        {
            var document = documents.FirstOrDefault(d => d.Id == deadline) ?? throw check.Wrong(path + ".deadline", $"there is no deadline '{deadline}'");
            return Followed(subject, document.Rows, r => Time(r.Days, r.Moves, r.Says));
        }

        return check.Rows(path + ".rows", subject, part.Rows!, Time);
    }

    private DatedRows<RightsTime> Followed<T>(string subject, DatedRows<T> rows, Func<T, RightsTime> time) =>
        new($"{subject} in {office}", [.. rows.Rows.Select(r => new Dated<RightsTime>(r.FirstDay, r.NotFound is null ? time(r.Value) : default!, r.Authority) { NotFound = r.NotFound })]);

    private static RightsTime Time(int days, bool moves, string says) => new() { Days = days, Moves = moves ? LastDayMoves.Yes : LastDayMoves.Open, Says = says };

    private RightsTime Time(RightRow row, string path)
    {
        var isWithoutLimit = row.WithoutLimit == true;
        check.That(isWithoutLimit || row.Days > 0 || row.Months > 0 || row.Years > 0, path, "a right must have a time or be without limit");
        return new RightsTime
        {
            AfterYears = row.AfterYears ?? 0,
            Years = row.Years ?? 0,
            Months = row.Months ?? 0,
            Days = row.Days ?? 0,
            EarliestDays = row.EarliestDays,
            IsInBusinessDays = row.BusinessDays == true,
            IsWithoutLimit = isWithoutLimit,
            Moves = isWithoutLimit ? LastDayMoves.No : check.Need(row.Moves, path, "moves"),
            Says = check.Need(row.Says, path, "says"),
        };
    }
}
