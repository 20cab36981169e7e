using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>Told when a clerk opens an account because somebody asks: from the search, or for a call. A duty that follows it says so.</summary>
public interface IAccountOpened
{
    /// <summary>An account was opened.</summary>
    /// <param name="account">Its number.</param>
    /// <param name="byCall">Whether the office calls them; otherwise it was opened from the search.</param>
    /// <param name="act">Who, and when.</param>
    Task Opened(AccountNumber account, bool byCall, CounterAct act);
}
