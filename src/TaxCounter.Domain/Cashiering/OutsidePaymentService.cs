using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// Posts payments that came another way than over the counter, each with a receipt of its own and in no drawer. It works inside of the act of whoever read the file, so
/// that a file is posted whole or not at all.
/// </summary>
public sealed class OutsidePaymentService(IAccounts accounts, ILedgers ledgers, IPaymentEvents paymentEvents, IJournal journal, IAuditTrail audit, RuleBook rules)
{
    /// <summary>What it would pay; nothing is written. Refused: an account that nobody knows, both days closed.</summary>
    public async Task<Result<OutsideOffer>> Offer(OutsidePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await accounts.Find(asked.Account) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        // The office's day whose money it is: its own while that is open, the day on which it is posted afterwards. It never counts from a day that has not come.
        var business = asked.Received <= act.Today && await journal.WhyNotPost(asked.Received) is null ? asked.Received : act.BusinessDay;
        if (await journal.WhyNotPost(business) is { } closed)
        {
            return closed;
        }

        var asOf = business < act.Today ? business : act.Today;
        var effective = EffectiveOn(asked, asOf);
        var open = await ledgers.OpenNow(account.Id);
        var take = new TakePayment
        {
            Id = asked.Id,
            Accounts = [account.Id],
            Obligations = [.. Chosen(open, asked, effective, asOf)],
            Tenders = [asked.Tender],
            EffectiveOn = effective,
            ShownToPay = Money.Zero,
            KeepRestAsCredit = true,
        };
        return new OutsideOffer(account, business, open, PaymentOffer.Of(open, take, asOf, rules));
    }

    /// <summary>Posts it, inside of an act that is running. The same item again gives the same receipt.</summary>
    public async Task<Result<PaymentEvent>> Post(OutsidePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await paymentEvents.Find(asked.Id) is { } earlier)
        {
            return earlier.Fingerprint == asked.Fingerprint() ? earlier.Again() : CashieringRefusals.OtherContent;
        }

        var found = await Offer(asked, act);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (account, business, open, offer) = found.Value;
        var paymentEvent = PaymentEvent.Outside(asked, await paymentEvents.NextNumber(act.Today.Year), business, offer, act);
        paymentEvents.Add(paymentEvent);
        foreach (var posting in PaymentPostings.Of(paymentEvent, offer, open, act, rules))
        {
            journal.Add(posting);
        }

        await audit.Record(act, "cashiering.payment-outside", paymentEvent.Number.ToString(), account.Number.Digits, $"{paymentEvent.Amount} by {asked.CameBy}", PaymentChanges.Of(paymentEvent, offer));
        return paymentEvent;
    }

    /// <summary>A check counts from its postmark where the rule book takes one, otherwise from the day the bank had it.</summary>
    private DateOnly EffectiveOn(OutsidePayment asked, DateOnly asOf)
    {
        var received = asked.Received < asOf ? asked.Received : asOf;
        return asked.Postmark is { } postmark && postmark < received && rules.Counter.EarlierDays.FirstOrDefault(p => p.Id == OutsidePayment.PostmarkProof) is { } proof
            && proof.Days.On(received) is { Refusal: null } days && postmark >= received.AddDays(-days.Value.Value) ? postmark : received;
    }

    /// <summary>What it was meant for; where nothing is said everything that is owed, oldest first. What is more stays as credit.</summary>
    private IEnumerable<ObligationId> Chosen(IReadOnlyList<ObligationLedger> open, OutsidePayment asked, DateOnly effective, DateOnly asOf) => asked is { TaxType: { } type, Period: { } period }
        ? open.Where(l => l.Obligation.TaxType == type && l.Obligation.Period == period).Select(l => l.Obligation.Id)
        : open.Select(l => l.ToSettle(effective, asOf, rules)).Where(b => b.Owed.IsPositive).Select(b => b.Obligation.Id);
}
