using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Ledger;

/// <summary>Where accounts are: fund shares go by the location. The accounts stand a floor above the ledger, so they answer.</summary>
public interface IAccountLocations
{
    /// <summary>The location code of an account.</summary>
    Task<string> Of(AccountId account);
}
