using System.Text;
using TaxCounter.Data.Reconciliation;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Tests.Reconciliation;

/// <summary>The day of files that a made-up bank sent (rules/plans_refunds.md, section 3).</summary>
internal static class BankFiles
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(BankFiles).Assembly.GetManifestResourceStream("bank/" + name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static StatementReading Read(string name) => new StatementReader().Read(Bytes(name), null);

    public static StatementReading ReadText(string text, StatementSource? source = null) => new StatementReader().Read(Encoding.UTF8.GetBytes(text), source);
}
