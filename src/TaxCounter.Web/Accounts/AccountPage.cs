using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>What one account owes on a day, as the account page and “What you owe and why” show it.</summary>
public sealed class AccountBalance
{
    private readonly IReadOnlyList<ObligationLedger> _ledgers;
    private readonly RuleBook _rules;

    /// <summary>Works it out.</summary>
    public AccountBalance(IReadOnlyList<ObligationLedger> ledgers, DateOnly day, Money unapplied, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        _ledgers = ledgers;
        _rules = rules;
        Day = day;
        Unapplied = unapplied;
        All = [.. ledgers.Select(l => l.AsOf(day, rules)).OrderByDescending(b => b.Obligation.DueOn).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal)];
        Open = [.. All.Where(b => !b.Owed.IsZero).OrderBy(b => !b.IsDue)];
        Due = [.. Open.Where(b => b.IsDue && b.Owed.IsPositive)];
        ComingUp = [.. Open.Where(b => !b.IsDue && b.Owed.IsPositive).Reverse()];
        Next = FindNext();
    }

    /// <summary>As of which day.</summary>
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

    /// <summary>Of it, tax and fees.</summary>
    public Money TaxAndFees => Due.Total(b => b.TaxOwed + b.OtherOwed);

    /// <summary>Of it, penalty.</summary>
    public Money Penalty => Due.Total(b => b.PenaltyOwed);

    /// <summary>Of it, interest.</summary>
    public Money Interest => Due.Total(b => b.InterestOwed);

    /// <summary>Whether other fees are part of it, so that the table needs their column.</summary>
    public bool HasOtherFees => Open.Any(b => !OtherCharged(b).IsZero);

    /// <summary>Other fees charged on top: what is left of the balance when all that is named is taken away.</summary>
    public static Money OtherCharged(ObligationBalance b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Owed - b.Charged - b.PenaltyAfterWaiver - b.Assessment.Interest + b.Paid;
    }

    private LaterPrice? FindNext()
    {
        var steps = Due.Select(b => b.Assessment.NextIncrease).OfType<NextIncrease>().ToList();
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

/// <summary>What the same debts cost later.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">All of them on that day.</param>
/// <param name="Penalty">Penalty more than now.</param>
/// <param name="Interest">Interest more than now.</param>
public sealed record LaterPrice(DateOnly On, Money Amount, Money Penalty, Money Interest);

/// <summary>Which list stands below the balance.</summary>
public enum RecordTab
{
    /// <summary>Everything the journal has.</summary>
    History,

    /// <summary>Receipts.</summary>
    Receipts,

    /// <summary>Tax types and how often they are filed.</summary>
    Registrations,

    /// <summary>Alerts, lifted ones included.</summary>
    Alerts,

    /// <summary>The last letters.</summary>
    Letters,
}

/// <summary>The list below the balance.</summary>
public sealed record AccountTab
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>Which list.</summary>
    public required RecordTab Tab { get; init; }

    /// <summary>How many receipts there are, for the tab's name.</summary>
    public required int ReceiptCount { get; init; }

    /// <summary>The history, when it is shown.</summary>
    public RecordPage<HistoryRow>? History { get; init; }

    /// <summary>The receipts, when they are shown.</summary>
    public RecordPage<AccountReceipt>? Receipts { get; init; }

    /// <summary>The last letters, when they are shown.</summary>
    public IReadOnlyList<LetterRow> Letters { get; init; } = [];

    /// <summary>The rule book, for the names of tax types.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The address of another tab or page.</summary>
    public string Url(RecordTab tab, int page = 1) => $"/accounts/{Account.Number}?tab={tab.ToString().ToLowerInvariant()}{(page > 1 ? $"&page={page}" : "")}#records";
}

/// <summary>The account page.</summary>
public sealed record AccountPage
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>What they owe.</summary>
    public required AccountBalance Balance { get; init; }

    /// <summary>The list below it.</summary>
    public required AccountTab Tab { get; init; }

    /// <summary>The newest payoff quotes whose days are not all over, with how they stand.</summary>
    public required IReadOnlyList<QuoteCheck> Quotes { get; init; }

    /// <summary>The account's penalty waivers, newest first; none for who may not see them.</summary>
    public required IReadOnlyList<CaseRow<WaiverNumber, WaiverState>> Waivers { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether all steps are open, for printing and without scripts.</summary>
    public required bool AllSteps { get; init; }

    /// <summary>Whether paid-up periods are shown.</summary>
    public required bool ShowPaid { get; init; }

    /// <summary>Why the chosen day could not be taken.</summary>
    public string? DayTrouble { get; init; }

    /// <summary>Whether it is shown as of today.</summary>
    public bool IsToday => Balance.Day == Today;

    /// <summary>What stands in the address to see the same with something else.</summary>
    public string Url(bool? paid = null, bool? steps = null)
    {
        List<string> said = [];
        if (!IsToday)
        {
            said.Add("asOf=" + Shell.DayText.Field(Balance.Day));
        }

        if (paid ?? ShowPaid)
        {
            said.Add("paid=true");
        }

        if (steps ?? AllSteps)
        {
            said.Add("steps=true");
        }

        return $"/accounts/{Account.Number}" + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }
}
