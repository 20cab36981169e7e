using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>When a payment may count from an earlier day: cash and cards never; a check or money order by evidence the rule book knows, within its days.</summary>
public static class EarlierDay
{
    /// <summary>Why it may not count from the day that is asked for; null when it may, or when it counts from today.</summary>
    public static Refusal? WhyNot(TakePayment asked, DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(rules);
        if (asked.EffectiveOn is not { } day || day >= today)
        {
            return null;
        }

        if (asked.Tenders.Any(t => t.Kind is TenderKind.Cash or TenderKind.Card))
        {
            return CashieringRefusals.CountsFromToday;
        }

        if (rules.Counter.EarlierDays.FirstOrDefault(p => p.Id == asked.Proof) is not { } proof || !asked.Tenders.All(t => proof.Tenders.Contains(Word(t.Kind))))
        {
            return CashieringRefusals.ProofNeeded(rules.Counter.EarlierDays.Select(p => p.Name));
        }

        var days = proof.Days.On(today);
        return days.Refusal ?? (day < today.AddDays(-days.Value.Value) ? CashieringRefusals.TooFarBack(proof.Name, days.Value.Value, today) : null);
    }

    /// <summary>Why this person cannot approve it at all, whatever it comes to; null when they can.</summary>
    public static Refusal? WhyNotApproved(CounterAct taking, CounterAct approved)
    {
        ArgumentNullException.ThrowIfNull(taking);
        ArgumentNullException.ThrowIfNull(approved);
        return !approved.By.May(Permission.ApproveEarlierDay) ? StaffRefusals.NotAllowed(approved.By, "approve an earlier effective date")
            : approved.By.WhyNotSecond(Permission.ApproveEarlierDay, taking.By.Person);
    }

    /// <summary>What a supervisor approves at the window: the whole form as it stands, so that two of them approve the same.</summary>
    public static ApprovalAsked Asked(TakePayment asked, PaymentOffer offer, Account payer, CounterAct taking)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(payer);
        ArgumentNullException.ThrowIfNull(taking);
        return new ApprovalAsked
        {
            Kind = CashieringDuty.EarlierDays,
            Key = asked.Id.Value.ToString(),
            Revision = "form",
            Amount = offer.AtStake,
            Before = offer.NotChargedBefore,
            Terms = asked.Fingerprint(taking.Reason),
            What = "cashiering.earlier-day-approve",
            Subject = payer.Number.Digits,
        };
    }

    /// <summary>The tender as the rule book calls it.</summary>
    private static string Word(TenderKind kind) => kind is TenderKind.MoneyOrder or TenderKind.CashiersCheck ? "money-order" : kind.ToString().ToLowerInvariant();
}
