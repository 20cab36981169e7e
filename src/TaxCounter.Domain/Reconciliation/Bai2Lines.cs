namespace TaxCounter.Domain.Reconciliation;

/// <summary>The lines of a BAI2 file put together to records.</summary>
internal static class Bai2Lines
{
    /// <summary>The records of a file, each with the lines that continue it; empty lines and the signs with which old systems end a file are nothing.</summary>
    public static List<Bai2Record> Records(IEnumerable<string> lines, List<StatementProblem> problems)
    {
        List<Bai2Record> records = [];
        foreach (var (text, i) in lines.Select((l, i) => (l.Trim('\uFEFF', '\u001A', '\0'), i)).Where(l => l.Item1.Trim().Length > 0))
        {
            if (Bai2Record.Split(text) is not { } record)
            {
                problems.Add(new StatementProblem(i + 1, "This line does not begin with the number of a record, such as 16 or 88. Ask the bank for the file again."));
            }
            else if (record.Code != "88")
            {
                records.Add(new Bai2Record(i + 1, record.Code, record.Body, problems));
            }
            else if (records is [.., { } last])
            {
                last.Continue(record.Body);
            }
            else
            {
                problems.Add(new StatementProblem(i + 1, "A continuation (88) stands before the record that it continues. Ask the bank for the file again."));
            }
        }

        return records;
    }
}
