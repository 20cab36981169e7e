using System.Text;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>The audit trail as a file.</summary>
public static class AuditCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The file's text: a line for each entry; no cell is a formula.</summary>
    public static string Of(IReadOnlyList<AuditRow> rows, AuditWords words, OfficeOptions office)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(office);
        var text = new StringBuilder("entry,when (office),when (UTC),who,person,act,in words,subject,account,reason,details,from" + LineEnd);
        foreach (var row in rows)
        {
            string?[] cells =
            [
                row.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), office.LocalOf(row.At).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
                row.At.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture), row.Name, row.Person, row.What, words.Of(row.What), row.Subject, row.Account, row.Reason, string.Join("; ", new[] { row.Details }.Concat(row.Changes.Select(c => $"{c.Field}: {c.Before ?? "none"} -> {c.After ?? "none"}")).OfType<string>()), row.From,
            ];
            text.AppendJoin(',', cells.Select(c => CsvCell.Of(c ?? ""))).Append(LineEnd);
        }

        return text.ToString();
    }
}
