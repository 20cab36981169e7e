using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Ledger;

/// <summary>
/// Posts many charges and payments of some accounts at once: what the accounts owe is read once and kept in memory, every posting is made by the same
/// functions of the domain as at the counter (<see cref="PaymentApplication"/>), and the stored copies are brought along before one save.
/// </summary>
public sealed class LedgerBatch
{
    private readonly RuleBook _rules;
    private readonly Dictionary<(AccountId Account, string TaxType, Period Period), Obligation> _obligations = [];
    private readonly Dictionary<(AccountId Account, string TaxType), List<Period>> _periods = [];
    private readonly Dictionary<AccountId, AccountBalance> _balances = [];
    private readonly Dictionary<AccountId, string> _locations;
    private readonly HashSet<DateOnly> _closed;
    private readonly Dictionary<ObligationId, List<LedgerEntry>> _entries = [];
    private readonly Dictionary<AccountId, Money> _credit = [];
    private readonly List<Obligation> _newObligations = [];
    private readonly List<Posting> _postings = [];
    private readonly HashSet<Obligation> _moved = [];

    private readonly bool _onlyAsks;

    private LedgerBatch(bool onlyAsks, RuleBook rules, Dictionary<AccountId, string> locations, HashSet<DateOnly> closed)
    {
        _onlyAsks = onlyAsks;
        _rules = rules;
        _locations = locations;
        _closed = closed;
    }

    /// <summary>Reads what the accounts owe. It may be read before the transaction: what was changed since is noticed when it is saved.</summary>
    /// <param name="context">Where it is read; what it holds is not tracked.</param>
    /// <param name="rules">The rule book.</param>
    /// <param name="locations">The accounts, each with its location code.</param>
    /// <param name="onlyAsks">Charges and payments are only asked whether they would be refused; there is nothing to save.</param>
    public static async Task<LedgerBatch> LoadAsync(TaxCounterContext context, RuleBook rules, Dictionary<AccountId, string> locations, bool onlyAsks = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(locations);
        var batch = new LedgerBatch(onlyAsks, rules, locations, [.. await context.Set<ClosedDay>().Select(d => d.Day).ToListAsync()]);
        foreach (var some in locations.Keys.Chunk(200))
        {
            await batch.LoadAsync(context, some);
        }

        return batch;
    }

    /// <summary>The obligation, if anything was ever charged for it.</summary>
    public Obligation? Find(AccountId account, string taxType, Period period) => _obligations.GetValueOrDefault((account, taxType, period));

    /// <summary>The periods of an account and tax that were charged.</summary>
    public IEnumerable<Period> PeriodsOf(AccountId account, string taxType) =>
        _periods.TryGetValue((account, taxType), out var periods) ? periods : [];

    /// <summary>
    /// Posts a charge. It counts from the first day of its period (or its due date or today, if earlier), so that the account of any later day shows it, and
    /// payments made before it was due find it. Refused: a closed day, another due date or part than the obligation has, a location or period the rule book does not know.
    /// </summary>
    public Refusal? Charge(OldCharge charge, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(charge);
        ArgumentNullException.ThrowIfNull(act);
        if (_closed.Contains(act.Today))
        {
            return JournalRefusals.DayIsClosed(act.Today);
        }

        var shares = _rules.FundShares(charge.TaxType, _locations[charge.Account], charge.Period.LastDay);
        if (shares.Refusal is { } unknown)
        {
            return unknown;
        }

        var obligation = Find(charge.Account, charge.TaxType, charge.Period);
        if (obligation is not null && WhyNotAdd(obligation, charge) is { } no)
        {
            return no;
        }

        obligation ??= NewObligation(charge);
        if (_onlyAsks)
        {
            return null;
        }

        var effectiveOn = new[] { charge.Period.FirstDay, charge.DueOn, act.Today }.Min();
        var lines = PaymentApplication.ChargeLines(obligation, charge.Component, charge.Amount, shares.Value.Shares);
        Add(Posting.Of(PostingKind.Charge, new PostingDays(act.Today, effectiveOn), act, lines), obligation);
        return null;
    }

    /// <summary>
    /// Posts a payment as of the day it was made: what was owed that day in the rule book's order, penalty and interest that follow from it, the rest as credit.
    /// Refused: that day is closed, nothing was ever charged for what it pays.
    /// </summary>
    public Refusal? Pay(OldPayment payment, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(payment);
        if (_closed.Contains(payment.PaidOn))
        {
            return JournalRefusals.DayIsClosed(payment.PaidOn) with { Field = "paid_on" };
        }

        if (Find(payment.Account, payment.TaxType, payment.Period) is not { } obligation)
        {
            return LedgerBatchRefusals.NothingCharged(payment);
        }

        return _onlyAsks ? null : Post(payment, obligation, act);
    }

