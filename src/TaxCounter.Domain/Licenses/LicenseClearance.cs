using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Whether a license can be issued or renewed today, and if not, what it would take: a hold, overdue tax where the rule book lets that hold it, an unpaid fee.</summary>
public sealed class LicenseClearance(ILedgers ledgers, LicenseCharges charges, IAccounts accounts, RuleBook rules)
{
    /// <summary>Why it cannot be renewed; null when it can.</summary>
    public async Task<Refusal?> WhyNotRenew(License license, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(act);
        var account = (await accounts.Find(license.AccountId))!;
        return license.Holds.Open is null && Rule(license, act.Today) is { Refusal: null, Value.HeldForUnpaidTax: true }
            ? WhyNotRenew(license, account, await ledgers.OfAccount(license.AccountId, openOnly: true), act) : WhyNotRenew(license, account, [], act);
    }

    /// <summary>The same with its account and what is open on it. What lifts a hold for overdue tax is no proof to the person who put it up.</summary>
    public Refusal? WhyNotRenew(License license, Account account, IEnumerable<ObligationLedger> open, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var today = act.Today;
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(account);
        if (license.Holds.Open is { } hold)
        {
            return LicenseRefusals.Held(hold);
        }

        if (account.AlertsOn(today).FirstOrDefault(a => a.Kind == AlertKind.LicenseHold) is { } alert)
        {
            return LicenseRefusals.HeldByAlert(alert);
        }

        var rule = Rule(license, today);
        if (rule.Refusal is { } unknown)
        {
            return unknown;
        }

        if (!rule.Value.HeldForUnpaidTax)
        {
            return null;
        }

        var overdue = open.Select(l => l.AsOf(today, rules)).Where(b => b.Due.Counted < today && b.Owed.IsPositive && b.Obligation.Id != license.Terms.Newest?.ObligationId).Total(b => b.Owed);
        var lifting = rule.Value.AppealOrPlanLifts ? account.AlertsOn(today).Where(a => a.Kind is AlertKind.Appeal or AlertKind.PaymentPlan).ToList() : [];
        return !overdue.IsPositive ? null
            : lifting.Count == 0 ? LicenseRefusals.TaxOverdue(overdue, rule.Value.LiftedBy)
            : lifting.TrueForAll(a => string.Equals(a.RaisedByPerson, act.By.Person, StringComparison.OrdinalIgnoreCase)) ? LicenseRefusals.LiftedByOwnAlert(lifting[0], overdue)
            : null;
    }

    /// <summary>Why its newest term cannot be issued; null when it can.</summary>
    public async Task<Refusal?> WhyNotIssue(License license, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(act);
        if (await WhyNotRenew(license, act) is { } held)
        {
            return held;
        }

        return license.Terms.Newest is { Issued: null } term && await charges.Owed(term, act.Today) is { IsPositive: true } owed ? LicenseRefusals.FeeUnpaid(owed, rules.LicenseKinds.Find(license.TaxType)!.Name) : null;
    }

    /// <summary>How its kind lives on a day.</summary>
    public Result<LicenseKindRule> Rule(License license, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(license);
        if (rules.LicenseKinds.Find(license.TaxType) is not { } kind)
        {
            return LicenseRefusals.UnknownKind(rules.Name);
        }

        var row = kind.Rows.On(today);
        return row.Refusal is { } no ? no : row.Value.Value;
    }
}
