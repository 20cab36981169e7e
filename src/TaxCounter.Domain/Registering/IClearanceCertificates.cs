using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Registering;

/// <summary>The certificates of clearance of the office.</summary>
public interface IClearanceCertificates
{
    /// <summary>By key; null when there is none.</summary>
    Task<ClearanceCertificate?> Find(ClearanceCertificateId id);

    /// <summary>By number; null when there is none.</summary>
    Task<ClearanceCertificate?> Find(ClearanceNumber number);

    /// <summary>Those of an account, the newest first.</summary>
    Task<IReadOnlyList<ClearanceCertificate>> OfAccount(AccountId account);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<ClearanceNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(ClearanceCertificate certificate);
}
