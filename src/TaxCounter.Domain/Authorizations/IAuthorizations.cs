using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Authorizations;

/// <summary>The authorizations on file.</summary>
public interface IAuthorizations
{
    /// <summary>By key; null when there is none.</summary>
    Task<Authorization?> Find(AuthorizationId id);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<Authorization>> OfAccount(AccountId account);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Authorization authorization);

    /// <summary>Notes that one changes in this transaction.</summary>
    void Touch(Authorization authorization);
}
