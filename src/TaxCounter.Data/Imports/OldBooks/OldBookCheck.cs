using TaxCounter.Data.Ledger;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>Asks the table about the rows of a file, each beside what the records already hold, and keeps out what cannot be and what nobody decided to take.</summary>
/// <param name="rules">The rule book.</param>
/// <param name="today">The day of the import.</param>
/// <param name="acceptUnusual">Whether somebody decided to take what is unlikely.</param>
/// <param name="no">Notes a row with column, value and reason.</param>
internal sealed class OldBookCheck(RuleBook rules, DateOnly today, bool acceptUnusual, Action<ExportRow, string, string, string> no)
{
    /// <summary>Unlikely rows that were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Unlikely rows that were left for a decision.</summary>
    public int Left { get; private set; }

    /// <summary>Whether an account stays out.</summary>
    public bool Stops(AccountRow row) => IsStopped(row, OldBookRules.Accounts.Against(new OldAccountFacts(row.Facts.OpenedOn, row.Facts.ClosedOn, row.Facts.Status, today)));

    /// <summary>Whether a registration stays out.</summary>
    public bool Stops(RegistrationRow row, Account account) => IsStopped(row, OldBookRules.Registrations.Against(new OldRegistrationFacts(
        new OldRegistration(row.TaxType, row.Frequency, row.From, row.To), account.OpenedOn, account.ClosedOn,
        account.Registrations.Select(r => new OldRegistration(r.TaxType, r.Frequency, r.From, r.To)), rules, today)));

    /// <summary>Whether a charge or payment stays out.</summary>
    public bool Stops(MoneyRow row, KnownAccount account, LedgerBatch batch) => row switch
    {
        ChargeRow charge => IsStopped(row, OldBookRules.Charges.Against(new OldChargeFacts(
            charge.TaxType, charge.Period, charge.DueOn, account.Registrations.FindAll(r => r.TaxType == charge.TaxType), batch.PeriodsOf(account.Id, charge.TaxType), account.OpenedOn, rules, today))),
        PaymentRow payment => IsStopped(row, OldBookRules.Payments.Against(new OldPaymentFacts(payment.Period, payment.PaidOn, today))),
        _ => false,
    };

    private bool IsStopped(ExportRow row, IEnumerable<OldBookObjection> against)
    {
        var all = against.ToList();
        var cannot = all.FindAll(o => o.Verdict == OldBookVerdict.CannotBe);
        if (cannot.Count == 0 && (all.Count == 0 || acceptUnusual))
        {
            Taken += all.Count == 0 ? 0 : 1;
            return false;
        }

        Left += cannot.Count == 0 ? 1 : 0;
        foreach (var objection in cannot.Count > 0 ? cannot : all)
        {
            no(row, objection.Column, row.Cell(objection.Column), cannot.Count > 0 ? objection.Why : $"{objection.Why} {ImportRefusals.DecideUnusual}");
        }

        return true;
    }
}
