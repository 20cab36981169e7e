using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>Numbers for new accounts.</summary>
public interface IAccountNumbers
{
    /// <summary>
    /// The next number of the office's own series that no account has, imported ones included; asked for inside the act that opens the account. Refused when the
    /// series is used up.
    /// </summary>
    Task<Result<AccountNumber>> Next();
}
