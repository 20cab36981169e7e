using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The numbers of checks and money orders, which receipts and deposit slips carry.</summary>
internal sealed class CheckNumbers(TaxCounterContext context) : IForeignNumbers
{
    private const int MostFound = 9;
    private static readonly HashSet<string> _words = ["check", "ck", "money", "order", "mo", "no", "number"];

    public Permission Needs => Permission.SeeReceipts;

    public async Task<IReadOnlyList<ForeignNumber>> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var words = typed.ToLowerInvariant().Split(' ', '.', '#').Where(w => w.Any(char.IsAsciiLetter));
        if (digits.Length < 3 || words.Any(w => !_words.Contains(w)))
        {
            return [];
        }

        var found = await (from tender in context.Set<Tender>().AsNoTracking()
                           join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                           where tender.DocumentNumber == digits
                           orderby paymentEvent.BusinessDay descending, paymentEvent.Number descending
                           select new { tender.Kind, tender.Amount, paymentEvent.Number, paymentEvent.BusinessDay }).Take(MostFound).ToListAsync();
        return [.. found.Select(t => new ForeignNumber(t.Kind switch { TenderKind.MoneyOrder => "money order", TenderKind.CashiersCheck => "cashier's check", _ => "check" }, digits, $"/cashiering/receipts/{t.Number}", $"{t.Amount.InDollars()} on receipt {t.Number}, {t.BusinessDay:MMM d, yyyy}", true))];
    }
}
