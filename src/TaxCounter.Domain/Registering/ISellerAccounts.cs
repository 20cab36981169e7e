using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Registering;

/// <summary>The accounts of one taxpayer.</summary>
public interface ISellerAccounts
{
    /// <summary>Every account with the same tax ID, this one first; this one alone where no tax ID is known.</summary>
    Task<IReadOnlyList<Account>> SameTaxpayer(Account account);
}
