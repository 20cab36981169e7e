using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
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
    public async Task<IReadOnlyList<LetterRow>> OfCase(string about) =>
        await Rows(context.Set<Letter>().Where(l => l.About == about).OrderBy(l => l.Day).ThenBy(l => l.Number)).Take(MostOfCase).ToListAsync();

    /// <inheritdoc/>
    public Task<RecordPage<LetterRow>> OfAccount(AccountId account, int page) =>
        Rows(context.Set<Letter>().Where(l => l.AccountId == account).OrderByDescending(l => l.Day).ThenByDescending(l => l.Number)).PageAsync(page);

    /// <inheritdoc/>
    public Task<LetterNumber> NextNumber(int year) => counters.Next<LetterSeries>(year);

    /// <inheritdoc/>
    public void Add(Letter letter) => context.Add(letter);

    private static IQueryable<LetterRow> Rows(IQueryable<Letter> letters) => letters.Select(l => new LetterRow(l.Number, l.Kind, l.About, l.Day, l.Subject, l.Language, l.Written.Name));
}
