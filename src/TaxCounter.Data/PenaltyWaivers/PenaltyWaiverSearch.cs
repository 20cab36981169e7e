using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>Reads penalty waivers for the screens.</summary>
public sealed class PenaltyWaiverSearch(TaxCounterContext context) : IPenaltyWaiverSearch
{
    private const int YearsOfSimilar = 2;

    /// <inheritdoc/>
    public async Task<RecordPage<WaiverRow>> List(WaiverFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = Of(filter);
        var total = await found.CountAsync();
        var page = RecordPage<WaiverRow>.Within(filter.Page, total);
        var ordered = found.OrderBy(w => w.AnswerDueOn == null ? 1 : 0).ThenBy(w => w.AnswerDueOn).ThenByDescending(w => w.TakenOn).ThenByDescending(w => w.Number);
        return new RecordPage<WaiverRow>(await Rows(ordered.Skip((page - 1) * RecordPage<WaiverRow>.Size).Take(RecordPage<WaiverRow>.Size)), page, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<WaiverState, int>> Counts(WaiverFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return await Of(filter with { States = [] }).GroupBy(w => w.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Person, string Name)>> Clerks()
    {
        var userAccounts = await context.Set<PenaltyWaiver>().Select(w => new { w.HandledByPerson, w.HandledByName }).Distinct().ToListAsync();
        return [.. userAccounts.GroupBy(p => p.HandledByPerson).Select(g => (g.Key, g.First().HandledByName)).OrderBy(p => p.HandledByName, StringComparer.Ordinal)];
    }

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
        var cases = await Of(filter).Select(w => new Counted(w.Ground, w.State, w.Outcome, w.HandledByPerson, w.HandledByName, w.TakenOn, w.DecidedOn, w.AskedAmount, w.GrantedAmount)).ToListAsync();
        var bands = by == WaiverReportBy.Age ? WaiverBand.Ages : by == WaiverReportBy.Amount ? WaiverBand.Amounts : [];
        var lines = cases.GroupBy(c => KeyOf(c, by, today)).Select(g =>
            new WaiverReportLine(g.Key, Say(g.Key, by, g.First(), bands), g.Count(), g.Total(c => c.Asked), g.Total(c => c.State == WaiverState.Reversed ? Money.Zero : c.Granted)));
        return [.. lines.OrderBy(l => bands.TakeWhile(b => b.Key != l.Key).Count()).ThenByDescending(l => l.Cases).ThenBy(l => l.Says, StringComparer.Ordinal)];
    }

    private static string KeyOf(Counted c, WaiverReportBy by, DateOnly today) => by switch
    {
        WaiverReportBy.Ground => c.Ground.Length == 0 ? WaiverFilter.NoGround : c.Ground,
        WaiverReportBy.Outcome => c.Result.ToString(),
        WaiverReportBy.Clerk => c.Person,
        WaiverReportBy.Age => WaiverBand.Of(WaiverBand.Ages, (c.DecidedOn ?? today).DayNumber - c.TakenOn.DayNumber).Key,
        _ => WaiverBand.Of(WaiverBand.Amounts, c.Asked.Cents).Key,
    };

    private static string Say(string key, WaiverReportBy by, Counted first, IReadOnlyList<WaiverBand> bands) => by switch
    {
        WaiverReportBy.Ground => key == WaiverFilter.NoGround ? "no ground yet" : key,
        WaiverReportBy.Outcome => WaiverWords.Of(first.Result),
        WaiverReportBy.Clerk => first.Name,
        _ => bands.First(b => b.Key == key).Says,
    };

    private IQueryable<PenaltyWaiver> Of(WaiverFilter filter)
    {
        var found = context.Set<PenaltyWaiver>().AsNoTracking();
        found = filter.States.Count > 0 ? found.Where(w => filter.States.Contains(w.State)) : found;
        found = filter.HandledBy is { } person ? found.Where(w => w.HandledByPerson == person) : found;
        var ground = filter.Ground == WaiverFilter.NoGround ? "" : filter.Ground;
        found = ground is not null ? found.Where(w => w.Ground == ground) : found;
        found = filter.Outcome is { } outcome ? Of(found, outcome) : found;
        found = filter.From is { } from ? found.Where(w => w.TakenOn >= from) : found;
        found = filter.Through is { } through ? found.Where(w => w.TakenOn <= through) : found;
        found = filter.AnswerDueBefore is { } before ? found.Where(w => w.AnswerDueOn < before) : found;
        found = filter.AtLeast is { } least ? found.Where(w => (long)w.AskedAmount >= least.Cents) : found;
        found = filter.AtMost is { } most ? found.Where(w => (long)w.AskedAmount <= most.Cents) : found;
        return filter.Age is { } age ? Of(found, age) : found;
    }

    private static IQueryable<PenaltyWaiver> Of(IQueryable<PenaltyWaiver> found, WaiverState outcome) => outcome == WaiverState.Reversed
        ? found.Where(w => w.State == WaiverState.Reversed)
        : found.Where(w => w.State != WaiverState.Reversed && (w.Outcome == outcome || (w.Outcome == null && w.State == outcome)));

    /// <summary>Decided cases by the day of the decision, the others by the day that is asked about.</summary>
    private static IQueryable<PenaltyWaiver> Of(IQueryable<PenaltyWaiver> found, WaiverAge age)
    {
        if (age.AtLeast is { } least)
        {
            var last = age.On.AddDays(-least);
            found = found.Where(w => w.DecidedOn == null ? w.TakenOn <= last : w.TakenOn.AddDays(least) <= w.DecidedOn);
        }

        if (age.AtMost is { } most)
        {
            var first = age.On.AddDays(-most);
            found = found.Where(w => w.DecidedOn == null ? w.TakenOn >= first : w.TakenOn.AddDays(most) >= w.DecidedOn);
        }

        return found;
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

    /// <summary>What the report needs of a case.</summary>
    private sealed record Counted(string Ground, WaiverState State, WaiverState? Outcome, string Person, string Name, DateOnly TakenOn, DateOnly? DecidedOn, Money Asked, Money Granted)
    {
        public WaiverState Result => State == WaiverState.Reversed ? State : Outcome ?? State;
    }
}
