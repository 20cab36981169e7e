using System.Collections.Concurrent;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>
/// The accounts that each person opened on this node within the last hour, in memory, so that a start page need not ask for them; at a start it begins with what
/// the audit trail knows, where every opening stands.
/// </summary>
public sealed class AccountsOpened
{
    private static readonly TimeSpan _window = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, Dictionary<string, DateTime>> _opened = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Somebody opened an account.</summary>
    public void Opened(CounterAct act, string account)
    {
        ArgumentNullException.ThrowIfNull(act);
        Opened(act.By.Person, act.By.Name, account, act.At);
    }

    /// <summary>The same, as the trail has it.</summary>
    public void Opened(string person, string name, string account, DateTime at)
    {
        _names[person] = name;
        var accounts = _opened.GetOrAdd(person, _ => new(StringComparer.Ordinal));
        lock (accounts)
        {
            accounts[account] = at;
            if (accounts.Count % 100 == 0)
            {
                Forget(accounts, at);
            }
        }
    }

    /// <summary>Who opened more different accounts than that within the hour, most first.</summary>
    public IReadOnlyList<(string Name, string Person, int Accounts)> Above(int most, DateTime now) =>
        [.. _opened.Select(o => (Name: _names[o.Key], Person: o.Key, Accounts: Within(o.Value, now))).Where(b => b.Accounts > most).OrderByDescending(b => b.Accounts).ThenBy(b => b.Person, StringComparer.Ordinal)];

    private static int Within(Dictionary<string, DateTime> accounts, DateTime now)
    {
        lock (accounts)
        {
            Forget(accounts, now);
            return accounts.Count;
        }
    }

    private static void Forget(Dictionary<string, DateTime> accounts, DateTime now)
    {
        foreach (var old in accounts.Where(a => a.Value < now - _window).Select(a => a.Key).ToList())
        {
            accounts.Remove(old);
        }
    }
}
