using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>A file of approved refunds for finance, with its sequence number and control totals. Made once and never changed; sent again it is the same file.</summary>
public sealed class RefundFile
{
    private readonly List<RefundFileLine> _lines = [];

    private RefundFile() => Made = null!;

    public RefundFileId Id { get; private init; }

    public RefundFileNumber Number { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly MadeOn { get; private init; }

    public Signature Made { get; private init; }

    /// <summary>How many refunds it holds.</summary>
    public int Count { get; private init; }

    /// <summary>What they come to.</summary>
    public Money Total { get; private init; }

    /// <summary>Its refunds, as they were then.</summary>
    public IReadOnlyList<RefundFileLine> Lines => _lines;

    internal static RefundFile Of(RefundFileId id, RefundFileNumber number, IReadOnlyList<Refund> refunds, Func<Refund, string> account, CounterAct act)
    {
        var file = new RefundFile { Id = id, Number = number, MadeOn = act.Today, Made = act.Signature, Count = refunds.Count, Total = refunds.Total(r => r.Total) };
        file._lines.AddRange(refunds.Select((r, i) => RefundFileLine.Of(id, i + 1, r, account(r))));
        return file;
    }

    /// <summary>
    /// The file as finance reads it: a header with the sequence number, a line for each refund, a trailer with count, total and the hash total of the running numbers,
    /// so that a line lost or doubled on the way is noticed.
    /// </summary>
    public string Csv()
    {
        List<string> rows = [Row("H", Number.ToString(), DateWords.Iso(MadeOn), Count.ToString(System.Globalization.CultureInfo.InvariantCulture), Total.Plain())];
        rows.AddRange(_lines.OrderBy(l => l.Line).Select(l => Row("D", l.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), l.Number.ToString(), l.Account, l.Payee, l.PayTo, l.Payment == RefundPayment.Ach ? "ach" : "check", l.Amount.Plain(), l.Interest.Plain(), (l.Amount + l.Interest).Plain())));
        rows.Add(Row("T", Number.ToString(), Count.ToString(System.Globalization.CultureInfo.InvariantCulture), Total.Plain(), _lines.Sum(l => (long)l.Number.Running).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return string.Concat(rows.Select(r => r + "\r\n"));
    }

    private static string Row(params string[] cells) => string.Join(',', cells.Select(CsvCell.Of));
}
