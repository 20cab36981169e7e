using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Begins calls, so that two clerks never call one account, and notes what came of each contact. A promise made in it is written down with it.</summary>
public sealed class ContactService(IContacts contacts, IPromises promises, IAccounts accounts, ILedgers ledgers, IAuditTrail audit, IOneTransaction transaction, RuleBook rules, OfficeZone? zone = null)
{
    private const int MinutesLeftAlone = 60;

    private readonly OfficeZone _zone = zone ?? OfficeZone.Of(rules.TimeZone);

    /// <summary>Why nobody calls this account at this moment: an alert, no number, or the hour. Null when it may be called.</summary>
    public Refusal? WhyNotCall(Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(act);
        var forbidding = rules.Collecting.ForbiddenOn(act.Today);
        return account.AlertsOn(act.Today).Select(a => (Alert: a, Rule: forbidding.FirstOrDefault(r => r.Id == CollectionAlerts.IdOf(a.Kind)))).FirstOrDefault(a => a.Rule is not null) is { Rule: { } rule, Alert: var alert }
            ? CollectionRefusals.Forbidden(alert.Text, rule.Says)
            : account.PhoneOn(act.Today).Length == 0 ? CollectionRefusals.NoPhone
            : WhyNoCallNow(act);
    }

    /// <summary>Why nobody is called at this moment, whoever it is; null when calls are made.</summary>
    public Refusal? WhyNoCallNow(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return rules.Collecting.WhyNoCallAt(_zone.LocalOf(act.At), rules.Calendar);
    }

