using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>How much credit of an account one person applies, writes off or takes back alone: what was used alone on it before counts too, so that slices add up.</summary>
public sealed class CreditLimit(IJournal journal, RuleBook rules)
{
    /// <summary>Why this person may not use so much; null when they may.</summary>
    public async Task<Refusal?> WhyNot(AccountId account, Money amount, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return rules.Limits.WhyNotDecide(LimitKind.AppliedCredit, amount, act.By, act.Today, await Before(account, act.Today));
    }

    /// <summary>What was used alone within the days of the rule book.</summary>
    public async Task<Money> Before(AccountId account, DateOnly today) =>
        rules.Limits.AddsUpSince(today) is { } since ? await journal.CreditUsedAlone(account, since) : Money.Zero;
}
