using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the rights of a rule book.</summary>
internal sealed class RightsMaker(BookChecks check, string office, BusinessCalendar calendar)
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
        new(part.Id, part.What, part.WhatSpanish, part.To, part.ToSpanish, check.Rows(path + ".rows", $"rights after “{notice.Name}”", part.Rows, Time));

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
