using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>Reads penalty waivers for the screens.</summary>
public sealed class PenaltyWaiverReads(TaxCounterContext context) : IPenaltyWaiverSearch
{
    private const int YearsOfSimilar = 2;
    private static readonly int[] _ages = [7, 30, 90];
    private static readonly long[] _amounts = [100_00, 500_00, 2500_00];

    /// <inheritdoc/>
    public async Task<RecordPage<WaiverRow>> List(WaiverFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = Of(filter);
        var total = await found.CountAsync();
        var page = Math.Clamp(filter.Page, 1, new RecordPage<WaiverRow>([], 1, total).Last);
        var ordered = found.OrderBy(w => w.AnswerDueOn == null ? 1 : 0).ThenBy(w => w.AnswerDueOn).ThenByDescending(w => w.TakenOn).ThenByDescending(w => w.Number);
        return new RecordPage<WaiverRow>(await Rows(ordered.Skip((page - 1) * RecordPage<WaiverRow>.Size).Take(RecordPage<WaiverRow>.Size)), page, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<WaiverState, int>> CountsOf(string person) =>
        await context.Set<PenaltyWaiver>().Where(w => w.HandledByPerson == person).GroupBy(w => w.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WaiverRow>> Similar(string ground, PenaltyWaiverId besides, DateOnly today, int most)
    {
        var since = today.AddYears(-YearsOfSimilar);
        return Rows(context.Set<PenaltyWaiver>().Where(w => w.Ground == ground && w.Id != besides && w.DecidedOn >= since && w.DecidedOn <= today)
            .OrderByDescending(w => w.DecidedOn).ThenByDescending(w => w.Number).Take(most));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaiverRow>> OfAccount(AccountNumber account, int most)
    {
        var id = await context.Set<Account>().Where(a => a.Number == account).Select(a => a.Id).SingleOrDefaultAsync();
        return await Rows(context.Set<PenaltyWaiver>().Where(w => w.AccountId == id).OrderByDescending(w => w.TakenOn).ThenByDescending(w => w.Number).Take(most));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaiverReportLine>> Report(WaiverFilter filter, WaiverReportBy by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var cases = await Of(filter).Select(w => new { w.Ground, w.State, w.Outcome, w.HandledByName, w.TakenOn, w.DecidedOn, Asked = w.AskedAmount, Granted = w.GrantedAmount }).ToListAsync();
        var lines = cases.GroupBy(c => by switch
        {
            WaiverReportBy.Ground => c.Ground.Length == 0 ? "no ground yet" : c.Ground,
            WaiverReportBy.Outcome => WaiverWords.Of(c.State == WaiverState.Reversed ? c.State : c.Outcome ?? c.State),
            WaiverReportBy.Clerk => c.HandledByName,
            WaiverReportBy.Age => Band((c.DecidedOn ?? today).DayNumber - c.TakenOn.DayNumber, [.. _ages.Select(a => (long)a)], b => $"up to {b} days", b => $"more than {b} days"),
            _ => Band(c.Asked.Cents, _amounts, b => $"up to {new Money(b)}", b => $"more than {new Money(b)}"),
        }).Select(g => new WaiverReportLine(g.Key, g.Count(), g.Total(c => c.Asked), g.Total(c => c.State == WaiverState.Reversed ? Money.Zero : c.Granted)));
        return [.. lines.OrderByDescending(l => l.Cases).ThenBy(l => l.Key, StringComparer.Ordinal)];
    }

    private static string Band(long value, long[] bands, Func<long, string> upTo, Func<long, string> above) =>
        bands.Any(b => value <= b) ? upTo(bands.First(b => value <= b)) : above(bands[^1]);

    private IQueryable<PenaltyWaiver> Of(WaiverFilter filter)
    {
        var found = context.Set<PenaltyWaiver>().AsNoTracking();
        found = filter.States.Count > 0 ? found.Where(w => filter.States.Contains(w.State)) : found;
        found = filter.HandledBy is { } person ? found.Where(w => w.HandledByPerson == person) : found;
        found = filter.Ground is { } ground ? found.Where(w => w.Ground == ground) : found;
        found = filter.Outcome is { } outcome ? found.Where(w => w.Outcome == outcome) : found;
        found = filter.From is { } from ? found.Where(w => w.TakenOn >= from) : found;
        found = filter.Through is { } through ? found.Where(w => w.TakenOn <= through) : found;
        found = filter.AnswerDueBefore is { } before ? found.Where(w => w.AnswerDueOn < before) : found;
        return filter.AtLeast is { } least ? found.Where(w => (long)w.AskedAmount >= least.Cents) : found;
    }

    private async Task<IReadOnlyList<WaiverRow>> Rows(IQueryable<PenaltyWaiver> cases)
    {
        var rows = await cases.Select(w => new { w.Id, w.Number, w.State, w.AccountId, w.Ground, w.TakenOn, w.HandledByName, w.AnswerDueOn, w.AskedAmount, w.GrantedAmount, w.DecidedOn, w.Outcome }).ToListAsync();
        var accounts = rows.Select(r => r.AccountId).Distinct().ToList();
        var names = await context.Set<Account>().Where(a => accounts.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TaxpayerName, a.TradeName }).ToDictionaryAsync(a => a.Id);
        var ids = rows.Select(r => r.Id).ToList();
        var reasons = (await context.Set<WaiverDecision>().Where(d => ids.Contains(d.WaiverId) && d.Outcome != WaiverState.Requested).Select(d => new { d.WaiverId, d.Reason }).ToListAsync()).ToDictionary(d => d.WaiverId, d => d.Reason);
        return
        [
            .. rows.Select(r => new WaiverRow
            {
                Number = r.Number,
                State = r.State,
                Account = names[r.AccountId].Number,
                Name = names[r.AccountId].TradeName is { Length: > 0 } trade ? trade : names[r.AccountId].TaxpayerName,
                Ground = r.Ground,
                TakenOn = r.TakenOn,
                HandledByName = r.HandledByName,
                AnswerDueOn = r.AnswerDueOn,
                Asked = r.AskedAmount,
                Granted = r.GrantedAmount,
                DecidedOn = r.DecidedOn,
                Outcome = r.Outcome,
                Reason = reasons.GetValueOrDefault(r.Id),
            }),
        ];
    }
}
