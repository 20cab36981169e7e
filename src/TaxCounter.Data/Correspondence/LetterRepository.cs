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
    public async Task<IReadOnlyList<(LetterNumber Number, LetterMailing Mailing)>> Mailings(IReadOnlyList<LetterNumber> numbers)
    {
        var found = await context.Set<Letter>().Where(l => numbers.Contains(l.Number)).Join(context.Set<LetterMailing>(), l => l.Id, m => m.LetterId, (l, m) => new { l.Number, Mailing = m }).ToListAsync();
        return [.. found.Select(f => (f.Number, f.Mailing))];
    }

    /// <inheritdoc/>
    public Task<LetterMailing?> Mailing(LetterId id) => context.Set<LetterMailing>().AsNoTracking().SingleOrDefaultAsync(m => m.LetterId == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingLetter>> Waiting(int most, DateOnly day)
    {
        var held = context.Set<AccountAlert>().Where(a => a.Kind == AlertKind.MailReturned && a.RaisedOn <= day && (a.LiftedOn == null || a.LiftedOn > day));
        var found = await OnTheirWay().OrderBy(m => m.LetterId).Take(most)
            .Join(context.Set<Letter>().AsNoTracking(), m => m.LetterId, l => l.Id, (m, l) => new { Letter = l, IsHeld = held.Any(a => a.AccountId == m.AccountId) }).ToListAsync();
        return [.. found.Select(f => new WaitingLetter(f.Letter, f.IsHeld)).OrderBy(w => w.Letter.Number.ToString(), StringComparer.Ordinal)];
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
