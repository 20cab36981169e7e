using System.Globalization;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What the audit trail keeps of a payment in fields.</summary>
internal static class PaymentChanges
{
    /// <summary>Its amount, what was owed before and after, and, where it counts from an earlier day, that day and everything about it.</summary>
    public static IReadOnlyList<AuditChange> Of(PaymentEvent taken, PaymentOffer offer)
    {
        List<AuditChange> changes =
        [
            new("paid", null, taken.Amount.Plain()),
            new("owed", offer.ToPay.Plain(), taken.StillOwed.Plain()),
            new("change given", null, taken.Change.Plain()),
        ];
        changes.AddRange(taken.Fees.Select(f => new AuditChange(f.Says, null, f.Total.Plain())));
        if (taken.EffectiveOn != taken.BusinessDay)
        {
            changes.AddRange(
            [
                new("effective date", Day(taken.BusinessDay), Day(taken.EffectiveOn)),
                new("proof", null, taken.Proof),
                new("penalty not charged", null, taken.PenaltyNotCharged.Plain()),
                new("interest not charged", null, taken.InterestNotCharged.Plain()),
                new("earlier day approved by", null, taken.DayApproved?.Name),
            ]);
        }

        return changes;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
