using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Refunds;

/// <summary>Finds a refund with everything its pages show of it.</summary>
public sealed class RefundDesk(IRefunds refunds, IAccounts accounts, ILedgers ledgers, ILetters letters, RefundFigures figures, RefundActions actions, RuleBook rules)
{
    /// <summary>The page of a number; null where there is no such refund.</summary>
    public async Task<RefundPage?> Page(string number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!RefundNumber.TryParse(number, out var parsed) || await refunds.Find(parsed) is not { } refund || await accounts.Find(refund.AccountId) is not { } account)
        {
            return null;
        }

        var amount = refund.RecommendedAmount.IsPositive ? refund.RecommendedAmount : refund.RequestedAmount;
        var credit = await figures.Credit(refund);
        return new RefundPage
        {
            Refund = refund,
            Account = account,
            From = refund.FromId is { } id ? (await ledgers.Find([id])).Select(l => l.Obligation).FirstOrDefault() : null,
            Credit = credit,
            OwedFirst = credit is null ? Money.Zero : await figures.OwedFirst(credit, act),
            Interest = await figures.Interest(refund, amount, refund.DecidedOn ?? act.Today),
            Letters = await letters.OfCase(parsed.ToString()),
            Rules = rules,
            Actions = actions.All,
            Who = act.By,
            Today = act.Today,
        };
    }
}
