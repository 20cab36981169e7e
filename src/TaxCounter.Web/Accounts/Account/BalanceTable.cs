using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>What one account owes on a day, as the account page and “What you owe and why” show it.</summary>
public sealed class BalanceTable
{
    private readonly IReadOnlyList<ObligationLedger> _ledgers;
    private readonly RuleBook _rules;

    /// <summary>Works it out.</summary>
    public BalanceTable(IReadOnlyList<ObligationLedger> ledgers, DateOnly day, Money unapplied, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        _ledgers = ledgers;
        _rules = rules;
        Day = day;
        Unapplied = unapplied;
        All = [.. ledgers.Select(l => l.AsOf(day, rules)).OrderByDescending(b => b.Due.Counted).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal)];
        Open = [.. All.Where(b => !b.Owed.IsZero).OrderBy(b => !b.IsDue)];
        Due = [.. Open.Where(b => b.IsDue && b.Owed.IsPositive)];
        ComingUp = [.. Open.Where(b => !b.IsDue && b.Owed.IsPositive).Reverse()];
        Next = FindNext();
    }

    public DateOnly Day { get; }

    /// <summary>Money of theirs that pays nothing yet, as of now.</summary>
    public Money Unapplied { get; }

    /// <summary>Every obligation that was read, newest first.</summary>
    public IReadOnlyList<ObligationBalance> All { get; }

    /// <summary>Those with something unpaid: what is due, newest first, then what is not due yet.</summary>
    public IReadOnlyList<ObligationBalance> Open { get; }

    /// <summary>Those to be paid by now.</summary>
    public IReadOnlyList<ObligationBalance> Due { get; }

    /// <summary>Those not due yet, the next one first.</summary>
    public IReadOnlyList<ObligationBalance> ComingUp { get; }

    /// <summary>What it comes to if they wait; null when nothing grows.</summary>
    public LaterPrice? Next { get; }

    /// <summary>What is to be paid: everything due.</summary>
    public Money ToPay => Due.Total(b => b.Owed);

    public Money TaxAndFees => Due.Total(b => b.TaxOwed + b.OtherOwed);

    public Money Penalty => Due.Total(b => b.PenaltyOwed);

    public Money Interest => Due.Total(b => b.InterestOwed);

    /// <summary>Whether other fees are part of it, so that the table needs their column.</summary>
    public bool HasOtherFees => Open.Any(b => !OtherCharged(b).IsZero);

    /// <summary>Other fees charged on top: what is left of the balance when all that is named is taken away.</summary>
    public static Money OtherCharged(ObligationBalance b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Owed - b.Charged - b.PenaltyAfterWaiver - b.LateCharges.Interest + b.Paid;
    }

    private LaterPrice? FindNext()
    {
        var steps = Due.Select(b => b.LateCharges.NextIncrease).OfType<NextIncrease>().ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        // Where interest grows by the day, the day worth naming is the one on which the penalty steps up.
        var on = steps.Where(s => s.Penalty.IsPositive).Select(s => (DateOnly?)s.On).Min() ?? steps.Min(s => s.On);
        var due = Due.Select(b => b.Obligation.Id).ToHashSet();
        var then = _ledgers.Where(l => due.Contains(l.Obligation.Id)).Select(l => l.AsOf(on, _rules)).ToList();
        return new LaterPrice(on, then.Total(b => Money.Max(Money.Zero, b.Owed)), then.Total(b => b.PenaltyOwed) - Penalty, then.Total(b => b.InterestOwed) - Interest);
    }
}
