using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>An account as its page shows it.</summary>
public record AccountSeen
{
    public required Account Account { get; init; }

    /// <summary>What they owe.</summary>
    public required BalanceTable Balance { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>What applying the unapplied credit would do today; null where there is nothing to apply, and as of another day.</summary>
    public CreditPlan? Credit { get; init; }

    /// <summary>How many records each duty has of it, by the word of the duty.</summary>
    public required IReadOnlyDictionary<string, int> OnFile { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the duty of a panel has anything of the account on file.</summary>
    public bool Has(IAccountPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Has(panel.GetType());
    }

    /// <summary>Whether the duty that a class belongs to has: what a panel shows of another one.</summary>
    public bool Has(Type part) => OnFile.ContainsKey(Duty.WordOf(part));

    /// <summary>Whether it is shown as of today.</summary>
    public bool IsToday => Balance.Day == Today;
}
