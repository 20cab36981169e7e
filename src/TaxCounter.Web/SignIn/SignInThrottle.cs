using System.Collections.Concurrent;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// Slows down guessing from one address. Only wrong passwords count, and those against one account only until that account is locked (the account's own lockout
/// takes over), so one bad colleague behind the office's address does not shut out the others; and who has signed in from that address before is let through to
/// the password check in any case. Kept in memory of this node; after a restart it is read again from the audit trail, where every try stands.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock, IServiceScopeFactory scopes) : IDisposable
{
    private const int MostFailures = 20;
    private const int MostPerAccount = 5;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _knownFor = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<string, List<(DateTime At, string UserName)>> _failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Address, string UserName), bool> _known = new();

    private readonly SemaphoreSlim _reading = new(1);
    private bool _isRead;

    /// <summary>Whether this address must wait before it tries this name.</summary>
    public async Task<bool> MustWait(string address, string userName)
    {
        await ReadOnce();
        if (_known.ContainsKey((address, Fold(userName))) || !_failures.TryGetValue(address, out var list))
        {
            return false;
        }

        lock (list)
        {
            Forget(list);
            return list.Count >= MostFailures;
        }
    }

    /// <summary>A wrong password came from there.</summary>
    public void Failed(string address, string userName) => Failed(address, userName, clock.GetUtcNow().UtcDateTime);

    private void Failed(string address, string userName, DateTime at)
    {
        if (_failures.Count >= MostAddresses)
        {
            _failures.Clear();
        }

        var name = Fold(userName);
        var list = _failures.GetOrAdd(address, _ => []);
        lock (list)
        {
            Forget(list);
            if (list.Count < MostFailures && list.Count(f => f.UserName == name) < MostPerAccount)
            {
                list.Add((at, name));
            }
        }
    }

    /// <summary>Somebody signed in from there.</summary>
    public void Succeeded(string address, string userName)
    {
        if (_known.Count >= MostAddresses)
        {
            _known.Clear();
        }

        _known[(address, Fold(userName))] = true;
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    /// <summary>What was tried before this program began. Where the records cannot be read it begins with nothing, and signing in would fail anyway.</summary>
    private async Task ReadOnce()
    {
        if (_isRead)
        {
            return;
        }

        await _reading.WaitAsync();
        try
        {
            if (!_isRead)
            {
                await using var scope = scopes.CreateAsyncScope();
                var now = clock.GetUtcNow().UtcDateTime;
                foreach (var one in await scope.ServiceProvider.GetRequiredService<ISignInHistory>().Since(now - _window, now - _knownFor))
                {
                    if (one.Succeeded)
                    {
                        Succeeded(one.From, one.UserName);
                    }
                    else
                    {
                        Failed(one.From, one.UserName, one.At);
                    }
                }

                _isRead = true;
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    private void Forget(List<(DateTime At, string UserName)> list)
    {
        var since = clock.GetUtcNow().UtcDateTime - _window;
        list.RemoveAll(f => f.At < since);
    }

    private static string Fold(string userName) => userName.Length > 64 ? userName[..64].ToUpperInvariant() : userName.ToUpperInvariant();
}
