using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <content>What is read before anybody recommends or decides.</content>
public sealed partial class PenaltyWaiverService
{
    /// <summary>Everything on one page, as of today; nothing is written. Null when there is no such case.</summary>
    public async Task<WaiverPacket?> Packet(WaiverNumber number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await waivers.Find(number) is not { } waiver || await accounts.Find(waiver.AccountId) is not { } account)
        {
            return null;
        }

        var all = await ledgers.OfAccount(waiver.AccountId, openOnly: false);
        var periods = all.Select(l => (Ledger: l, Said: waiver.Periods.FirstOrDefault(p => p.ObligationId == l.Obligation.Id))).Where(p => p.Said is not null)
            .OrderBy(p => p.Ledger.Obligation.DueOn).Select(p => Period(p.Ledger, p.Said!, waiver, act)).ToList();
        return new WaiverPacket
        {
            Waiver = waiver,
            Account = account,
            Ground = rules.Waivers.FindGround(waiver.Ground),
            Periods = periods,
            History = await History(waiver, all, act.Today),
            Approval = rules.Limits.Approval("waiver", periods.Total(p => p.Asked), act.Today),
            AccountOwes = all.Select(l => l.AsOf(act.Today, rules)).Where(b => b.IsDue && b.Owed.IsPositive).Total(b => b.Owed),
        };
    }

    private PacketPeriod Period(ObligationLedger ledger, AskedPeriod said, PenaltyWaiver waiver, CounterAct act)
    {
        var now = WaivablePeriod.Of(ledger, act.Today, rules);
        var asked = said.Asked.Amount(now.Waivable);
        var recommended = said.Recommended?.Amount(now.Waivable) ?? Money.Zero;
        var before = waiver.RecommendedAt is not null ? said.WaivableWhenRecommended : waiver.RequestedAt is not null ? said.WaivableWhenAsked : now.Waivable;
        return new PacketPeriod
        {
            Said = said,
            Now = now,
            Asked = asked,
            Recommended = recommended,
            After = now.After(waiver.Recommendation is null ? asked : recommended, act, rules),
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
        return PaymentHistory.Of(all, since, today, [.. waiver.Periods.Select(p => p.ObligationId)], [.. earlier.Where(w => w.Id != waiver.Id && w.State is not WaiverState.Reversed && w.GrantedAmount.IsPositive)]);
    }
}
