using System.Globalization;
using System.Text;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>Overdue accounts as a file to call by. Whoever may not be called is in it and marked, so that nobody looks for them.</summary>
public static class OverdueCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text.</summary>
    public static string Of(IReadOnlyList<OverdueRow> rows, DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(rules);
        var forbidden = CollectionAlerts.Of(rules.Collecting.ForbiddenOn(today));
        var text = new StringBuilder();
        Line(text, "account", "name", "phone", "may be called", "district", "oldest due", "days late", "overdue", "total owed", "credit", "last contact", "outcome", "promise", "demand until", "alerts");
        foreach (var row in rows)
        {
            var counted = row.OldestDue.Counted;
            string[] words = [row.Number.Digits, row.Name, row.Phone, row.Alerts.Any(forbidden.Contains) ? "no: " + string.Join(", ", row.Alerts.Where(forbidden.Contains).Select(a => a.Words())) : "yes", row.District];
            string[] figures = [counted.Field(), (today.DayNumber - counted.DayNumber).ToString(CultureInfo.InvariantCulture), row.Late.Plain(), row.Owing.Plain(), row.Credit.Plain()];
            string[] work = [row.ContactedOn?.Field() ?? "", row.Contacted?.Words() ?? "", row.Promise?.Sentence(today) ?? "", row.DemandUntil?.Field() ?? "", string.Join(", ", row.Alerts.Select(a => a.Words()))];

            // Amounts are our own digits, also where they are negative: a guard would make text of them.
            text.AppendJoin(',', [.. words.Select(CsvCell.Of), .. figures, .. work.Select(CsvCell.Of)]).Append(LineEnd);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(CsvCell.Of)).Append(LineEnd);
}
