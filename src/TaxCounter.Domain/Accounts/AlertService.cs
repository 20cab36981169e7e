using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Puts up and lifts the alerts of an account. Each is on record with who did it and why; a lifted one stays among them.</summary>
public sealed class AlertService(IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Puts one up; the same form again finds it. Refused: another role, no text.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="account">Whose.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="text">What the next clerk has to know.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<AccountAlert>> Raise(Guid id, AccountId account, AlertKind kind, string text, CounterAct act) => transaction.Do<AccountAlert>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.KeepAlerts))
        {
            return StaffRefusals.NotAllowed(act.By, "put up an alert");
        }

        if (await accounts.Find(account) is not { } found)
        {
            return AccountRefusals.Unknown("");
        }

        if (found.Alerts.FirstOrDefault(a => a.Id == id) is { } earlier)
        {
            return earlier;
        }

        if (text.Trim() is not { Length: > 0 and <= AlertRefusals.Longest } said)
        {
            return AlertRefusals.TextNeeded;
        }

        var alert = found.Raise(kind, said, act.Today, act.By.Name, id, act.By.Person);
        await audit.Record(act, "accounts.alert-raise", found.Number.Digits, found.Number.Digits, $"{kind}: {said}", [new("alert", null, $"{kind}")]);
        return alert;
    });

    /// <summary>Lifts one as of today. Refused: another role, no reason, one that does not stand.</summary>
    public Task<Result<AccountAlert>> Lift(AccountId account, Guid alert, CounterAct act) => transaction.Do<AccountAlert>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.KeepAlerts))
        {
            return StaffRefusals.NotAllowed(act.By, "lift an alert");
        }

        if (await accounts.Find(account) is not { } found)
        {
            return AccountRefusals.Unknown("");
        }

        if (found.Alerts.FirstOrDefault(a => a.Id == alert && a.LiftedOn is null) is not { } stands)
        {
            return AlertRefusals.NotThere;
        }

        if (act.Reason?.Trim() is not { Length: > 0 and <= AlertRefusals.Longest } reason)
        {
            return AlertRefusals.ReasonNeeded;
        }

        stands.Lift(act.Today, act.By.Name, reason);
        await audit.Record(act, "accounts.alert-lift", found.Number.Digits, found.Number.Digits, $"{stands.Kind}: {stands.Text}", [new("alert", $"{stands.Kind}", null)]);
        return stands;
    });
}