    private Refusal? Post(OldPayment payment, Obligation obligation, CounterAct act)
    {
        var entries = _entries[obligation.Id];
        var ledger = new ObligationLedger(obligation, [.. entries]);
        var days = PostingDays.On(payment.PaidOn);

        // Money can come before the first day of the period; it pays what is charged all the same.
        var known = entries.Where(e => e.Class.Principal == PrincipalEffect.Charge).Select(e => e.EffectiveOn).Append(payment.PaidOn).Max();
        var allocation = Allocation.Spread(payment.Amount, [ledger.AsOf(known, _rules)], _rules.PaymentOrder(payment.PaidOn));
        var paid = PaymentApplication.PaymentLines(allocation, payment.Account, obligation.Id).ToList();
        var followUps = PaymentApplication.FollowUpPostings(ledger, PaymentApplication.Movements(paid, PostingKind.Payment, payment.PaidOn, obligation.Id), days, act, _rules, paymentEvent: null).ToList();

        foreach (var lateCharges in followUps.Where(p => p.Class.Paid != PaidEffect.MovedCredit))
        {
            Add(lateCharges, obligation);
        }

        Add(Posting.Of(PostingKind.Payment, days, act, [LineDraft.Debit(LedgerAccount.ImportClearing, payment.Amount), .. paid]), obligation);
        foreach (var moved in followUps.Where(p => p.Class.Paid == PaidEffect.MovedCredit))
        {
            Add(moved, obligation);
        }

        return null;
    }

    /// <summary>Brings the standings along and saves, inside a transaction; nothing stays tracked.</summary>
    public async Task SaveAsync(TaxCounterContext context, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        List<AccountBalance> added = [], changed = [];
        foreach (var owed in _obligations.Values.Where(o => _credit.ContainsKey(o.AccountId)).GroupBy(o => o.AccountId))
        {
            var isNew = !_balances.TryGetValue(owed.Key, out var balance);
            balance ??= AccountBalance.Of(owed.Key);
            balance.Restate(owed.Where(o => o.IsOpen), balance.Unapplied + _credit[owed.Key]);
            (isNew ? added : changed).Add(balance);
        }

        await LedgerBatchRows.Write(context, new LedgerBatchRows(_newObligations, [.. _moved.Except(_newObligations)], _postings, added, changed), stop);
        if (_credit.Where(c => !c.Value.IsZero).Select(c => c.Key).ToList() is { Count: > 0 } credited)
        {
            await new OpenCredits(context, _rules).Restate(credited, []);
            context.ChangeTracker.DetectChanges();
            await context.SaveChangesAsync(stop);
            context.ChangeTracker.Clear();
        }

        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private static Refusal? WhyNotAdd(Obligation obligation, OldCharge charge) =>
        obligation.RecordedDueOn != charge.DueOn ? LedgerBatchRefusals.OtherDueDate(obligation) : null;

    private Obligation NewObligation(OldCharge charge)
    {
        var obligation = Obligation.For(charge.Account, charge.TaxType, charge.Period, charge.DueOn, _locations[charge.Account]);
        Know(obligation);
        _newObligations.Add(obligation);
        return obligation;
    }

    private void Know(Obligation obligation)
    {
        _obligations.Add((obligation.AccountId, obligation.TaxType, obligation.Period), obligation);
        _entries.Add(obligation.Id, []);
        if (!_periods.TryGetValue((obligation.AccountId, obligation.TaxType), out var periods))
        {
            _periods.Add((obligation.AccountId, obligation.TaxType), periods = []);
        }

        periods.Add(obligation.Period);
    }

    private void Add(Posting posting, Obligation obligation)
    {
        _postings.Add(posting);
        _moved.Add(obligation);
        foreach (var line in posting.Lines.Where(l => l.ObligationId is not null))
        {
            obligation.Apply(posting.Kind, line);
        }

        _entries[obligation.Id].AddRange(posting.Lines.Where(l => l.Account == LedgerAccount.Receivable)
            .Select(l => new LedgerEntry(posting.Kind, posting.EffectiveOn, l.Component!.Value, l.AsDebit)));
        var credit = -posting.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => l.AsDebit);
        _credit[obligation.AccountId] = _credit.GetValueOrDefault(obligation.AccountId) + credit;
    }

    private async Task LoadAsync(TaxCounterContext context, AccountId[] accounts)
    {
        var wanted = accounts.Select(a => (AccountId?)a).ToList();
        foreach (var obligation in await context.Set<Obligation>().AsNoTracking().Where(o => accounts.Contains(o.AccountId)).ToListAsync())
        {
            Know(obligation);
        }

        if (_onlyAsks)
        {
            return;
        }

        foreach (var balance in await context.Set<AccountBalance>().AsNoTracking().Where(s => accounts.Contains(s.AccountId)).ToListAsync())
        {
            _balances.Add(balance.AccountId, balance);
        }

        var lines = await (from line in context.Set<JournalLine>().AsNoTracking()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where wanted.Contains(line.AccountId) && line.Account == LedgerAccount.Receivable
                           select new { line.ObligationId, posting.Kind, posting.EffectiveOn, line.Component, line.Side, line.Amount }).ToListAsync();
        foreach (var line in lines)
        {
            _entries[line.ObligationId!.Value].Add(new LedgerEntry(line.Kind, line.EffectiveOn, line.Component!.Value, line.Side == Side.Debit ? line.Amount : -line.Amount));
        }
    }
}
