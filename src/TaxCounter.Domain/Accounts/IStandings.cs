using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Where the things of one duty stand on an account. A duty that has something a customer asks about joins by one class.</summary>
public interface IStandings
{
    /// <summary>Who may be shown them.</summary>
    Permission Needs { get; }

    /// <summary>All of an account that wait for somebody, and the newest of those that are over, newest first.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="mostOver">How many of those that are over, at most.</param>
    /// <param name="today">The office's day.</param>
    Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today);
}
