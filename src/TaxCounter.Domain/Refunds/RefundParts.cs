using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Refunds;

/// <summary>The credits that one claim is for.</summary>
public sealed class RefundParts : CaseCollection<RefundPart>
{
    /// <summary>An amount over the credits, in the order of the claim, each up to what is claimed of it; the last one takes what is left.</summary>
    public IReadOnlyList<Money> Spread(Money amount)
    {
        List<Money> amounts = [];
        foreach (var part in Rows)
        {
            amounts.Add(Money.Min(amount, part.Claimed));
            amount -= amounts[^1];
        }

        amounts[^1] += amount;
        return amounts;
    }

    internal void Keep(IEnumerable<(OpenCredit Credit, Money Amount)> credits) => Rows.AddRange(credits.Select((c, i) => RefundPart.Of(i + 1, c.Credit, c.Amount)));

    /// <summary>More of a credit than is claimed of it; null where each fits.</summary>
    internal Refusal? WhyNot(IReadOnlyList<Money> amounts) =>
        amounts.Count != Rows.Count || amounts.Any(a => a.IsNegative) || !amounts.Total(a => a).IsPositive ? RefundRefusals.AmountNeeded
        : Rows.Zip(amounts).FirstOrDefault(p => p.Second > p.First.Claimed) is { First: not null } over ? RefundRefusals.MoreThanClaimed(over.First.Claimed) : null;

    internal void Recommend(IReadOnlyList<Money> amounts)
    {
        foreach (var (part, amount) in Rows.Zip(amounts))
        {
            part.Recommend(amount);
        }
    }

    internal void Grant(IReadOnlyList<Money> interest)
    {
        foreach (var (part, amount) in Rows.Zip(interest))
        {
            part.Grant(amount);
        }
    }
}
