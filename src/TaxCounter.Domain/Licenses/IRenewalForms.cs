using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>The licenses whose renewal forms are printed for a year.</summary>
public interface IRenewalForms
{
    /// <summary>Licenses in force at the end of the year before, and those that are renewed for the year and not issued yet; by number.</summary>
    Task<RecordPage<(License License, Account Account)>> OfYear(int year, int page);
}
