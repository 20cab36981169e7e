using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Duties;

/// <summary>
/// What storage says about one duty, in one class in the duty's own folder: its services, what carries its numbers, how its records are proved, where its evidence
/// is noted. Its mappings are found by themselves; its texts lie beside it, in <c>Words/</c> and <c>Letters/</c> (docs/adding-a-duty.md).
/// </summary>
public abstract class DutyRecords
{
    /// <summary>The word of the duty, the same in every project: the name of its folder.</summary>
    public string Name => Duty.WordOf(GetType());

    /// <summary>Registers its repositories and searches, the services of the domain that work on them, what of it waits for approval, and its samples.</summary>
    public virtual void AddTo(IServiceCollection services)
    {
    }

    /// <summary>The records that carry the printed numbers of the duty, series by series.</summary>
    public virtual IReadOnlyList<NumberedRecords> Numbers => [];

    /// <summary>What <c>verify</c> proves of its records.</summary>
    public virtual IEnumerable<IVerifyCheck> Checks => [];

    /// <summary>What of it was decided within approval limits, limit by limit; <c>verify</c> compares it with the rule book.</summary>
    public virtual IReadOnlyList<DecidedActs> Decided => [];

    /// <summary>The numbers of papers that belong to an account although the trail names only the paper: an account's entries include theirs. Newest first.</summary>
    /// <param name="context">The records.</param>
    /// <param name="account">The account's ten digits.</param>
    /// <param name="most">How many at most.</param>
    public virtual Task<IReadOnlyList<string>> PapersOf(TaxCounterContext context, string account, int most) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>One row for each record that its panel on the page of an account shows; null where it asks for none. All duties are counted in one question.</summary>
    /// <param name="context">The records.</param>
    /// <param name="account">Whose page.</param>
    public virtual IQueryable<AccountId>? OnAccount(TaxCounterContext context, AccountId account) => null;

    /// <summary>The papers that its cases note. Their files are proved by <c>verify</c> and copied by <c>backup</c>.</summary>
    public virtual Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop) => Task.FromResult<IReadOnlyList<NotedPaper>>([]);
}
