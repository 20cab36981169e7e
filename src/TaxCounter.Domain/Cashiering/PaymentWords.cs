using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a payment would mean to the customer, in sentences a clerk can read out.</summary>
public static class PaymentWords
{
    private const int MostPeriods = 3;

    /// <summary>What stops growing and when it would have grown, what goes on, and what is owed afterwards.</summary>
    /// <param name="offer">What the payment would do.</param>
    /// <param name="today">The business day.</param>
    public static IReadOnlyList<string> Consequences(PaymentOffer offer, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(offer);
        List<string> sentences = [.. NotCharged(offer) is { } notCharged ? [notCharged] : Array.Empty<string>()];
        foreach (var balance in offer.Chosen.Where(b => b.Owed.IsPositive).Take(MostPeriods))
        {
            var left = balance.Owed - offer.Allocation.For(balance.Obligation.Id);
            if (left.IsZero && Stops(balance, offer.EffectiveOn, today) is { } stops)
            {
                sentences.Add(stops);
            }
            else if (left.IsPositive && offer.Tendered.IsPositive)
            {
                sentences.Add($"{balance.Obligation.Period} stays open with {left}." + (balance.LateCharges.NextIncrease is null ? "" : " Penalty or interest continues on the unpaid part."));
            }
        }

        var owes = offer.StillOwed;
        sentences.Add(owes.IsZero ? "After this payment, nothing more is due." : $"After this payment, {owes} is still due.");
        return sentences;
    }

    /// <summary>What is not charged because it counts from an earlier day; null where nothing disappears.</summary>
    public static string? NotCharged(PaymentOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var penalty = offer.PenaltyNotCharged.IsPositive ? $"Penalty {offer.PenaltyNotCharged}" : null;
        var interest = offer.InterestNotCharged.IsPositive ? $"{(penalty is null ? "Interest" : "interest")} {offer.InterestNotCharged}" : null;
        var charges = penalty is null && interest is null ? null
            : $"{string.Join(" and ", new[] { penalty, interest }.OfType<string>())} {(penalty is null || interest is null ? "is" : "are")} not charged because it counts from {DateWords.Date(offer.EffectiveOn)}.";
        return charges is null && offer.EarlierCredit.IsZero ? null : string.Join(" ", new[] { charges, EarlierCredit(offer) }.OfType<string>());
    }

    /// <summary>What the credit of a payment from an earlier day does later; null where there is none.</summary>
    public static string? EarlierCredit(PaymentOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer.EarlierCredit.IsZero ? null
            : $"{offer.EarlierCredit.InDollars()} stays as credit that counts from {DateWords.Date(offer.EffectiveOn)} too: what it pays later bears no penalty and interest from that day on.";
    }

    /// <summary>What happens to money beyond, or short of, what is to be paid; null where it fits.</summary>
    public static string? OverOrUnder(PaymentOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (offer.Credit.IsPositive)
        {
            return $"{offer.Credit.InDollars()} more than is owed. It cannot be returned in cash. It stays on the account as the customer's unapplied credit.";
        }

        return offer.Tendered.IsPositive && offer.Missing.IsPositive
            ? $"{offer.Missing.InDollars()} short. The oldest period is paid first; the rest is still owed."
            : null;
    }

    private static string? Stops(ObligationBalance balance, DateOnly effectiveOn, DateOnly today)
    {
        if (balance.LateCharges.NextIncrease is not { } next)
        {
            return null;
        }

        var (what, now, more) = next.Penalty.IsPositive
            ? ("penalty", balance.LateCharges.Penalty, next.Penalty)
            : ("interest", balance.LateCharges.Interest, next.Interest);
        if (more.IsZero || balance.DaysLate == 0)
        {
            return null;
        }

        var when = effectiveOn == today ? "today" : "as of " + Day(effectiveOn);
        var then = next.On == effectiveOn.AddDays(1) && effectiveOn == today ? "Tomorrow" : "From " + Day(next.On) + " on";
        return $"Paying {balance.Obligation.Period} {when} stops its {what} at {now}. {then}, it would be {now + more}.";
    }

    private static string Day(DateOnly day) => DateWords.WithoutYear(day);
}
