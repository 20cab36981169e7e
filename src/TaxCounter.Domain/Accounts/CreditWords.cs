using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Accounts;

/// <summary>What the audit trail keeps of credit that was applied, by a person or by a charge that met it.</summary>
internal static class CreditWords
{
    /// <summary>What it paid, period by period.</summary>
    public static string Parts(CreditPlan plan) => string.Join(", ", plan.Parts.Select(p => $"{p.Obligation.TaxType} {p.Obligation.Period} {p.Amount.Plain()} as of {p.AroseOn:yyyy-MM-dd}"));

    /// <summary>The credit before and after, and of each period it pays what was owed before and after.</summary>
    public static IReadOnlyList<AuditChange> Changes(Money credit, CreditPlan plan) =>
    [
        new("unapplied credit", credit.Plain(), (credit - plan.Total).Plain()),
        .. plan.Parts.Select(p => p.Obligation).DistinctBy(o => o.Id).Select(o =>
            new AuditChange($"owed {o.TaxType} {o.Period}", Owed(plan.Before, o), Owed(plan.After, o))),
        .. (plan.PenaltySaved + plan.InterestSaved).IsZero ? Array.Empty<AuditChange>() : [new("penalty and interest not charged", null, (plan.PenaltySaved + plan.InterestSaved).Plain())],
    ];

    private static string? Owed(IReadOnlyList<ObligationBalance> balances, Obligation of) => balances.FirstOrDefault(b => b.Obligation.Id == of.Id)?.Owed.Plain();
}
