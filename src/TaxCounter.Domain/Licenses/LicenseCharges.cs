using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Charges what a license costs to its account, and takes a charge back while nothing of it is paid. One obligation for each kind of license and year.</summary>
public sealed class LicenseCharges(ILedgers ledgers, IJournal journal, CreditOnCharge credit, RuleBook rules)
{
    /// <summary>Charges an amount for a term; credit that waits for a charge pays it. Refused where the rule book does not know where the money goes.</summary>
    public async Task<Result<ObligationId>> Charge(License license, Account account, LicenseTerm term, Money amount, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(term);
        var charged = Charge(license, account, term, (amount, await Find(account.Id, license.TaxType, PeriodOf(term.Year))), act);
        if (charged.Refusal is null)
        {
            await credit.Meet(account.Id, act);
        }

        return charged;
    }

    /// <summary>The period that a license year is charged for.</summary>
    public static Period PeriodOf(int year) => Period.Parse(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Why a license year could not be charged, whatever the amount; null where it could.</summary>
    public Refusal? WhyNot(License license, Account account, int year)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(account);
        return rules.FundShares(license.TaxType, license.Place.LocationCode, PeriodOf(year).LastDay).Refusal;
    }

    /// <summary>The same with what is charged for that year already.</summary>
    public Result<ObligationId> Charge(License license, Account account, LicenseTerm term, (Money Amount, ObligationLedger? Known) charge, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(act);
        var period = PeriodOf(term.Year);
        var shares = rules.FundShares(license.TaxType, license.Place.LocationCode, period.LastDay);
        if (shares.Refusal is { } unknown)
        {
            return unknown;
        }

        var (amount, ledger) = charge;
        if (ledger is null)
        {
            var obligation = Obligation.For(account.Id, license.TaxType, period, DueOn(license.TaxType, term.Class, license.OpenedOn, term.Year, act.Today), license.Place.LocationCode);
            ledgers.Add(obligation);
            ledger = new ObligationLedger(obligation, []);
        }

        var due = ledger.Obligation.RecordedDueOn;
        var days = new PostingDays(act.Today, due < act.Today ? due : act.Today);
        var posting = Posting.Of(PostingKind.Charge, days, act.Because($"{license.Number}, {term.Year}"), PaymentApplication.ChargeLines(ledger.Obligation, Component.Tax, amount, shares.Value.Shares));
        Post(ledger, posting, amount, act);
        return ledger.Obligation.Id;
    }

    /// <summary>Takes back what was charged for a term: the mirror of the charge as it was posted. Refused once something of it is paid.</summary>
    public async Task<Refusal?> TakeBack(LicenseTerm term, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(act);
        if (term.ObligationId is not { } id || !term.Fee.IsPositive)
        {
            return null;
        }

        var ledger = (await ledgers.Find([id]))[0];
        if (ledger.AsOf(act.Today, rules).Paid is { IsPositive: true } paid)
        {
            return LicenseRefusals.FeePaid(paid);
        }

        var charge = (await journal.Charges(id))[0];
        Post(ledger, charge.Reversed(charge.Kind, act.Today, act), -term.Fee, act);
        return null;
    }

    /// <summary>What is still owed for a term as of today, late charges included.</summary>
    public async Task<Money> Owed(LicenseTerm term, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.ObligationId is { } id && await ledgers.Find([id]) is [var ledger] ? ledger.AsOf(today, rules).Owed : Money.Zero;
    }

    /// <summary>
    /// The due date of a first year by receipts is the last day for its balance; of another first year the day of the application, or of the opening where that
    /// was in a year before; of a renewal, the rule book's.
    /// </summary>
    internal DateOnly DueOn(string taxType, string feeClass, DateOnly openedOn, int year, DateOnly today)
    {
        if (openedOn.Year == year)
        {
            return rules.Licenses.NewBusiness?.On(openedOn) is { Refusal: null } first && rules.Licenses.Find(feeClass)?.Fees.On(openedOn) is { Refusal: null, Value.Value.GoesByReceipts: true }
                ? openedOn.AddDays(first.Value.Value.BalanceWithinDays)
                : openedOn.Year < today.Year || openedOn > today ? openedOn : today;
        }

        return rules.DueDates.DueOn(taxType, PeriodOf(year)) is { Refusal: null } due ? due.Value : today;
    }

    private void Post(ObligationLedger ledger, Posting charge, Money amount, CounterAct act)
    {
        journal.Add(charge);
        LedgerEntry[] moved = [new(charge.Kind, charge.EffectiveOn, Component.Tax, amount)];
        foreach (var posting in PaymentApplication.FollowUpPostings(ledger, moved, PostingDays.On(act.Today), act, rules, paymentEvent: null).Where(_ => ledger.Entries.Count > 0))
        {
            journal.Add(posting);
        }
    }

    private Task<ObligationLedger?> Find(AccountId account, string taxType, Period period) => ledgers.Of(account, taxType, period);
}
