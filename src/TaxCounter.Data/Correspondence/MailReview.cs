using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Correspondence;

/// <summary>What the nightly review tells of letters that were written and are not on their way: each once, on the first night after.</summary>
public sealed class MailReview(TaxCounterContext context) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "letters";

    /// <inheritdoc/>
    public string Name => "Letters not mailed";

    /// <inheritdoc/>
    public int Place => 25;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) =>
        [.. (await Left(day).Select(l => l.Id).ToListAsync(stop)).Select(id => id.Value.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<LetterId> ids = [.. keys.Select(k => new LetterId(Guid.Parse(k)))];
        var letters = await Left(day).Where(l => ids.Contains(l.Id)).ToListAsync();
        return [.. letters.Select(l => new ReviewFinding
        {
            Key = l.Id.Value.ToString(),
            What = "correspondence.letter-mail",
            Mark = DateWords.Iso(l.Day),
            Subject = l.Number.ToString(),
            Says = $"Letter of {DateWords.Date(l.Day)} not mailed: {l.Subject}",
            Name = l.Addressee.Split('\n')[0],
            Page = $"/correspondence/letters/{l.Number}",
            LeftBecause = "Print it from the mail, or hand it over.",
        })];
    }

    /// <inheritdoc/>
    public Task<Refusal?> Do(ReviewFinding finding, CounterAct act) => throw new InvalidOperationException("The review leaves every letter for a person.");

    private IQueryable<Letter> Left(DateOnly day) => context.Set<LetterMailing>().AsNoTracking().Where(m => m.State == MailingState.Waiting)
        .Join(context.Set<Letter>().AsNoTracking(), m => m.LetterId, l => l.Id, (m, l) => l).Where(l => l.Day < day);
}
