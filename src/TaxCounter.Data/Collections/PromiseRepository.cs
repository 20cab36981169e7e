using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Collections;

/// <summary>Promises to pay, with what the journal has of them: its lines of the accounts that promised since they did, under the payment that each belongs to.</summary>
public sealed class PromiseRepository(TaxCounterContext context) : IPromises
{
    private const int DaysWatched = 366, Some = 500;

    /// <summary>Money that came in, went back, or was moved to another account. Credit that is applied moves nothing in or out of an account.</summary>
    private static readonly IReadOnlyList<PostingKind> _kinds = PostingKinds.Where(k => k.Paid is PaidEffect.Payment or PaidEffect.TakenBack || k.IsMovedPayment);

    private IQueryable<PaymentPromise> All => context.Set<PaymentPromise>().AsNoTracking();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PromiseStanding>> OfAccount(AccountId account) => await Standings(await All.Where(p => p.AccountId == account).OrderByDescending(p => p.Made.At).ThenByDescending(p => p.Id).ToListAsync());

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AccountId, PromiseStanding>> Latest(IReadOnlyCollection<AccountId> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Dictionary<AccountId, PromiseStanding> latest = [];
        foreach (var some in accounts.Chunk(Some))
        {
            var ids = await context.Set<CallSheet>().AsNoTracking().Where(s => some.Contains(s.AccountId) && s.PromiseId != null).Select(s => s.PromiseId!.Value).ToListAsync();
            foreach (var standing in await Standings(await All.Where(p => ids.Contains(p.Id)).ToListAsync()))
            {
                latest[standing.Promise.AccountId] = standing;
            }
        }

        return latest;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PromiseStanding>> Broken(DateOnly day, PromiseId? after = null, int most = Some)
    {
        var since = day.AddDays(-DaysWatched);
        var past = await All.Where(p => p.DueOn < day && p.DueOn >= since && !context.Set<PromiseNote>().Any(n => n.PromiseId == p.Id) && !context.Set<PaymentPromise>().Any(q => q.ReplacesId == p.Id)).ToListAsync();
        List<PromiseStanding> broken = [];
        foreach (var some in past.OrderBy(p => p.Id.Value).Where(p => after is not { } last || p.Id.Value.CompareTo(last.Value) > 0).Chunk(Some))
        {
            broken.AddRange((await Standings(some)).Where(s => s.On(day).IsBroken));
            if (broken.Count >= most)
            {
                break;
            }
        }

        return [.. broken.Take(most)];
    }

    /// <inheritdoc/>
    public async Task<PromiseStanding?> Find(PromiseId id) => (await Standings(await All.Where(p => p.Id == id).ToListAsync())).SingleOrDefault();

    /// <inheritdoc/>
    public Task<bool> IsNoted(PromiseId id) => context.Set<PromiseNote>().AnyAsync(n => n.PromiseId == id);

    /// <inheritdoc/>
    public void Add(PaymentPromise promise) => context.Add(promise);

    /// <inheritdoc/>
    public void Add(PromiseNote note) => context.Add(note);

    /// <summary>In the order given.</summary>
    private async Task<IReadOnlyList<PromiseStanding>> Standings(IReadOnlyCollection<PaymentPromise> promises)
    {
        if (promises.Count == 0)
        {
            return [];
        }

        var ids = promises.Select(p => (PromiseId?)p.Id).ToList();
        var replaced = await All.Where(q => ids.Contains(q.ReplacesId)).ToDictionaryAsync(q => q.ReplacesId!.Value, q => q.MadeOn);
        var paid = await Payments([.. promises.Select(p => p.AccountId).Distinct()], promises.Min(p => p.Made.At));
        return [.. promises.Select(p => new PromiseStanding { Promise = p, Payments = [.. paid[p.AccountId]], ReplacedOn = replaced.TryGetValue(p.Id, out var on) ? on : null })];
    }

    private async Task<ILookup<AccountId, PromisePayment>> Payments(IReadOnlyCollection<AccountId> accounts, DateTime since)
    {
        var ids = accounts.Select(a => (AccountId?)a).ToList();
        var lines = await (from line in context.Set<JournalLine>().AsNoTracking()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where ids.Contains(line.AccountId) && (line.Account == LedgerAccount.Receivable || line.Account == LedgerAccount.UnappliedCredit)
                               && _kinds.Contains(posting.Kind) && posting.PostedAt >= since && line.TaxType != TaxType.CounterFees
                           select new { line.AccountId, line.Side, line.Amount, Posting = new Origin(posting.Id, posting.CorrectsId, posting.EffectiveOn, posting.PostedAt) }).ToListAsync();
        var origins = lines.Select(l => l.Posting).DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        await Complete(origins);
        return lines.Select(l => (Account: l.AccountId!.Value, From: First(l.Posting, origins), Amount: l.Side == Side.Credit ? l.Amount : -l.Amount))
            .GroupBy(l => (l.Account, l.From.Id))
            .ToLookup(g => g.Key.Account, g => new PromisePayment(g.First().From.EffectiveOn, g.First().From.PostedAt, g.Total(l => l.Amount)));
    }

    /// <summary>What is taken back may have been paid on another account, or before: those postings are read too, until nothing names one that is not there.</summary>
    private async Task Complete(Dictionary<PostingId, Origin> origins)
    {
        while (origins.Values.Select(o => o.CorrectsId).OfType<PostingId>().Where(id => !origins.ContainsKey(id)).Distinct().ToList() is { Count: > 0 } missing)
        {
            foreach (var some in missing.Chunk(Some))
            {
                foreach (var found in await context.Set<Posting>().AsNoTracking().Where(p => some.Contains(p.Id)).Select(p => new Origin(p.Id, p.CorrectsId, p.EffectiveOn, p.PostedAt)).ToListAsync())
                {
                    origins[found.Id] = found;
                }
            }
        }
    }

    /// <summary>The payment behind a posting: a void names the payment, the undoing of a returned check names the return, which names the payment.</summary>
    private static Origin First(Origin posting, Dictionary<PostingId, Origin> origins)
    {
        while (posting.CorrectsId is { } before)
        {
            posting = origins[before];
        }

        return posting;
    }

    private sealed record Origin(PostingId Id, PostingId? CorrectsId, DateOnly EffectiveOn, DateTime PostedAt);
}
