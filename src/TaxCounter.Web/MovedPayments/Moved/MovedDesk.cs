using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.MovedPayments;

/// <summary>Finds a moved payment and what its pages need around it.</summary>
public sealed class MovedDesk(IMovedPayments moves, IAccounts accounts, ILedgers ledgers, RuleBook rules)
{
    /// <summary>The moved payment of a number as typed or scanned; null where there is none.</summary>
    public async Task<MovedPage?> Find(string typed, StaffMember who)
    {
        if (!MovedPaymentNumber.TryParse(typed, out var number) || await moves.Find(number) is not { } moved)
        {
            return null;
        }

        var found = (await ledgers.Find([moved.FromObligationId, .. moved.Targets.Select(t => t.ObligationId)])).ToDictionary(l => l.Obligation.Id, l => l.Obligation);
        return new MovedPage
        {
            Moved = moved,
            From = (await accounts.Find(moved.FromAccountId))!,
            To = (await accounts.Find(moved.ToAccountId))!,
            Paid = found[moved.FromObligationId],
            Targets = [.. moved.Targets.OrderBy(t => t.Number).Select(t => (found[t.ObligationId], t.Amount))],
            Rules = rules,
            Who = who,
        };
    }
}
