using System.Globalization;
using System.Text;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Productivity;

namespace TaxCounter.Web.Productivity;

/// <summary>The report as a file: the figures of the tables, line by line.</summary>
public static class ReportCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text.</summary>
    public static string Of(ProductivityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        var (q, contacts) = (report.Question, report.Contacts);
        Line(text, "part", "line", "count", "minutes", "other period");
        Line(text, "period", $"{DateWords.Iso(q.From)} to {DateWords.Iso(q.To)}", "", "", $"{DateWords.Iso(q.OtherFrom)} to {DateWords.Iso(q.OtherTo)}");
        Line(text, "contacts", "all", Say(contacts.Count), Say(contacts.Minutes), Say(contacts.CountBefore));
        Line(text, "contacts", "answered at the first contact", Say(contacts.Resolved), "", Say(contacts.ResolvedBefore));
        Line(text, "contacts", "could have been online", Say(contacts.Online), "", Say(contacts.OnlineBefore));
        foreach (var by in Enum.GetValues<ReportBy>())
        {
            foreach (var line in contacts.By(by))
            {
                Line(text, "contacts by " + by.ToString().ToLowerInvariant(), line.Says, Say(line.Count), Say(line.Minutes), Say(line.Before));
            }
        }

        foreach (var line in contacts.OnlineByTopic())
        {
            Line(text, "could have been online, by topic", line.Says, Say(line.Count), Say(line.Minutes), Say(line.Before));
        }

        Line(text, "receipts", "all", Say(report.Receipts.Count), "", Say(report.Receipts.CountBefore));
        Line(text, "receipts", "voided since", Say(report.Receipts.Voided), "", "");
        foreach (var line in report.Receipts.ByClerk())
        {
            Line(text, "receipts by clerk", line.Says, Say(line.Count), "", Say(line.Before));
        }

        foreach (var sort in Enum.GetValues<CaseSort>())
        {
            Line(text, CaseRowsPage.Heading(sort), "taken", Say(report.Cases.Count(sort)), "", Say(report.Cases.CountBefore(sort)));
            foreach (var result in Enum.GetValues<CaseResult>())
            {
                Line(text, CaseRowsPage.Heading(sort), CaseRowsPage.Words(result), Say(report.Cases.Count(sort, result)), "", "");
            }

            foreach (var (key, says, _) in CaseReport.Ages)
            {
                Line(text, CaseRowsPage.Heading(sort), "open, " + says, Say(report.Cases.OpenOf(sort, key)), "", "");
            }
        }

        foreach (var kind in Enum.GetValues<CommentKind>())
        {
            Line(text, "comments", kind.Words(), Say(report.Comments.Where(c => c.Kind == kind).Sum(c => c.Count)), "", "");
        }

        Line(text, "tickets", "served", Say(report.Tickets.Served), "", "");
        Line(text, "tickets", "minutes waited, on average", "", Say(report.Tickets.MinutesWaited), "");
        Line(text, "tickets", "minutes at the window, on average", "", Say(report.Tickets.MinutesServed), "");
        return text.ToString();
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(CsvCell.Of)).Append(LineEnd);
}
