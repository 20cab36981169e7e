using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Collections;

/// <summary>Contacts with people who are late, and the sheet of each account.</summary>
public sealed class ContactRepository(TaxCounterContext context) : IContacts
{
    /// <inheritdoc/>
    public Task<Contact?> Find(ContactId id) => context.Set<Contact>().SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public async Task<RecordPage<Contact>> OfAccount(AccountId account, int page)
    {
        var all = context.Set<Contact>().AsNoTracking().Where(c => c.AccountId == account);
        var total = await all.CountAsync();
        var number = RecordPage<Contact>.Within(page, total);
        return new RecordPage<Contact>(await all.OrderByDescending(c => c.On).ThenByDescending(c => c.Made.At).ThenByDescending(c => c.Id).Skip(RecordPage<Contact>.Before(number)).Take(RecordPage<Contact>.Size).ToListAsync(), number, total);
    }

    /// <inheritdoc/>
    public Task<CallSheet?> Sheet(AccountId account) => context.Set<CallSheet>().SingleOrDefaultAsync(s => s.AccountId == account);

    /// <inheritdoc/>
    public async Task<AccountId?> HeldBy(string person, DateTime at)
    {
        var held = await context.Set<CallSheet>().AsNoTracking().Where(s => s.ClaimedByPerson == person && s.ClaimedUntil > at).OrderByDescending(s => s.ClaimedUntil).Select(s => s.AccountId).Take(1).ToListAsync();
        return held.Count == 0 ? null : held[0];
    }

    /// <inheritdoc/>
    public void Add(Contact contact) => context.Add(contact);

    /// <inheritdoc/>
    public void Add(CallSheet sheet) => context.Add(sheet);

    /// <inheritdoc/>
    public void Touch(CallSheet sheet) => context.Touch(sheet);
}
