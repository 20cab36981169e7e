using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Issues the certificate that a seller owes nothing.</summary>
public sealed class ClearanceService(IClearanceCertificates certificates, IAccounts accounts, SellerDebts debts, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Issues it for an account; the same form again gives the same certificate. Refused: something is owed or a return is missing on any account of the taxpayer, and where another office issues it.</summary>
    public Task<Result<ClearanceCertificate>> Issue(ClearanceCertificateId id, AccountNumber number, CounterAct act) => transaction.Do<ClearanceCertificate>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await certificates.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.WorkLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "issue a certificate of clearance");
        }

        if (await accounts.Find(number) is not { } account)
        {
            return RegisteringRefusals.UnknownPrevious;
        }

        if (account.WhyNotBegin() is { } merged)
        {
            return merged;
        }

        var rule = rules.Registration.Clearance.On(act.Today);
        if ((rule.Refusal ?? (rule.Value.Value.IsIssuedHere ? null : RegisteringRefusals.IssuedElsewhere(rule.Value.Value))) is { } no)
        {
            return no;
        }

        var of = await debts.Of(account, act.Today);
        if (of.Where(d => !d.IsClear).ToList() is { Count: > 0 } open)
        {
            return RegisteringRefusals.NotClear(open);
        }

        var certificate = ClearanceCertificate.Of(id, await certificates.NextNumber(act.Today.Year), of, act);
        certificates.Add(certificate);
        await audit.Record(act, "registering.clearance", certificate.Number.ToString(), account.Number.Digits, $"{of.Count} accounts");
        return certificate;
    });
}
