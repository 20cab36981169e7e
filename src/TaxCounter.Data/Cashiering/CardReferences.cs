using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The references of the card terminal, which receipts carry; found as they are written there, in either case.</summary>
internal sealed class CardReferences(TaxCounterContext context) : IForeignNumbers
{
    private const int MostFound = 9;
    private const int Shortest = 3;

    public Permission Needs => Permission.SeeReceipts;

    public async Task<IReadOnlyList<ForeignNumber>> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length < Shortest || !typed.Any(char.IsAsciiDigit))
        {
            return [];
        }

        string[] asked = [typed, typed.ToUpperInvariant(), typed.ToLowerInvariant()];
        var found = await (from tender in context.Set<Tender>().AsNoTracking()
                           join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                           where tender.CardReference != null && asked.Contains(tender.CardReference)
                           orderby paymentEvent.BusinessDay descending, paymentEvent.Number descending
                           select new { Reference = tender.CardReference!, tender.Amount, paymentEvent.Number, paymentEvent.BusinessDay }).Take(MostFound).ToListAsync();
        return [.. found.Select(t => new ForeignNumber("card payment", t.Reference, $"/cashiering/receipts/{t.Number}", $"{t.Amount.InDollars()} on receipt {t.Number}, {t.BusinessDay:MMM d, yyyy}", true))];
    }
}
