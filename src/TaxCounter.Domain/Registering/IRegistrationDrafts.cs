namespace TaxCounter.Domain.Registering;

/// <summary>The unfinished registrations of the office.</summary>
public interface IRegistrationDrafts
{
    /// <summary>By key, as it is now, to read; null when there is none.</summary>
    Task<RegistrationDraft?> Read(BusinessRegistrationId id);

    /// <summary>By key, in the current transaction; null when there is none.</summary>
    Task<RegistrationDraft?> Find(BusinessRegistrationId id);

    /// <summary>Every one, the last entered first; at most 200.</summary>
    Task<IReadOnlyList<RegistrationDraft>> List();

    /// <summary>How many there are.</summary>
    Task<int> Count();

    /// <summary>Adds one to the current transaction.</summary>
    void Add(RegistrationDraft draft);

    /// <summary>Takes one away in the current transaction.</summary>
    void Remove(RegistrationDraft draft);
}
