using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>What applying the unapplied credit would do.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Credit">Unapplied now.</param>
/// <param name="Plan">What it pays.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Form">What is confirmed.</param>
public sealed record CreditPage(Account Account, Money Credit, CreditPlan Plan, RuleBook Rules, CreditForm Form)
{
    /// <summary>What was applied before and can be taken back.</summary>
    public IReadOnlyList<Posting> Applied { get; init; } = [];

    /// <summary>Why it is taken back, as typed before a refusal.</summary>
    public string? Reason { get; init; }

    /// <summary>What an application moved.</summary>
    public static Money AmountOf(Posting applied)
    {
        ArgumentNullException.ThrowIfNull(applied);
        return applied.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => l.AsDebit);
    }
}
