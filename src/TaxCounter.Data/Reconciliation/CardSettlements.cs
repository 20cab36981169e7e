using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>The cards of the counter against what the processor settled: an item that is matched to the card of a receipt settles it.</summary>
public sealed class CardSettlements(TaxCounterContext context) : ICardSettlements
{
    /// <summary>How far back a card is looked for.</summary>
    private const int LookBackDays = 120;
    private const int AtOnce = 500;

    /// <inheritdoc/>
    public async Task<CardsOfDay> Of(DateOnly day)
    {
        var cards = await Charged(day, day);
        var settled = await Settled(cards);
        return new CardsOfDay(cards.Count, cards.Total(c => c.Amount), cards.Where(c => settled.Contains(c.Key)).Total(c => c.Amount), cards.Where(c => c.IsExplained && !settled.Contains(c.Key)).Total(c => c.Amount));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UnsettledCard>> Unsettled(DateOnly to)
    {
        var cards = (await Charged(to.AddDays(-LookBackDays), to)).Where(c => !c.IsExplained).ToList();
        var settled = await Settled(cards);
        return [.. cards.Where(c => !settled.Contains(c.Key)).Select(c => new UnsettledCard(c.Id, c.Receipt.ToString(), c.Day, c.Drawer, c.Amount, c.Reference ?? "", c.LastFour ?? ""))];
    }

    /// <inheritdoc/>
    public Task<bool> AnyFile() => context.Set<StatementFile>().AnyAsync(f => f.Format == StatementFormat.CardSettlement);

    /// <inheritdoc/>
    public void Add(CardExplanation explanation) => context.Add(explanation);

    private async Task<List<Card>> Charged(DateOnly from, DateOnly to) => await (
        from paid in context.Set<PaymentEvent>()
        where paid.BusinessDay >= @from && paid.BusinessDay <= to && paid.State != ReceiptState.Voided
        join tender in context.Set<Tender>() on paid.Id equals tender.PaymentEventId
        where tender.Kind == TenderKind.Card
        orderby paid.Number, tender.Number
        select new Card(tender.Id, paid.Number, tender.Number, paid.BusinessDay, paid.DrawerNumber, tender.Amount, tender.CardReference, tender.CardLastFour, context.Set<CardExplanation>().Any(x => x.TenderId == tender.Id))).AsNoTracking().ToListAsync();

    private async Task<HashSet<string>> Settled(IEnumerable<Card> cards)
    {
        HashSet<string> settled = new(StringComparer.Ordinal);
        foreach (var some in cards.Select(c => c.Key).Chunk(AtOnce))
        {
            settled.UnionWith(await context.Set<StatementItem>().Where(i => i.MatchKind == MatchKind.Receipt && some.Contains(i.MatchKey)).Select(i => i.MatchKey!).ToListAsync());
        }

        return settled;
    }

    private sealed record Card(TenderId Id, ReceiptNumber Receipt, int Number, DateOnly Day, int Drawer, Money Amount, string? Reference, string? LastFour, bool IsExplained)
    {
        /// <summary>What a statement item that settles it is matched to.</summary>
        public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Receipt}/{Number}");
    }
}
