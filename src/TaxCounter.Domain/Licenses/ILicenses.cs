using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Licenses;

/// <summary>The licenses of the office.</summary>
public interface ILicenses : ICases<License, LicenseNumber>
{
    /// <summary>By key, with everything in it; null when there is none.</summary>
    Task<License?> Find(LicenseId id);

    /// <summary>Those of an account, newest first; at most 50.</summary>
    Task<IReadOnlyList<License>> OfAccount(AccountId account);

    /// <summary>Whether an account has another license of the kind than this one: one with a term that was not withdrawn or refused.</summary>
    Task<bool> HasOther(License license);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<LicenseNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(License license);
}
