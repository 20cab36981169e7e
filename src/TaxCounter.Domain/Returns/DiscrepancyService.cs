using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Writes down what a customer says is wrong.</summary>
public sealed class DiscrepancyService(IDiscrepancies discrepancies, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Writes it down; the same form again gives the same record.</summary>
    public Task<Result<Discrepancy>> Note(NoteDiscrepancy noted, CounterAct act) => transaction.Do<Discrepancy>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(noted);
        ArgumentNullException.ThrowIfNull(act);
        if (await discrepancies.Find(noted.Id) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.FileReturns))
        {
            return StaffRefusals.NotAllowed(act.By, "write down a discrepancy");
        }

        if (await accounts.Find(noted.AccountId) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        var made = Discrepancy.Note(noted, act);
        if (made.Refusal is not null)
        {
            return made;
        }

        discrepancies.Add(made.Value);
        await audit.Record(act, "returns.discrepancy", account.Number.Digits, account.Number.Digits, $"{made.Value.TaxType} {made.Value.Period} leads to {made.Value.LeadsTo}".Trim());
        return made;
    });
}
