using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>The terms of a license, one after the other.</summary>
public sealed class LicenseTerms : CaseCollection<LicenseTerm>
{
    /// <summary>The newest; null before the first.</summary>
    public LicenseTerm? Newest => Rows.MaxBy(t => t.Number);

    /// <summary>The newest that was issued; null before the first was.</summary>
    public LicenseTerm? Issued => Rows.Where(t => t.Issued is not null).MaxBy(t => t.Number);

    /// <summary>The term of a year; null where there is none.</summary>
    public LicenseTerm? Of(int year) => Rows.Find(t => t.Year == year);

    internal Refusal? Issue(LicenseNumber number, CounterAct act)
    {
        if (Newest is not { Issued: null } term)
        {
            return LicenseRefusals.IssuedAlready(number.ToString());
        }

        term.Issue(act);
        return null;
    }

    internal Refusal? Report(int year, Money gross)
    {
        if ((Of(year) is not { } term ? LicenseRefusals.NoFirstYear : term.Gross is { } known ? LicenseRefusals.ReceiptsKnown(known) : gross.IsNegative ? RuleBookRefusals.AmountBelowZero(gross) : null) is { } no)
        {
            return no;
        }

        Of(year)!.Report(gross);
        return null;
    }

    internal LicenseTerm Add(int year, DateOnly firstDay, int years, LicenseBasis basis, CounterAct act)
    {
        var term = LicenseTerm.Of(Rows.Count + 1, year, firstDay, new DateOnly(year + years - 1, 12, 31), basis, act);
        Rows.Add(term);
        return term;
    }
}
