using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Returns that are right, and the same with some lines written otherwise.</summary>
internal static class SomeReturn
{
    /// <summary>East Baton Rouge, column A, 2,475 due.</summary>
    public const string Ebr = "1=52340; 2=8000; 3=340; 11=8340; 12=44000; 13/A=44000; 14/A=1000; 15/A=45000; 16/A=2475; 16a/A=0; 16b/A=2475; 17/A=25; 18/A=2500; 19/A=25; 20/A=2475; 21/A=0; 22/A=0; 23/A=2475; 25=2475";

    /// <summary>East Baton Rouge, columns A and D.</summary>
    public const string TwoColumns = "1=47000; 2=4500; 11=4500; 12=42500; 13/A=30500; 13/D=12000; 14/A=0; 14/D=0; 15/A=30500; 15/D=12000; 16/A=1678; 16/D=720; 16a/A=0; 16a/D=0; 16b/A=1678; 16b/D=720; 17/A=0; 17/D=0; 18/A=1678; 18/D=720; 19/A=17; 19/D=7; 20/A=1661; 20/D=713; 21/A=0; 21/D=0; 22/A=0; 22/D=0; 23/A=1661; 23/D=713; 25=2374";

    /// <summary>Pennsylvania, state column, 2,975.00 due.</summary>
    public const string Pa = "1/state=80000.00; 2/state=50000.00; 3/state=3000.00; 4/state=25.00; net/state=2975.00; use=0.00; credit=0.00; prepayment=0.00; remit=2975.00";

    /// <summary>Pennsylvania, state and Philadelphia, 4,775.00 due.</summary>
    public const string Phila = "1/state=70000.00; 1/phila=70000.00; 2/state=60000.00; 2/phila=60000.00; 3/state=3600.00; 3/phila=1200.00; 4/state=18.75; 4/phila=6.25; net/state=3581.25; net/phila=1193.75; use=0.00; credit=0.00; prepayment=0.00; remit=4775.00";

    /// <summary>The same return with some lines written otherwise; <c>16/A=</c> leaves the line out.</summary>
    public static string With(string entries, string changes)
    {
        var lines = entries.Split("; ").Select(e => e.Split('=')).ToDictionary(e => e[0], e => e[1]);
        foreach (var change in changes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=')))
        {
            lines[change[0]] = change[1];
        }

        return string.Join("; ", lines.Where(l => l.Value.Length > 0).Select(l => $"{l.Key}={l.Value}"));
    }

    public static Result<ReturnCheck> Check(RuleBook book, string period, string filed, string entries, string frequency = "", string form = "") =>
        ReturnReading.Check(book, new ReturnRow { Id = "test", Form = form, Period = period, Frequency = frequency, FiledAndPaid = filed, Entries = entries });

    /// <summary><c>16/A 2457 2475 -18 swapped digits</c>, or <c>none</c>.</summary>
    public static string Finding(RuleBook book, string period, string filed, string entries, string frequency = "", string form = "")
    {
        var check = Check(book, period, filed, entries, frequency, form);
        return check.Refusal is { } no ? no.Message
            : check.Value.First is not { } first ? "none"
            : $"{first.Named} {check.Value.Form.Plain(first.Entered)} {check.Value.Form.Plain(first.ShouldBe)} {check.Value.Form.Plain(first.OffBy)} {first.Hint.Said()}".TrimEnd();
    }
}
