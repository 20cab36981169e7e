using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Keeps why a card that was charged at the counter stands in no settlement of the processor.</summary>
public sealed class CardSettlementService(ICardSettlements cards, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Writes it down. Refused: whoever may not reconcile, no reason, a card that is settled or explained.</summary>
    public Task<Result<UnsettledCard>> Explain(TenderId card, CounterAct act) => transaction.Do<UnsettledCard>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((!act.By.May(Permission.ConfirmDeposits) ? StaffRefusals.NotAllowed(act.By, "explain a card") : StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        if ((await cards.Unsettled(act.Today)).FirstOrDefault(c => c.Tender == card) is not { } found)
        {
            return CardSettlementRefusals.NotOpen;
        }

        cards.Add(new CardExplanation(card, act));
        await audit.Record(act, "reconciliation.explain-card", found.Receipt, details: $"card ending {found.LastFour}, {found.Amount.Plain()}");
        return found;
    });
}
