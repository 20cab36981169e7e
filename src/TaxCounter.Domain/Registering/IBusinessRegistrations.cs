using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>The registrations of the office.</summary>
public interface IBusinessRegistrations
{
    /// <summary>By key, with its coding; null when there is none.</summary>
    Task<BusinessRegistration?> Find(BusinessRegistrationId id);

    /// <summary>By number, with its coding; null when there is none.</summary>
    Task<BusinessRegistration?> Find(RegistrationNumber number);

    /// <summary>That of an account; null where it was not registered here.</summary>
    Task<BusinessRegistration?> OfAccount(AccountId account);

    /// <summary>The newest first; only those where something was decided otherwise than proposed, when asked.</summary>
    Task<RecordPage<BusinessRegistration>> List(bool onlyOverridden, int page);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<RegistrationNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(BusinessRegistration registration);
}
