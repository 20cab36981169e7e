using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cases;

/// <summary>
/// What the nightly review does about requests for information whose day has passed: the reminder, by the rule book; where that was not answered either, a person decides
/// whether the case goes on or is closed.
/// </summary>
public sealed class CaseReview<TCase, TSeries, TVerb, TState>(TaxCounterContext context, CaseTable<TVerb, TState> table, CaseService<TCase, TSeries, TVerb, TState> cases, RuleBook rules) : IReviewStep
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private const int FirstPlace = 20;

    /// <inheritdoc/>
    public string Code => $"{table.Word}-requests";

    /// <inheritdoc/>
    public string Name => $"Requests for information: {table.Word.Replace('-', ' ')}";

    /// <inheritdoc/>
    public int Place => FirstPlace;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop)
    {
        TState[] waiting = [table.Gathering.Waiting];
        var late = await context.Set<TCase>().AsNoTracking().Where(c => waiting.Contains(c.Story.State) && c.Story.AnswerDueOn < day).Select(c => c.Number).ToListAsync(stop);
        return [.. late.Select(n => n.ToString())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<PrintedNumber<TSeries>> numbers = [.. keys.Select(PrintedNumber<TSeries>.Parse)];
        var rows = await context.Set<TCase>().AsNoTracking().Where(c => numbers.Contains(c.Number))
            .SelectMany(c => c.InformationRequests, (c, r) => new { c.Number, c.AccountId, Request = r.Number, r.RequestedOn, r.DueOn, r.RemindedOn }).ToListAsync();
        var by = rules.Limits.ReviewOn(day);
        var newest = rows.GroupBy(r => r.Number).Select(g => g.MaxBy(r => r.Request)!).Where(r => r.DueOn < day && (r.RemindedOn is null || r.RemindedOn.Value.AddDays(by.ReminderDays) < day)).ToList();
        var names = await AccountNames.Of(context, newest.Select(r => r.AccountId));
        return [.. newest.Select(r => new ReviewFinding
        {
            Key = r.Number.ToString(),
            What = $"{table.Word}.{(r.RemindedOn is null ? "remind" : table.CloseWord)}",
            Mark = r.Request.ToString(CultureInfo.InvariantCulture),
            Says = r.RemindedOn is { } reminded
                ? $"Asked on {DateWords.Date(r.RequestedOn)}, reminded on {DateWords.Date(reminded)}, and not answered."
                : $"Asked on {DateWords.Date(r.RequestedOn)}, to be answered by {DateWords.Date(r.DueOn)}, and not answered.",
            Name = names[r.AccountId],
            Page = $"/{table.Word}/{r.Number}",
            LeftBecause = r.RemindedOn is not null ? "Close it, or go on without an answer." : by.Reminders ? null : "By the rule book a person sends reminders.",
        })];
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (await cases.Remind(PrintedNumber<TSeries>.Parse(finding.Key), act)).Refusal;
    }
}
