using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>A suggested act with its reason.</summary>
/// <param name="Act">What to do.</param>
/// <param name="Says">In a few words, as the queue says it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record CreditSuggestion(SuggestedAct Act, string Says, string Reason)
{
    /// <summary>Debts first, the account's own before those elsewhere; then what is too small to bother a customer; then the customer is asked, the sooner the earlier the refund right ends.</summary>
    public static CreditSuggestion For(CreditSituation of, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(rules);
        var amount = of.Credit.Amount;
        var owed = of.OwesHere + of.OwesElsewhere;
        var small = SmallCredit(rules, of.Today);
        if (owed.IsPositive && rules.OffAccounts.OffsetFirst.On(of.Today) is { Refusal: null, Value.Value: true })
        {
            var pays = Money.Min(amount, owed);
            return new(
                SuggestedAct.Apply,
                pays == amount ? "Apply all" : $"Apply {pays}, then the rest",
                of.OwesHere.IsPositive ? $"The account owes {of.OwesHere.InDollars()}. What is owed is paid first (office policy)." : $"Other accounts of the same taxpayer owe {of.OwesElsewhere.InDollars()}. What is owed is paid first (office policy).");
        }

        if (amount <= small)
        {
            return new(SuggestedAct.WriteOff, "Write off", $"Credits up to {small.InDollars()} can be written off (office policy), and nothing is owed.");
        }

        if (of.IsAsked)
        {
            return new(SuggestedAct.Wait, "Wait for the answer", "The customer has been asked and still has time.");
        }

        var left = of.Credit.RightEndsOn.DayNumber - of.Today.DayNumber;
        return left < 0 ? Late(of)
            : of.IsAnswered ? new(SuggestedAct.Ask, "Do as the customer answered", "The customer answered; the answer is below.")
            : of.Credit.IsCarried ? new(SuggestedAct.Ask, "Ask the customer", "It was carried forward and no charge has taken it.")
            : left <= WarnDays(rules, of.Today) ? new(SuggestedAct.Ask, "Ask now", $"The refund right ends in {left} days. Nothing is owed.")
            : new(SuggestedAct.Ask, of.IsOpen ? "Ask: refund or carry" : "Ask: refund", of.IsOpen ? "Nothing is owed. The customer decides whether it waits for the next charge or goes back." : "Nothing is owed, and the account is not open: no charge will take it.");
    }

    /// <summary>Up to how much a credit is small on a day.</summary>
    public static Money SmallCredit(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.OffAccounts.SmallCredit.On(day) is { Refusal: null } row ? row.Value.Value : Money.Zero;
    }

    /// <summary>From how many days before its end a refund right is worked first.</summary>
    public static int WarnDays(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.OffAccounts.WarnDays.On(day) is { Refusal: null } row ? row.Value.Value : 0;
    }

    private static CreditSuggestion Late(CreditSituation of) => of.IsOpen
        ? new(SuggestedAct.Carry, "Carry forward", "The time to claim a refund is over. The money is still the taxpayer's: the next charge can take it.")
        : new(SuggestedAct.Ask, "Ask a supervisor", "The time to claim a refund is over and the account is not open. A supervisor decides what becomes of it.");
}
