using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>Unapplied credit that the charges of a file meet, applied once everything of an account in that file is posted, where the rule book says so or the customer had it carried forward.</summary>
internal sealed class ImportCredit(TaxCounterContext context, CreditOnCharge credit)
{
    private readonly List<CreditPlan> _met = [];

    /// <summary>What was applied.</summary>
    public IReadOnlyList<CreditPlan> Met => _met;

    public async Task Meet(IEnumerable<AccountId> accounts, CounterAct act, CancellationToken stop)
    {
        foreach (var account in await credit.Of([.. accounts], act))
        {
            if (await credit.Meet(account, act) is { } plan)
            {
                _met.Add(plan);
            }
        }

        if (_met.Count > 0)
        {
            await context.SaveChangesAsync(stop);
        }
    }
}
