using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
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

        return new RefundPage
        {
            Refund = refund,
            Account = account,
            Parts = await Rows(refund, account, act),
            OwedFirst = await figures.OwedFirst(refund, act),
            Letters = await letters.OfCase(parsed.ToString()),
            Rules = rules,
            Actions = actions.All,
            Who = act.By,
            Today = act.Today,
        };
    }

    private async Task<IReadOnlyList<RefundPartRow>> Rows(Refund refund, Account account, CounterAct act)
    {
        var from = (await ledgers.Find([.. refund.Parts.Select(p => p.FromId).OfType<ObligationId>()])).ToDictionary(l => l.Obligation.Id, l => l.Obligation);
        List<RefundPartRow> rows = [];
        foreach (var part in refund.Parts)
        {
            var of = part.AccountId == account.Id ? account : (await accounts.Find(part.AccountId))!;
            rows.Add(new RefundPartRow(part, of, part.FromId is { } id ? from[id] : null, await figures.Credit(part), await figures.Interest(refund, part, part.Amount, refund.DecidedOn ?? act.Today)));
        }

        return rows;
    }
}
