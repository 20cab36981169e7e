using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Correspondence;

/// <summary>The letters of the office.</summary>
public sealed class LetterRepository(TaxCounterContext context, NumberCounters counters) : ILetters
{
    private const int MostOfCase = 500;

    /// <inheritdoc/>
    public Task<Letter?> Find(LetterNumber number) => context.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(l => l.Number == number);

    /// <inheritdoc/>
    public Task<Letter?> Find(LetterId id) => context.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(LetterNumber Number, AccountNumber Account, LetterMailing Mailing)>> Mailings(IReadOnlyList<LetterNumber> numbers)
    {
        var found = await (from letter in context.Set<Letter>()
                           where numbers.Contains(letter.Number)
                           join mailing in context.Set<LetterMailing>() on letter.Id equals mailing.LetterId
                           join account in context.Set<Account>() on letter.AccountId equals account.Id
                           select new { letter.Number, Account = account.Number, Mailing = mailing }).ToListAsync();
        return [.. found.Select(f => (f.Number, f.Account, f.Mailing))];
    }

    /// <inheritdoc/>
    public Task<LetterMailing?> Mailing(LetterId id) => context.Set<LetterMailing>().AsNoTracking().SingleOrDefaultAsync(m => m.LetterId == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingLetter>> Waiting(int most, DateOnly day, bool held)
    {
        var comesBack = context.Set<AccountAlert>().Where(a => a.Kind == AlertKind.MailReturned && a.RaisedOn <= day && (a.LiftedOn == null || a.LiftedOn > day));
        var found = await (from mailing in OnTheirWay().Where(m => comesBack.Any(a => a.AccountId == m.AccountId) == held).OrderBy(m => m.LetterId).Take(most)
                           join letter in context.Set<Letter>().AsNoTracking() on mailing.LetterId equals letter.Id
                           join account in context.Set<Account>() on mailing.AccountId equals account.Id
                           select new { Letter = letter, account.Number }).ToListAsync();
        return [.. found.Select(f => new WaitingLetter(f.Letter, f.Number)).OrderBy(w => w.Letter.Number.ToString(), StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public Task<int> CountWaiting() => OnTheirWay().CountAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LetterRow>> OfCase(string about) =>
        await Rows(context.Set<Letter>().Where(l => l.About == about).OrderBy(l => l.Day).ThenBy(l => l.Number)).Take(MostOfCase).ToListAsync();

    /// <inheritdoc/>
    public Task<RecordPage<LetterRow>> OfAccount(AccountId account, int page) =>
        Rows(context.Set<Letter>().Where(l => l.AccountId == account).OrderByDescending(l => l.Day).ThenByDescending(l => l.Number)).PageAsync(page);

    /// <inheritdoc/>
    public Task<LetterNumber> NextNumber(int year) => counters.Next<LetterSeries>(year);

    /// <inheritdoc/>
    public void Add(Letter letter)
    {
        context.Add(letter);
        context.Add(LetterMailing.Of(letter));
    }

    /// <summary>Keys are in the order of time, so that the oldest come first without a sort of all.</summary>
    private IQueryable<LetterMailing> OnTheirWay() => context.Set<LetterMailing>().AsNoTracking().Where(m => m.State == MailingState.Waiting);

    private IQueryable<LetterRow> Rows(IQueryable<Letter> letters) => letters.Select(l => new LetterRow(
        l.Number, l.Kind, l.About, l.Day, l.Subject, l.Language, l.Written.Name, context.Set<LetterMailing>().Where(m => m.LetterId == l.Id).Select(m => (MailingState?)m.State).FirstOrDefault()));
}
