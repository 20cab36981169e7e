using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Deposits;

/// <summary>The numbers of the bank's bags, and of the bank's own receipt, which the papers of our deposits carry: among the last two years of deposits.</summary>
internal sealed class BagNumbers(TaxCounterContext context) : IForeignNumbers
{
    private const int MostDeposits = 1000;
    private const int MostFound = 9;
    private const int Shortest = 3;

    public Permission Needs => Permission.SeeReceipts;

    public async Task<IReadOnlyList<ForeignNumber>> Find(string typed)
    {
        var asked = Plain(typed);
        if (asked.Length < Shortest)
        {
            return [];
        }

        var bags = await context.Set<Deposit>().AsNoTracking().Where(d => d.BagNumber != null).OrderByDescending(d => d.BusinessDay).ThenByDescending(d => d.Number).Take(MostDeposits)
            .Select(d => new { d.Number, d.BusinessDay, Bag = d.BagNumber!, Bank = d.BankReference }).ToListAsync();
        var byBank = bags.Where(b => b.Bank is { } bank && Plain(bank) == asked).ToList();
        if (byBank.Count > 0)
        {
            return [.. byBank.Take(MostFound).Select(b => new ForeignNumber("bank reference", b.Bank!, $"/deposits/{b.Number}", $"of deposit {b.Number}, {b.BusinessDay:MMM d, yyyy}", true))];
        }

        var exact = bags.Where(b => Plain(b.Bag) == asked).ToList();
        var found = exact.Count > 0 ? exact : [.. bags.Where(b => Slips.Between(Plain(b.Bag), asked, most: 1) <= 1)];
        return [.. found.Take(MostFound).Select(b => new ForeignNumber("bag", b.Bag, $"/deposits/{b.Number}", $"of deposit {b.Number}, {b.BusinessDay:MMM d, yyyy}", exact.Count > 0))];
    }

    /// <summary>Letters and digits only, without the word "bag" before them.</summary>
    private static string Plain(string number)
    {
        var plain = string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return plain.StartsWith("BAG", StringComparison.Ordinal) ? plain[3..] : plain;
    }
}
