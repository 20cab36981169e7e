using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>One term of a license: its days, what its fee goes by, what was charged, and that it was issued.</summary>
public sealed class LicenseTerm
{
    private LicenseTerm() => (Class, Charged) = ("", null!);

    /// <summary>1, 2, 3 … of the license.</summary>
    public int Number { get; private init; }

    /// <summary>The license year, of which its fee is charged.</summary>
    public int Year { get; private init; }

    public DateOnly FirstDay { get; private init; }

    public DateOnly LastDay { get; private init; }

    /// <summary>The class of fees; empty where it costs nothing.</summary>
    public string Class { get; private init; }

    /// <summary>The receipts its fee goes by; null where they were not known.</summary>
    public Money? Gross { get; private set; }

    /// <summary>Everything charged for it.</summary>
    public Money Fee { get; private set; }

    /// <summary>What the fee was charged to; null where nothing was.</summary>
    public ObligationId? ObligationId { get; private set; }

    /// <summary>Who charged it.</summary>
    public Signature Charged { get; private init; }

    /// <summary>Who issued it; null before.</summary>
    public Signature? Issued { get; private set; }

    /// <summary>The office's day of that.</summary>
    public DateOnly? IssuedOn { get; private set; }

    internal static LicenseTerm Of(int number, int year, DateOnly firstDay, DateOnly lastDay, LicenseBasis basis, CounterAct act) => new()
    {
        Number = number,
        Year = year,
        FirstDay = firstDay,
        LastDay = lastDay,
        Class = basis.Class,
        Gross = basis.Gross,
        Charged = act.Signature,
    };

    internal void Charge(Money amount, ObligationId? obligation) => (Fee, ObligationId) = (Fee + amount, obligation ?? ObligationId);

    internal void Report(Money gross) => Gross = gross;

    internal void Issue(CounterAct act) => (Issued, IssuedOn) = (act.Signature, act.Today);
}
