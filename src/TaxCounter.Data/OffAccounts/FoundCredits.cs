using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.OffAccounts;

/// <summary>Credits that the nightly review tells of, with whose they are.</summary>
internal static class FoundCredits
{
    public static async Task<IReadOnlyList<FoundCredit>> Of(TaxCounterContext context, IReadOnlyList<string> keys)
    {
        List<OpenCreditId> ids = [.. keys.Select(k => new OpenCreditId(Guid.Parse(k)))];
        var rows = await (from credit in context.Set<OpenCredit>().AsNoTracking()
                          where ids.Contains(credit.Id)
                          join account in context.Set<Account>() on credit.AccountId equals account.Id
                          select new { Credit = credit, account.Number, account.TradeName, account.TaxpayerName }).ToListAsync();
        return [.. rows.Select(r => new FoundCredit(r.Credit, r.Number, r.TradeName.Length > 0 ? r.TradeName : r.TaxpayerName))];
    }
}

/// <summary>A credit and whose it is.</summary>
internal sealed record FoundCredit(OpenCredit Credit, AccountNumber Account, string Name)
{
    public ReviewFinding Finding(string what, string mark, string says, string leftBecause) => new()
    {
        Key = Credit.Id.Value.ToString(),
        What = what,
        Mark = mark,
        Subject = Account.Digits,
        Says = says,
        Name = Name,
        Page = $"/off-accounts/{Credit.Id.Value}",
        LeftBecause = leftBecause,
    };
}
