using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Productivity;

/// <summary>The receipts of a period, by clerk.</summary>
/// <param name="facts">Those of the period.</param>
/// <param name="before">Those of the period it is compared with.</param>
public sealed class TakenReport(IReadOnlyList<TakenFact> facts, IReadOnlyList<TakenFact> before)
{
    /// <summary>How many receipts.</summary>
    public int Count => facts.Count;

    /// <summary>How many in the other period.</summary>
    public int CountBefore => before.Count;

    /// <summary>How many were voided since.</summary>
    public int Voided => facts.Count(f => f.IsVoided);

    /// <summary>What the receipts that stand come to.</summary>
    public Money Amount => facts.Where(f => !f.IsVoided).Total(f => f.Amount);

    /// <summary>The same of the other period.</summary>
    public Money AmountBefore => before.Where(f => !f.IsVoided).Total(f => f.Amount);

    /// <summary>By clerk, in the order of names.</summary>
    public IReadOnlyList<TakenLine> ByClerk()
    {
        var then = before.ToLookup(f => f.Clerk);
        var now = facts.ToLookup(f => f.Clerk);
        return [.. now.Select(g => g.Key).Union(then.Select(g => g.Key))
            .Select(k => new TakenLine(k, now[k].Concat(then[k]).First().ClerkName, now[k].Count(), now[k].Count(f => f.IsVoided), now[k].Where(f => !f.IsVoided).Total(f => f.Amount), then[k].Count()))
            .OrderBy(l => l.Says, StringComparer.OrdinalIgnoreCase)];
    }
}
