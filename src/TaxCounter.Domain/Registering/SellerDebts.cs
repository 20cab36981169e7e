using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Registering;

/// <summary>What the seller of a business owes, account by account: what a buyer withholds, and what a certificate of clearance waits for.</summary>
public sealed class SellerDebts(ISellerAccounts sellers, ILedgers ledgers, MissingReturns missing, RuleBook rules)
{
    /// <summary>Every account of the taxpayer on a day, the one that was asked about first.</summary>
    public async Task<IReadOnlyList<SellerDebt>> Of(Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<SellerDebt> debts = [];
        foreach (var one in await sellers.SameTaxpayer(account))
        {
            var owed = (await ledgers.OfAccount(one.Id, openOnly: true)).Select(l => l.AsOf(day, rules)).Total(b => b.Owed);
            debts.Add(new SellerDebt(one, owed, (await missing.OfAccount(one, day)).Count));
        }

        return debts;
    }
}
