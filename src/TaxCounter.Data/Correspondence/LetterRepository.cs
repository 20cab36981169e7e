using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Correspondence;

/// <summary>The letters of the office.</summary>
public sealed class LetterRepository(TaxCounterContext context, NumberCounters counters) : ILetters
{
    private const int Most = 500;

    /// <inheritdoc/>
    public Task<Letter?> Find(LetterNumber number) => context.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(l => l.Number == number);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LetterRow>> OfCase(string about) => Rows(context.Set<Letter>().Where(l => l.About == about).OrderBy(l => l.Day).ThenBy(l => l.Number).Take(Most));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LetterRow>> OfAccount(AccountId account, int most) =>
        Rows(context.Set<Letter>().Where(l => l.AccountId == account).OrderByDescending(l => l.Day).ThenByDescending(l => l.Number).Take(most));

    /// <inheritdoc/>
    public Task<LetterNumber> NextNumber(int year) => counters.Next<LetterSeries>(year);

    /// <inheritdoc/>
    public void Add(Letter letter) => context.Add(letter);

    private static async Task<IReadOnlyList<LetterRow>> Rows(IQueryable<Letter> letters) =>
        await letters.Select(l => new LetterRow(l.Number, l.Kind, l.About, l.Day, l.Subject, l.Language, l.Written.Name)).ToListAsync();
}
