using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What is read before anybody recommends or decides.</summary>
public sealed class WaiverPackets(IPenaltyWaivers waivers, IAccounts accounts, ILedgers ledgers, RuleBook rules)
{
    /// <summary>Everything on one page, as of today; nothing is written. Null when there is no such case.</summary>
    public async Task<WaiverPacket?> Of(WaiverNumber number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await waivers.Find(number) is not { } waiver || await accounts.Find(waiver.AccountId) is not { } account)
        {
            return null;
        }

        var all = await ledgers.OfAccount(waiver.AccountId, openOnly: false);
        var periods = all.Select(l => (Ledger: l, Named: waiver.Periods.FirstOrDefault(p => p.ObligationId == l.Obligation.Id))).Where(p => p.Named is not null)
            .OrderBy(p => p.Ledger.Obligation.RecordedDueOn).Select(p => Period(p.Ledger, p.Named!, waiver, act)).ToList();
        return new WaiverPacket
        {
            Waiver = waiver,
            Account = account,
            Reason = rules.ReasonsOf(WaiverOffers.Duty).Find(waiver.ReasonCode),
            Periods = periods,
            History = await History(waiver, all, act.Today),
            Approval = rules.Limits.Approval("waiver", periods.Total(p => p.Requested), act.Today),
            AccountOwes = all.Select(l => l.AsOf(act.Today, rules)).Where(b => b.IsDue && b.Owed.IsPositive).Total(b => b.Owed),
        };
    }

    private PacketPeriod Period(ObligationLedger ledger, WaiverPeriod said, PenaltyWaiver waiver, CounterAct act)
    {
        var now = WaivablePeriod.Of(ledger, act.Today, rules);
        var requested = said.Requested.Amount(now.Waivable);
        var recommended = said.Recommended?.Amount(now.Waivable) ?? Money.Zero;
        var before = waiver.Recommended is not null ? said.WaivableWhenRecommended : waiver.Requested is not null ? said.WaivableWhenRequested : now.Waivable;
        return new PacketPeriod
        {
            Period = said,
            Now = now,
            Requested = requested,
            Recommended = recommended,
            After = now.After(waiver.Recommendation is null ? requested : recommended, act, rules),
            WaivableBefore = waiver.DecidedOn is null && before != now.Waivable ? before : null,
            Interest = rules.Waivers.InterestOf(ledger.Obligation.TaxType, act.Today),
        };
    }

    private async Task<Result<PaymentHistory>> History(PenaltyWaiver waiver, IReadOnlyList<ObligationLedger> all, DateOnly today)
    {
        var years = rules.Waivers.HistoryYears.On(today);
        if (years.Refusal is { } no)
        {
            return no;
        }

        var since = today.AddYears(-years.Value.Value);
        var earlier = await waivers.DecidedSince(waiver.AccountId, since);
        return PaymentHistory.Of(all, since, today, [.. waiver.Periods.Select(p => p.ObligationId)], [.. earlier.Where(w => w.Id != waiver.Id && w.Story.State is not WaiverState.Reversed && w.GrantedAmount.IsPositive)
            .Select(w => new EarlierWaiver(w.Number.ToString(), w.DecidedOn!.Value, w.GrantedAmount))], rules.Calendar);
    }
}
