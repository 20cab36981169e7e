using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>
/// Takes requests to waive penalty through their states, posts what is granted, reverses it, and writes the letters that tell of it: case, postings
/// and letter are kept together or not at all.
/// </summary>
public sealed class PenaltyWaiverService(IPenaltyWaivers waivers, WaiverCases cases, WaiverOffers offers, IAccounts accounts, ILedgers ledgers, IJournal journal, WaiverLetters letters, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Begins a draft under the next number; the same form again gives the same case.</summary>
    public Task<Result<PenaltyWaiver>> Begin(PenaltyWaiverId id, AccountId account, WaiverRequest request, CounterAct act) => transaction.Do<PenaltyWaiver>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(act);
        if (await waivers.Find(id) is { } earlier)
        {
            return earlier.AccountId == account ? earlier : PenaltyWaiverRefusals.OtherContent(earlier.Number);
        }

        if (await accounts.Find(account) is not { } found)
        {
            return PenaltyWaiverRefusals.UnknownAccount;
        }

        if (await offers.WhyNotRequest(account, request, act.Today) is { } no)
        {
            return no;
        }

        var begun = PenaltyWaiver.Begin(id, await waivers.NextNumber(act.Today.Year), account, request, act);
        if (begun.Refusal is null)
        {
            waivers.Add(begun.Value);
            await audit.Record(act, "penalty-waivers.begin", begun.Value.Number.ToString(), found.Number.Digits, changes: [new("state", null, WaiverTable.Of.StateWords(begun.Value.Story.State))]);
        }

        return begun;
    });

    /// <summary>Keeps what is written in a draft.</summary>
    public Task<Result<PenaltyWaiver>> Write(WaiverNumber number, WaiverRequest request, CounterAct act) =>
        cases.Change(number, act, "penalty-waivers.write", async waiver => await offers.WhyNotRequest(waiver.AccountId, request, act.Today) is { } no ? no : waiver.Write(request, act));

    /// <summary>Submits the request.</summary>
    public Task<Result<PenaltyWaiver>> Submit(WaiverNumber number, CounterAct act) => cases.Change(number, act, "penalty-waivers.submit", async waiver =>
    {
        var reason = waiver.ReasonCode.Length == 0 ? null : offers.Reasons.On(waiver.ReasonCode, act.Today);
        return reason?.Refusal is { } unknown ? unknown : waiver.Submit(reason?.Value.Value, await Figures(waiver, act.Today), act);
    });

    /// <summary>Recommends a decision.</summary>
    public Task<Result<PenaltyWaiver>> Recommend(WaiverNumber number, WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts, string rationale, CounterAct act) =>
        cases.Change(number, act, "penalty-waivers.recommend", async waiver => waiver.Recommend(outcome, parts, rationale, await Figures(waiver, act.Today), act));

    /// <summary>Recalls the recommendation.</summary>
    public Task<Result<PenaltyWaiver>> Recall(WaiverNumber number, CounterAct act) => cases.Change(number, act, "penalty-waivers.recall", waiver => waiver.Recall(act));

    /// <summary>Opens it to decide; <see cref="WaiverPackets"/> then has what to read.</summary>
    public Task<Result<PenaltyWaiver>> Open(WaiverNumber number, CounterAct act) => cases.Change(number, act.Using(Permission.DecideWaiver), "penalty-waivers.open", waiver => waiver.Open(act));

    /// <summary>Returns it with a question.</summary>
    public Task<Result<PenaltyWaiver>> Return(WaiverNumber number, CounterAct act) => cases.Change(number, act.Using(Permission.DecideWaiver), "penalty-waivers.return", waiver => waiver.Return(act));

    /// <summary>Decides, and posts what is granted in the same transaction, worked out as of today. Above the second limit the first of two supervisors only has their approval kept.</summary>
    public Task<Result<PenaltyWaiver>> Decide(WaiverNumber number, DecideWaiver decision, CounterAct act) => Decide(number, _ => decision, act);

    /// <summary>The same where what is decided is taken from the case, as what is recommended is.</summary>
    public Task<Result<PenaltyWaiver>> Decide(WaiverNumber number, Func<PenaltyWaiver, DecideWaiver> asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        act = act.Using(Permission.DecideWaiver);
        List<DecidedPeriod> periods = [];
        IReadOnlyList<WaivablePeriod> now = [];
        return cases.Decide(number, WaiverVerb.Decide, act, async waiver =>
        {
            now = await Figures(waiver, act.Today);
            var weighed = waiver.Weigh(asked(waiver), now, act);
            return weighed.Refusal is { } no ? no : new CaseTerms(weighed.Value.Granted, weighed.Value.Terms);
        }, waiver =>
        {
            var decided = waiver.Decide(asked(waiver), now, act);
            periods.Clear(); // of an attempt before this one
            foreach (var grant in decided.Value.Grants)
            {
                var period = now.First(p => p.Obligation.Id == grant.ObligationId);
                IReadOnlyList<Posting> postings = grant.Granted.IsPositive ? PaymentApplication.Waive(period.Ledger, grant.Granted, PostingDays.On(act.Today), act.Because($"{waiver.Number}"), rules) : [];
                grant.PostingId = Post(postings);
                periods.Add(new DecidedPeriod(period, grant.Requested, grant.Granted, period.After(postings, act.Today, rules)));
            }

            return Task.FromResult<Result<Done>>(Done.It);
        }, (waiver, account) => letters.Decide(waiver, account, periods, act));
    }

    /// <summary>Requests that what was granted be reversed.</summary>
    public Task<Result<PenaltyWaiver>> RequestReversal(WaiverNumber number, CounterAct act) => cases.Change(number, act, "penalty-waivers.request-reversal", waiver => waiver.RequestReversal(act));

    /// <summary>A second person denies the reversal; the waiver stays.</summary>
    public Task<Result<PenaltyWaiver>> DenyReversal(WaiverNumber number, CounterAct act) => cases.Change(number, act.Using(Permission.DecideWaiver), "penalty-waivers.deny-reversal", waiver => waiver.DecideReversal(agree: false, act));

    /// <summary>A second person reverses what was granted: the mirror is posted, and the penalty is owed as if it had never been waived.</summary>
    public Task<Result<PenaltyWaiver>> Reverse(WaiverNumber number, CounterAct act)
    {
        act = act.Using(Permission.DecideWaiver);
        List<DecidedPeriod> periods = [];
        return cases.Decide(number, WaiverVerb.Reverse, act, waiver => Task.FromResult<Result<CaseTerms>>(waiver.WhyNot(WaiverVerb.Reverse, act) is { } no ? no : new CaseTerms(waiver.GrantedAmount)), async waiver =>
        {
            if (waiver.DecideReversal(agree: true, act).Refusal is { } refused)
            {
                return refused;
            }

            var now = await Figures(waiver, act.Today);
            var why = act.Because($"{waiver.Number}: {waiver.ReversalReason}"[..Math.Min(500, $"{waiver.Number}: {waiver.ReversalReason}".Length)]);
            periods.Clear(); // of an attempt before this one
            foreach (var grant in waiver.Decision!.Grants.Where(g => g.Granted.IsPositive))
            {
                var period = now.First(p => p.Obligation.Id == grant.ObligationId);
                var postings = PaymentApplication.Waive(period.Ledger, -grant.Granted, new PostingDays(act.Today, waiver.DecidedOn!.Value), why, rules, grant.PostingId);
                Post(postings);
                periods.Add(new DecidedPeriod(period, grant.Requested, grant.Granted, period.After(postings, act.Today, rules)));
            }

            return Done.It;
        }, (waiver, account) => letters.Reverse(waiver, account, periods, act));
    }

    /// <summary>Adds the postings; the key of the waiver's own, null where nothing is granted.</summary>
    private PostingId? Post(IReadOnlyList<Posting> postings)
    {
        foreach (var posting in postings)
        {
            journal.Add(posting);
        }

        return postings.SingleOrDefault(p => p.Class.LateChargesWalk == LateChargeEffect.WaiverGranted)?.Id;
    }

    private async Task<IReadOnlyList<WaivablePeriod>> Figures(PenaltyWaiver waiver, DateOnly today) =>
        [.. (await ledgers.Find([.. waiver.Periods.Select(p => p.ObligationId)])).Select(l => WaivablePeriod.Of(l, today, rules))];
}
