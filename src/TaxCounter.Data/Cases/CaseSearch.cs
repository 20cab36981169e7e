using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>Lists of a duty's cases, and what they come to.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TSeries">The series of its numbers.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
/// <typeparam name="TDecision">A decision on it; the case keeps them as its <c>Decisions</c>.</typeparam>
public sealed class CaseSearch<TCase, TSeries, TVerb, TState, TDecision>(TaxCounterContext context, CaseTable<TVerb, TState> table) : ICaseSearch<PrintedNumber<TSeries>, TState>
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
    where TDecision : CaseDecision<TState>
{
    private const int YearsOfSimilar = 2;

    /// <inheritdoc/>
    public async Task<RecordPage<CaseRow<PrintedNumber<TSeries>, TState>>> List(CaseFilter<TState> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = Of(filter);
        var total = await found.CountAsync();
        var page = RecordPage<CaseRow<PrintedNumber<TSeries>, TState>>.Within(filter.Page, total);
        var ordered = found.OrderBy(c => c.Story.AnswerDueOn == null ? 1 : 0).ThenBy(c => c.Story.AnswerDueOn).ThenByDescending(c => c.TakenOn).ThenByDescending(c => c.Number);
        return new RecordPage<CaseRow<PrintedNumber<TSeries>, TState>>(await Rows(ordered.Skip(RecordPage<TCase>.Before(page)).Take(RecordPage<TCase>.Size)), page, total);
    }

    /// <inheritdoc/>
    public Task<TState?> StateOf(PrintedNumber<TSeries> number) => context.Set<TCase>().Where(c => c.Number == number).Select(c => (TState?)c.Story.State).SingleOrDefaultAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<TState, int>> Counts(CaseFilter<TState> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return await Of(filter with { States = [] }).GroupBy(c => c.Story.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Person, string Name)>> Clerks()
    {
        var userAccounts = await context.Set<TCase>().Select(c => new { c.Story.HandledByPerson, c.Story.HandledByName }).Distinct().ToListAsync();
        return [.. userAccounts.GroupBy(p => p.HandledByPerson).Select(g => (g.Key, g.First().HandledByName)).OrderBy(p => p.HandledByName, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseRow<PrintedNumber<TSeries>, TState>>> Similar(string reasonCode, PrintedNumber<TSeries> besides, DateOnly today, int most)
    {
        var since = today.AddYears(-YearsOfSimilar);
        return Rows(context.Set<TCase>().Where(c => c.ReasonCode == reasonCode && c.Number != besides && c.DecidedOn >= since && c.DecidedOn <= today)
            .OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Number).Take(most));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CaseRow<PrintedNumber<TSeries>, TState>>> OfAccount(AccountNumber account, int most)
    {
        var id = context.Set<Account>().Where(a => a.Number == account).Select(a => a.Id);
        return await Rows(context.Set<TCase>().Where(c => id.Contains(c.AccountId)).OrderByDescending(c => c.TakenOn).ThenByDescending(c => c.Number).Take(most));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CaseReportLine>> Report(CaseFilter<TState> filter, CaseReportBy by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var cases = await Of(filter).Select(c => new CaseFigures<TState>(c.ReasonCode, c.Story.State, c.Outcome, c.Story.HandledByPerson, c.Story.HandledByName, c.TakenOn, c.DecidedOn, c.RequestedAmount, c.GrantedAmount)).ToListAsync();
        return new CaseReport<TState>(by, today, table.Undone, table.StateWords).Lines(cases);
    }

    private IQueryable<TCase> Of(CaseFilter<TState> filter)
    {
        var found = context.Set<TCase>().AsNoTracking();
        found = filter.States.Count > 0 ? found.Where(c => filter.States.Contains(c.Story.State)) : found;
        found = filter.HandledBy is { } person ? found.Where(c => c.Story.HandledByPerson == person) : found;
        var reason = filter.Reason == NoReason.Code ? "" : filter.Reason;
        found = reason is not null ? found.Where(c => c.ReasonCode == reason) : found;
        found = filter.Outcome is { } outcome ? Of(found, outcome) : found;
        found = filter.From is { } from ? found.Where(c => c.TakenOn >= from) : found;
        found = filter.Through is { } through ? found.Where(c => c.TakenOn <= through) : found;
        found = filter.AnswerDueBefore is { } before ? found.Where(c => c.Story.AnswerDueOn < before) : found;
        var hasAmounts = context.Model.FindEntityType(typeof(TCase))?.FindProperty(nameof(ICase<PrintedNumber<TSeries>, TVerb, TState>.RequestedAmount)) is not null; // others ask for no money: nothing, for each of them
        found = filter.AtLeast is not { } least ? found : hasAmounts ? found.Where(c => (long)c.RequestedAmount >= least.Cents) : least.IsPositive ? found.Where(c => false) : found;
        found = filter.AtMost is { } most && hasAmounts ? found.Where(c => (long)c.RequestedAmount <= most.Cents) : found;
        return filter.Age is { } age ? Of(found, age) : found;
    }

    private IQueryable<TCase> Of(IQueryable<TCase> found, TState outcome) => table.Undone is not { } undone
        ? found.Where(c => c.Outcome.Equals(outcome) || (c.Outcome == null && c.Story.State.Equals(outcome)))
        : outcome.Equals(undone)
            ? found.Where(c => c.Story.State.Equals(undone))
            : found.Where(c => !c.Story.State.Equals(undone) && (c.Outcome.Equals(outcome) || (c.Outcome == null && c.Story.State.Equals(outcome))));

    /// <summary>Decided cases by the day of the decision, the others by the day that is asked about.</summary>
    private static IQueryable<TCase> Of(IQueryable<TCase> found, CaseAge age)
    {
        if (age.AtLeast is { } least)
        {
            var last = age.On.AddDays(-least);
            found = found.Where(c => c.DecidedOn == null ? c.TakenOn <= last : c.TakenOn.AddDays(least) <= c.DecidedOn);
        }

        if (age.AtMost is { } most)
        {
            var first = age.On.AddDays(-most);
            found = found.Where(c => c.DecidedOn == null ? c.TakenOn >= first : c.TakenOn.AddDays(most) >= c.DecidedOn);
        }

        return found;
    }

    private async Task<IReadOnlyList<CaseRow<PrintedNumber<TSeries>, TState>>> Rows(IQueryable<TCase> cases)
    {
        var rows = await cases.Select(c => new { c.Number, c.Story.State, c.AccountId, c.ReasonCode, c.TakenOn, c.Story.HandledByName, c.Story.AnswerDueOn, c.RequestedAmount, c.GrantedAmount, c.DecidedOn, c.Outcome }).ToListAsync();
        if (rows.Count == 0)
        {
            return [];
        }

        var accounts = rows.Select(r => r.AccountId).Distinct().ToList();
        var names = await context.Set<Account>().Where(a => accounts.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TaxpayerName, a.TradeName }).ToDictionaryAsync(a => a.Id);
        var reasons = await DecisionReasons([.. rows.Select(r => r.Number)]);
        return
        [
            .. rows.Select(r => new CaseRow<PrintedNumber<TSeries>, TState>
            {
                Number = r.Number,
                State = r.State,
                Account = names[r.AccountId].Number,
                Name = names[r.AccountId].TradeName is { Length: > 0 } trade ? trade : names[r.AccountId].TaxpayerName,
                ReasonCode = r.ReasonCode,
                TakenOn = r.TakenOn,
                HandledByName = r.HandledByName,
                AnswerDueOn = r.AnswerDueOn,
                Requested = r.RequestedAmount,
                Granted = r.GrantedAmount,
                DecidedOn = r.DecidedOn,
                Outcome = r.Outcome,
                DecisionReason = reasons.GetValueOrDefault(r.Number),
            }),
        ];
    }

    /// <summary>Why cases were decided as they were, by the number of the case; those without a decision are left out.</summary>
    private async Task<IReadOnlyDictionary<PrintedNumber<TSeries>, string>> DecisionReasons(IReadOnlyCollection<PrintedNumber<TSeries>> numbers)
    {
        var decisions = await context.Set<TCase>().Where(c => numbers.Contains(c.Number))
            .SelectMany(c => EF.Property<IEnumerable<TDecision>>(c, "Decisions"), (c, d) => new { c.Number, Of = c.Outcome, On = c.DecidedOn, Order = d.Number, d.Outcome, d.DecidedOn, d.Reason })
            .Where(d => d.Of.Equals(d.Outcome) && d.On == d.DecidedOn).ToListAsync();
        return decisions.GroupBy(d => d.Number).ToDictionary(g => g.Key, g => g.MinBy(d => d.Order)!.Reason);
    }
}
