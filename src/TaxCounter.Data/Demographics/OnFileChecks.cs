using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Demographics;

/// <summary>
/// V53: what is on file of each account, by day, is what its changes come to, worked out again; its own fields say what held on the day of the last change; changes are
/// numbered 1, 2, 3 … and each undoes one that was entered before it, once.
/// </summary>
internal sealed class OnFileChecks : IVerifyCheck
{
    private const int Portion = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<string> bad = [];
        var ids = await context.Set<AccountChange>().Select(c => c.AccountId).Distinct().ToListAsync(stop);
        ids.AddRange(await context.Set<Account>().Where(a => a.ByDay != FileByDay.None && !context.Set<AccountChange>().Any(c => c.AccountId == a.Id)).Select(a => a.Id).ToListAsync(stop));
        foreach (var some in ids.Chunk(Portion))
        {
            bad.AddRange(await Wrong(context, some, stop));
        }

        bad.Sort(StringComparer.Ordinal);
        return bad.Count == 0 ? [] : [new Finding("V53", bad.Count, $"What is on file of account {bad[0]} is not what its changes say.{VerifyCheck.More(bad.Count)}")];
    }

    private static async Task<IEnumerable<string>> Wrong(TaxCounterContext context, AccountId[] some, CancellationToken stop)
    {
        var accounts = await context.Set<Account>().AsNoTracking().Where(a => some.Contains(a.Id)).ToListAsync(stop);
        var changes = (await context.Set<AccountChange>().AsNoTracking().Where(c => some.Contains(c.AccountId)).ToListAsync(stop)).ToLookup(c => c.AccountId);
        return accounts.Where(a => !Agrees(a, [.. changes[a.Id].OrderBy(c => c.Number)])).Select(a => a.Number.Digits);
    }

    private static bool Agrees(Account account, List<AccountChange> changes)
    {
        if (changes.Count == 0 || account.ByDay != FileByDay.Of(changes))
        {
            return false;
        }

        var undoes = changes.FindAll(c => c.Undoes is not null);
        var day = changes[^1].EnteredOn;
        return changes.Select((c, i) => c.Number == i + 1).All(isNext => isNext)
            && undoes.TrueForAll(u => changes.Exists(c => c.Number == u.Undoes && c.Number < u.Number && c.Undoes is null && c.Part == u.Part && c.Officer == u.Officer))
            && undoes.DistinctBy(u => u.Undoes).Count() == undoes.Count
            && (account.Mailing, account.Location, account.Phone, account.Email, account.Language) == (account.MailingOn(day), account.AddressOn(day), account.PhoneOn(day), account.EmailOn(day), account.LanguageOn(day));
    }
}
