using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>Accounts that owe for July, due August 20; the day is Tuesday, Sep 15, 2026, 9 a.m. in Baton Rouge. Every act is a request of its own.</summary>
public abstract class CollectionOffice(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private DateOnly _on;
    private int _drawers;

    /// <summary>An account that owes so much since August 20.</summary>
    protected async Task<Account> Late(int running, string amount, string phone = "(225) 745-7005", Action<Account>? more = null, string? location = null)
    {
        var facts = AccountMaker.Facts(running, trade: $"Shop {running}", phone: phone);
        var account = await AccountMaker.Open(Office.Services, location is null ? facts : facts with { LocationCode = location }, more: more);
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, amount, "2026-07", new DateOnly(2026, 8, 20));
        return account;
    }

    /// <summary>Takes an account for a call.</summary>
    protected Task<Result<CallSheet>> Claim(Account account, StaffMember? who = null) => Day.With<ContactService, Result<CallSheet>>(s => s.Claim(account.Id, Day.Act(who ?? Acts.Clerk())));

    /// <summary>A contact as a form tells it.</summary>
    protected static ContactAsked Asked(Account account, ContactOutcome outcome, ContactWay way = ContactWay.Call, string? amount = null, DateOnly? by = null) => new()
    {
        Id = ContactId.New(),
        Account = account.Id,
        Way = way,
        Outcome = outcome,
        Amount = amount is null ? null : WorkingDay.Dollars(amount),
        By = by,
    };

    /// <summary>Notes a contact.</summary>
    protected Task<Result<Contact>> Note(ContactAsked asked, string? note = null, StaffMember? who = null) => Day.With<ContactService, Result<Contact>>(s => s.Record(asked, Day.Act(who ?? Acts.Clerk(), note)));

    /// <summary>They promise at the counter; a minute passes.</summary>
    protected async Task<PromiseId> Promises(Account account, string amount, DateOnly by)
    {
        var done = await Note(Asked(account, ContactOutcome.Promise, ContactWay.Counter, amount, by));
        Assert.Null(done.Refusal?.Message);
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        return new PromiseId(done.Value.Id.Value);
    }

    /// <summary>How a promise stands.</summary>
    protected async Task<PromiseOnDay> On(PromiseId promise, DateOnly day) => (await Day.With<IPromises, PromiseStanding?>(p => p.Find(promise)))!.On(day);

    /// <summary>A drawer of today takes a payment.</summary>
    protected async Task<PaymentEvent> Pays(Account account, string amount, DateOnly? from = null)
    {
        if (_on != Day.Today)
        {
            // A clerk of its own for each day: nobody opens a drawer while one of an earlier day is not finished.
            (_on, _drawers) = (Day.Today, _drawers + 1);
            await Day.Opens(Acts.Clerk(10 + _drawers), 10 + _drawers);
        }

        return from is null ? await Day.Takes(Clerk, account, Day.Check(amount)) : await Backdated(account, amount, from.Value);
    }

    /// <summary>The clerk whose drawer is open today.</summary>
    protected StaffMember Clerk => Acts.Clerk(10 + _drawers);

    /// <summary>Moves the clock to nine o'clock of a day.</summary>
    protected void At(string day) => Office.Clock.Set(new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(14, 0)), TimeSpan.Zero));

    /// <summary>What verify finds.</summary>
    protected async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }

    private async Task<PaymentEvent> Backdated(Account account, string amount, DateOnly from)
    {
        var owed = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(ledgers => ledgers.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [.. owed.Select(o => o.Obligation.Id)], Tenders = [Day.Check(amount)], ShownToPay = Money.Zero, KeepRestAsCredit = true, EffectiveOn = from, Proof = "postmark" };
        var act = Day.Act(Clerk, "postmarked in Baton Rouge");
        var shown = await Day.With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(p => p.Offer(asked, act));
        return (await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked with { ShownToPay = shown.Offer!.ToPay }, act))).Value;
    }
}
