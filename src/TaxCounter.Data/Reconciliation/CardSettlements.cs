using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>The cards of the counter against what the processor settled: an item that is matched to the card of a receipt settles it.</summary>
public sealed class CardSettlements(TaxCounterContext context) : ICardSettlements
{
    /// <summary>How far back a card is looked for.</summary>
    private const int LookBackDays = 120;

    /// <summary>What no item is matched to: the key of a match names the receipt and which of its tenders.</summary>
    private IQueryable<Tender> Unmatched => context.Set<Tender>().FromSql(
        $"""
        SELECT t.* FROM "Tenders" t JOIN "PaymentEvents" e ON e."Id" = t."PaymentEventId"
        WHERE t."Kind" = 'Card' AND NOT EXISTS (SELECT 1 FROM "StatementItems" i WHERE i."MatchKind" = 'Receipt' AND i."MatchKey" = CONCAT(e."Number", '/', t."Number"))
        """);

    /// <inheritdoc/>
    public async Task<CardsOfDay> Of(DateOnly day, DateOnly lateTo)
    {
        var since = lateTo.AddDays(-LookBackDays);
        var imported = context.Set<StatementFile>().Where(f => f.Format == StatementFormat.CardSettlement);
        var cards = await (from paid in context.Set<PaymentEvent>()
                           where paid.State != ReceiptState.Voided && (paid.BusinessDay == day || (paid.BusinessDay >= since && paid.BusinessDay <= lateTo && imported.Any()))
                           join tender in context.Set<Tender>() on paid.Id equals tender.PaymentEventId
                           where tender.Kind == TenderKind.Card
                           let isOpen = Unmatched.Any(u => u.Id == tender.Id)
                           let isExplained = context.Set<CardExplanation>().Any(x => x.TenderId == tender.Id)
                           where paid.BusinessDay == day || (isOpen && !isExplained)
                           orderby paid.Number, tender.Number
                           select new { Tender = tender, Receipt = paid.Number, paid.BusinessDay, paid.DrawerNumber, IsOpen = isOpen, IsExplained = isExplained, IsImported = imported.Any() }).AsNoTracking().ToListAsync();
        var today = cards.FindAll(c => c.BusinessDay == day);
        return new CardsOfDay(today.Count, today.Total(c => c.Tender.Amount), today.Where(c => !c.IsOpen).Total(c => c.Tender.Amount), today.Where(c => c.IsOpen && c.IsExplained).Total(c => c.Tender.Amount), cards.Exists(c => c.IsImported))
        {
            Late = [.. cards.Where(c => c.BusinessDay != day).Select(c => Waiting(c.Tender, c.Receipt, c.BusinessDay, c.DrawerNumber))],
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UnsettledCard>> Unsettled(DateOnly to)
    {
        var since = to.AddDays(-LookBackDays);
        var cards = await (from paid in context.Set<PaymentEvent>()
                           where paid.BusinessDay >= since && paid.BusinessDay <= to && paid.State != ReceiptState.Voided
                           join tender in Unmatched on paid.Id equals tender.PaymentEventId
                           where !context.Set<CardExplanation>().Any(x => x.TenderId == tender.Id)
                           orderby paid.Number, tender.Number
                           select new { Tender = tender, Receipt = paid.Number, paid.BusinessDay, paid.DrawerNumber }).AsNoTracking().ToListAsync();
        return [.. cards.Select(c => Waiting(c.Tender, c.Receipt, c.BusinessDay, c.DrawerNumber))];
    }

    /// <inheritdoc/>
    public void Add(CardExplanation explanation) => context.Add(explanation);

    private static UnsettledCard Waiting(Tender card, ReceiptNumber receipt, DateOnly day, int drawer) => new(card.Id, receipt.ToString(), day, drawer, card.Amount, card.CardReference ?? "", card.CardLastFour ?? "");
}
