using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports.OldBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Imports;

/// <summary>An account of this office, as rows of a file about it need it.</summary>
internal sealed record KnownAccount(AccountId Id, string Location, DateOnly OpenedOn)
{
    /// <summary>Its registrations; read for charges only.</summary>
    public List<OldRegistration> Registrations { get; } = [];
}

/// <summary>The accounts that some rows name, by the ten digits of their number.</summary>
internal static class KnownAccounts
{
    public static async Task<Dictionary<string, KnownAccount>> Read(TaxCounterContext context, IReadOnlyList<Candidate> some, bool withRegistrations, CancellationToken stop)
    {
        Dictionary<string, KnownAccount> known = new(StringComparer.Ordinal);
        foreach (var numbers in some.Select(c => c.Row.Account).Distinct().Chunk(500))
        {
            foreach (var account in await context.Set<Account>().Where(a => numbers.Contains(a.Number)).Select(a => new { a.Id, a.Number, a.LocationCode, a.OpenedOn }).ToListAsync(stop))
            {
                known.Add(account.Number.Digits, new KnownAccount(account.Id, account.LocationCode, account.OpenedOn));
            }
        }

        if (withRegistrations)
        {
            var byId = known.Values.ToDictionary(k => k.Id);
            foreach (var ids in byId.Keys.Chunk(500))
            {
                foreach (var r in await context.Set<Registration>().AsNoTracking().Where(r => ids.Contains(r.AccountId)).ToListAsync(stop))
                {
                    byId[r.AccountId].Registrations.Add(new OldRegistration(r.TaxType, r.Frequency, r.From, r.To));
                }
            }
        }

        return known;
    }
}
