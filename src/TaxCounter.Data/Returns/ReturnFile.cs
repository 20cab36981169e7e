using TaxCounter.Data.Imports;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>Reads a file of keyed returns: columns in any order, those it does not know left alone.</summary>
public static class ReturnFile
{
    private static readonly string[] _needed = ["period", "entries"];
    private static readonly string[] _optional = ["id", "office", "form", "tax_type", "frequency", "due", "filed_and_paid", "filed", "paid", "account_number"];

    /// <summary>Every line of the file; refused where the file cannot be opened or lacks a column.</summary>
    /// <param name="path">The file.</param>
    /// <param name="alsoNeeded">Columns that this use cannot do without.</param>
    public static Result<IReadOnlyList<ReturnFileRow>> Read(string path, params IReadOnlyList<string> alsoNeeded)
    {
        var opened = ImportFile.Open(path, [.. _needed, .. alsoNeeded], [.. _optional.Except(alsoNeeded)]);
        if (opened.Refusal is { } no)
        {
            return no;
        }

        using var file = opened.Value;
        return file.Rows().Select(r => r.Row is { } row ? Of(row) : new ReturnFileRow(r.Bad!.Line, "", null, r.Bad)).ToList();
    }

    private static ReturnFileRow Of(CsvRow row)
    {
        string Cell(string column) => TypedText.Plain(row[column]);
        var id = Cell("id");
        return new ReturnFileRow(row.Line, Cell("account_number"), new ReturnRow
        {
            Id = id.Length > 0 ? id : $"line {row.Line}",
            Office = Cell("office"),
            Form = Cell("form") is { Length: > 0 } form ? form : Cell("tax_type"),
            Period = Cell("period"),
            Frequency = Cell("frequency"),
            Due = Cell("due"),
            FiledAndPaid = Cell("filed_and_paid"),
            Filed = Cell("filed"),
            Paid = Cell("paid"),
            Entries = row["entries"],
        }, null);
    }
}