    /// <summary>Takes an account for a call, or holds it longer. Refused while another calls it, where it may not be called, and where nothing is overdue.</summary>
    public Task<Result<CallSheet>> Claim(AccountId account, CounterAct act) => transaction.Do<CallSheet>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkOverdue))
        {
            return CollectionRefusals.NotAllowed(act.By, "call about what is overdue");
        }

        if (await accounts.Find(account) is not { } found)
        {
            return CollectionRefusals.AccountUnknown;
        }

        var minutes = rules.Collecting.ClaimMinutes.On(act.Today);
        if ((WhyNotCall(found, act) ?? minutes.Refusal) is { } no)
        {
            return no;
        }

        if (!Overdue(await ledgers.OfAccount(account, openOnly: true), act.Today).IsPositive)
        {
            return CollectionRefusals.NothingOverdue;
        }

        var sheet = await SheetOf(account);
        var isNew = !sheet.IsHeldBy(act.By.Person, act.At);
        if (sheet.Claim(act, minutes.Value.Value) is { } taken)
        {
            return taken;
        }

        if (isNew)
        {
            await audit.Record(act, "collections.call", found.Number.Digits, found.Number.Digits, found.PhoneOn(act.Today));
        }

        return sheet;
    });

    /// <summary>Lets an account go that this person took, with nothing noted; call mode offers it again after an hour.</summary>
    public Task<Result<Done>> Release(AccountId account, CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await contacts.Sheet(account) is { } sheet && sheet.Release(act, act.At.AddMinutes(MinutesLeftAlone)))
        {
            contacts.Touch(sheet);
            var found = (await accounts.Find(account))!;
            await audit.Record(act, "collections.release", found.Number.Digits, found.Number.Digits);
        }

        return Done.It;
    });

    /// <summary>
    /// Notes a contact, with the promise made in it, and lets the account go; the same form again finds it. Refused: another role, a call that was not begun, an outcome
    /// that needs words without them, and a promise of an amount or a day that cannot be.
    /// </summary>
    public Task<Result<Contact>> Record(ContactAsked asked, CounterAct act) => transaction.Do<Contact>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await contacts.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked, act.Reason) ? earlier : CollectionRefusals.OtherContent;
        }

        if (!act.By.May(Permission.WorkOverdue))
        {
            return CollectionRefusals.NotAllowed(act.By, "note a contact");
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return CollectionRefusals.AccountUnknown;
        }

        var sheet = await SheetOf(account.Id);
        var open = await ledgers.OfAccount(account.Id, openOnly: true);
        if ((WhyNot(asked, sheet, act) ?? (asked.Outcome == ContactOutcome.Promise ? WhyNotPromise(asked, open, act.Today) : null)) is { } no)
        {
            return no;
        }

        var contact = Contact.Of(asked, account.PhoneOn(act.Today), Overdue(open, act.Today), act);
        contacts.Add(contact);
        var promise = asked.Outcome == ContactOutcome.Promise ? await Promise(asked, act) : null;
        sheet.Contacted(contact, promise);
        sheet.Release(act);
        await audit.Record(act, "collections.contact", account.Number.Digits, account.Number.Digits,
            $"{asked.Way.Words()}: {asked.Outcome.Words()}{(promise is null ? "" : $" {promise.Amount.Plain()} by {DateWords.Iso(promise.DueOn)}")}{(act.Reason is { } note ? $": {note}" : "")}");
        return contact;
    });

    /// <summary>What of an account is overdue on a day, with penalty and interest up to it.</summary>
    public Money Overdue(IEnumerable<ObligationLedger> open, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(open);
        return open.Select(l => l.AsOf(day, rules)).Where(b => b.DaysLate > 0 && b.Owed.IsPositive).Total(b => b.Owed);
    }

    private static Refusal? WhyNot(ContactAsked asked, CallSheet sheet, CounterAct act)
    {
        if (asked.Outcome == ContactOutcome.None || !Enum.IsDefined(asked.Outcome) || !Enum.IsDefined(asked.Way))
        {
            return CollectionRefusals.OutcomeNeeded;
        }

        var rule = ContactTable.Of(asked.Outcome);
        return asked.Way != ContactWay.Call && rule.ByCallOnly ? CollectionRefusals.ByCallOnly(asked.Outcome)
            : act.Reason is null && rule.NeedsNote ? CollectionRefusals.NoteNeeded
            : act.Reason is { Length: > CollectionRefusals.LongestNote } ? CollectionRefusals.NoteTooLong
            : StaffRefusals.WrongText(act.Reason, "Note") is { } secret ? secret
            : asked.Way != ContactWay.Call ? null
            : sheet.IsHeldByAnother(act.By.Person, act.At) ? CollectionRefusals.Claimed(sheet.ClaimedByName!)
            : string.Equals(sheet.ClaimedByPerson, act.By.Person, StringComparison.OrdinalIgnoreCase) ? null // a call that took longer than it was held for still took place
            : CollectionRefusals.NotClaimed;
    }

    private Refusal? WhyNotPromise(ContactAsked asked, IReadOnlyList<ObligationLedger> open, DateOnly today)
    {
        var most = rules.Collecting.PromiseDays.On(today);
        if (most.Refusal is { } unknown)
        {
            return unknown;
        }

        var last = today.AddDays(most.Value.Value);
        if (asked.By is not { } by || by < today || by > last)
        {
            return CollectionRefusals.Day(today, last);
        }

        if (!rules.Calendar.IsBusinessDay(by))
        {
            return CollectionRefusals.DayClosed(by, rules.Calendar.NextBusinessDay(by));
        }

        var owed = open.Select(l => l.AsOf(by, rules)).Where(b => b.Owed.IsPositive).Total(b => b.Owed);
        return asked.Amount is not { IsPositive: true } amount ? CollectionRefusals.AmountNeeded : amount > owed ? CollectionRefusals.AmountTooMuch(owed, by) : null;
    }

    private async Task<PaymentPromise> Promise(ContactAsked asked, CounterAct act)
    {
        var running = await promises.OfAccount(asked.Account) is [var newest, ..] && newest.On(act.Today).State == PromiseState.Open ? newest.Promise.Id : (PromiseId?)null;
        var promise = PaymentPromise.Of(asked, running, act);
        promises.Add(promise);
        return promise;
    }

    private async Task<CallSheet> SheetOf(AccountId account)
    {
        if (await contacts.Sheet(account) is { } sheet)
        {
            contacts.Touch(sheet);
            return sheet;
        }

        var fresh = CallSheet.Of(account);
        contacts.Add(fresh);
        return fresh;
    }
}
