using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cases;

/// <summary>Where the cases of a duty stand on an account, by the duty's table.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TSeries">The series of its numbers.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public sealed class CaseStandings<TCase, TSeries, TVerb, TState>(TaxCounterContext context, CaseTable<TVerb, TState> table) : IStandings
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <inheritdoc/>
    public Permission Needs => table.Seeing;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        var over = Enum.GetValues<TState>().Where(s => table.Ahead(s).Awaits == Awaits.Nobody).ToList();
        var cases = context.Set<TCase>().AsNoTracking().Where(c => c.AccountId == account);
        return
        [
            .. await Rows(cases.Where(c => !over.Contains(c.Story.State))),
            .. await Rows(cases.Where(c => over.Contains(c.Story.State)).OrderByDescending(c => c.TakenOn).ThenByDescending(c => c.Number).Take(mostOver)),
        ];
    }

    private async Task<IEnumerable<Standing>> Rows(IQueryable<TCase> cases)
    {
        var rows = await cases.OrderByDescending(c => c.TakenOn).ThenByDescending(c => c.Number)
            .Select(c => new { c.Number, c.Story.State, c.TakenOn, c.Story.HandledByName, c.Story.AnswerDueOn, At = c.Story.Steps.Max(s => (DateTime?)s.By.At) }).ToListAsync();
        return rows.Select(r => new Standing
        {
            What = table.Noun,
            Number = r.Number.ToString(),
            Page = $"/{table.Word}/{r.Number}",
            Where = table.StateWords(r.State),
            Since = r.At,
            SinceDay = r.TakenOn,
            Ahead = table.Ahead(r.State),
            InHandOf = table.Ahead(r.State).Awaits == Awaits.Clerk ? r.HandledByName : "",
            DueOn = r.AnswerDueOn,
        });
    }
}
