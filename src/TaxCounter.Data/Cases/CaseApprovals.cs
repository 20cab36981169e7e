using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cases;

/// <summary>The cases of a duty that wait for a second person, as the duty's table says where. Who asks, since when and why is read from the story of the case.</summary>
public sealed class CaseApprovals<TCase, TSeries, TVerb, TState>(TaxCounterContext context, CaseTable<TVerb, TState> table) : IApprovalKind
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private readonly List<TState> _states = [.. table.Proposals.Select(p => p.State).Distinct()];
    private readonly List<TVerb> _verbs = [.. table.Proposals.Select(p => p.Verb).Distinct()];

    /// <inheritdoc/>
    public ApprovalKind Kind => table.Approvals;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var verbs = _verbs;
        var some = key is null ? Waiting() : PrintedNumber<TSeries>.TryParse(key, out var number) ? Waiting().Where(c => c.Number == number) : Waiting().Where(_ => false);
        var oldest = some.OrderBy(c => c.Story.Steps.Where(s => verbs.Contains(s.Verb)).Max(s => s.By.At)).ThenBy(c => c.Number).Take(most);
        var cases = await Rows(oldest).AsSingleQuery().ToListAsync();
        var names = await AccountNames.Of(context, cases.Select(c => c.AccountId));
        return [.. cases.Select(c => Item(c, names.GetValueOrDefault(c.AccountId)))];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since()
    {
        var verbs = _verbs;
        return Waiting().Select(c => c.Story.Steps.Where(s => verbs.Contains(s.Verb)).Max(s => s.By.At));
    }

    /// <inheritdoc/>
    public async Task<DateTime?> Since(string key)
    {
        var verbs = _verbs;
        return PrintedNumber<TSeries>.TryParse(key, out var number)
            ? await Waiting().Where(c => c.Number == number).Select(c => (DateTime?)c.Story.Steps.Where(s => verbs.Contains(s.Verb)).Max(s => s.By.At)).SingleOrDefaultAsync()
            : null;
    }

    private ApprovalItem Item(WaitingCase<TSeries, TVerb, TState> row, string? name)
    {
        var proposal = table.Proposals.First(p => p.State.Equals(row.State));
        var asked = row.Steps.Where(s => s.Verb.Equals(proposal.Verb)).MaxBy(s => s.Number)!;
        Money? amount = proposal.Figure switch { CaseFigure.Requested => row.Requested, CaseFigure.Recommended => row.Recommended, CaseFigure.Granted => row.Granted, _ => null };
        return new ApprovalItem
        {
            Kind = Kind,
            Key = row.Number.ToString(),
            What = $"{proposal.What} {row.Number}, {name}",
            Who = asked.By.Name,
            Persons = table.Prepares(proposal.Verb) ? [.. row.Steps.Where(s => s.Prepares).Select(s => s.By.Person)] : [asked.By.Person],
            Amount = amount,
            AmountWords = amount?.ToString() ?? "—",
            Since = asked.By.At,
            Revision = row.Revision.ToString(CultureInfo.InvariantCulture),
            Why = proposal.Why is null ? asked.Note : row.Says,
        };
    }

    /// <summary>What is read of each; without amounts where the duty's cases are about none.</summary>
    private IQueryable<WaitingCase<TSeries, TVerb, TState>> Rows(IQueryable<TCase> cases)
    {
        var verbs = _verbs;
        if (table.Proposals.All(p => p.Figure == CaseFigure.None))
        {
            return cases.Select(c => new WaitingCase<TSeries, TVerb, TState>
            {
                Number = c.Number,
                AccountId = c.AccountId,
                State = c.Story.State,
                Revision = c.Story.Revision,
                Steps = c.Story.Steps.Where(s => s.Prepares || verbs.Contains(s.Verb)).ToList(),
            });
        }

        var says = table.Proposals.Select(p => p.Why).FirstOrDefault(why => why is not null) ?? nameof(ICase<,,>.ReasonCode);
        return cases.Select(c => new WaitingCase<TSeries, TVerb, TState>
        {
            Number = c.Number,
            AccountId = c.AccountId,
            State = c.Story.State,
            Revision = c.Story.Revision,
            Requested = c.RequestedAmount,
            Recommended = c.RecommendedAmount,
            Granted = c.GrantedAmount,
            Says = EF.Property<string>(c, says),
            Steps = c.Story.Steps.Where(s => s.Prepares || verbs.Contains(s.Verb)).ToList(),
        });
    }

    private IQueryable<TCase> Waiting()
    {
        var states = _states;
        return context.Set<TCase>().AsNoTracking().Where(c => states.Contains(c.Story.State));
    }
}
