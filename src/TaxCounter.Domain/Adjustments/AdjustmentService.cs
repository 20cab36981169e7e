using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// Takes adjustments through their states, posts the corrections, reverses them, and writes the letters that tell of it: case, postings and letter are kept together or
/// not at all.
/// </summary>
public sealed class AdjustmentService(IAdjustments adjustments, AdjustmentCases cases, AdjustmentFigures figures, AdjustmentLetters letters, IAccounts accounts, ILedgers ledgers, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Begins one under the next number; the same form again gives the same case.</summary>
    public Task<Result<Adjustment>> Begin(AdjustmentId id, AccountId account, AdjustmentRequest request, CounterAct act) => transaction.Do<Adjustment>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await adjustments.Find(id) is { } earlier)
        {
            return earlier.AccountId == account ? earlier : AdjustmentRefusals.OtherContent(earlier.Number);
        }

        if (await accounts.Find(account) is not { } found)
        {
            return AdjustmentRefusals.UnknownAccount;
        }

        if (await figures.WhyNotAbout(account, request) is { } no)
        {
            return no;
        }

        var begun = Adjustment.Begin(id, await adjustments.NextNumber(act.Today.Year), account, request, act);
        if (begun.Refusal is null)
        {
            adjustments.Add(begun.Value);
            await audit.Record(act, "adjustments.begin", begun.Value.Number.ToString(), found.Number.Digits, changes: [new("state", null, AdjustmentWords.Of(begun.Value.Story.State))]);
        }

        return begun;
    });

    /// <summary>Keeps what is written.</summary>
    public Task<Result<Adjustment>> Write(AdjustmentNumber number, AdjustmentRequest request, CounterAct act) =>
        cases.Change(number, act, "adjustments.write", async adjustment => await figures.WhyNotAbout(adjustment.AccountId, request) is { } no ? no : adjustment.Write(request, act));

    /// <summary>Submits it to the supervisors.</summary>
    public Task<Result<Adjustment>> Submit(AdjustmentNumber number, CounterAct act) => cases.Change(number, act, "adjustments.submit", async adjustment => adjustment.Submit(await figures.Of(adjustment, act), act));

    /// <summary>Posts it by one person, where it is within the first limit together with what was posted alone on the account before.</summary>
    public Task<Result<Adjustment>> Post(AdjustmentNumber number, CounterAct act)
    {
        IReadOnlyList<WorkedPeriod> periods = [];
        return cases.Change(number, act, "adjustments.post", async adjustment =>
        {
            var work = await figures.Of(adjustment, act);
            var alone = await Alone(adjustment, work.Amount, act.Today);
            if ((adjustment.WhyNot(AdjustmentVerb.Post, act) ?? work.WhyNot ?? alone.Refusal) is { } no)
            {
                return no;
            }

            periods = work.Periods;
            var posted = adjustment.Post(work, alone.Value, act);
            return posted.Refusal is { } refused ? refused : Post(adjustment, periods, act);
        }, (adjustment, account) => letters.Post(adjustment, account, periods, act));
    }

    /// <summary>Up to how much one person may post alone. Refused where this is more, together with what was posted alone on the account before.</summary>
    public async Task<Result<Money>> Alone(Adjustment adjustment, Money amount, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        var upTo = rules.Limits.AloneUpTo(LimitKind.Adjustment, today);
        var before = await adjustments.PostedAlone(adjustment.AccountId, rules.Limits.AddsUpSince(today) ?? today, adjustment.Number);
        return upTo.Refusal is null && amount + before > upTo.Value ? AdjustmentRefusals.AboveOne(upTo.Value, amount, before) : upTo;
    }

    /// <summary>Recalls it from the supervisors.</summary>
    public Task<Result<Adjustment>> Recall(AdjustmentNumber number, CounterAct act) => cases.Change(number, act, "adjustments.recall", adjustment => adjustment.Recall(act));

    /// <summary>Returns it with a question.</summary>
    public Task<Result<Adjustment>> Return(AdjustmentNumber number, CounterAct act)
    {
        act = act.Using(Permission.DecideAdjustment);
        return cases.Change(number, act, "adjustments.return", adjustment => adjustment.Return(act));
    }

    /// <summary>Approves it, which posts it in the same transaction, or denies it. Above the second limit the first of two supervisors only has their approval kept.</summary>
    public Task<Result<Adjustment>> Decide(AdjustmentNumber number, bool approve, int revision, CounterAct act)
    {
        act = act.Using(Permission.DecideAdjustment);
        IReadOnlyList<WorkedPeriod> periods = [];
        return cases.Decide(number, AdjustmentVerb.Decide, act, async adjustment =>
        {
            var work = await figures.Of(adjustment, act);
            periods = work.Periods;
            return adjustment.WhyNotDecide(approve, revision, work, act) is { } no ? no : new CaseTerms(approve ? adjustment.RequestedAmount : Money.Zero, approve ? "approve" : "deny");
        }, adjustment =>
        {
            var decided = adjustment.Decide(approve, act);
            return Task.FromResult(decided.Refusal is null && approve ? Post(adjustment, periods, act) : decided);
        }, (adjustment, account) => approve ? letters.Post(adjustment, account, periods, act) : letters.Deny(adjustment, account, act));
    }

    /// <summary>Requests that it be reversed.</summary>
    public Task<Result<Adjustment>> RequestReversal(AdjustmentNumber number, CounterAct act) => cases.Change(number, act, "adjustments.request-reversal", adjustment => adjustment.RequestReversal(act));

    /// <summary>A second person denies the reversal; the correction stays.</summary>
    public Task<Result<Adjustment>> DenyReversal(AdjustmentNumber number, CounterAct act)
    {
        act = act.Using(Permission.DecideAdjustment);
        return cases.Change(number, act, "adjustments.deny-reversal", adjustment => adjustment.DecideReversal(agree: false, act));
    }

    /// <summary>A second person reverses it: the mirror of each correction is posted, linked to it, and the charge is what it was.</summary>
    public Task<Result<Adjustment>> Reverse(AdjustmentNumber number, CounterAct act)
    {
        act = act.Using(Permission.DecideAdjustment);
        return cases.Decide(number, AdjustmentVerb.Reverse, act, adjustment => Task.FromResult<Result<CaseTerms>>(adjustment.WhyNot(AdjustmentVerb.Reverse, act) is { } no ? no : new CaseTerms(adjustment.GrantedAmount)), async adjustment =>
        {
            var reversed = adjustment.DecideReversal(agree: true, act);
            if (reversed.Refusal is null)
            {
                await Mirror(adjustment, act);
            }

            return reversed;
        }, (adjustment, account) => letters.Reverse(adjustment, account, act));
    }

    private Result<Done> Post(Adjustment adjustment, IReadOnlyList<WorkedPeriod> periods, CounterAct act)
    {
        var why = act.Because($"{adjustment.Number}");
        foreach (var period in adjustment.Periods)
        {
            var worked = periods.First(p => p.Ledger.Obligation.Id == period.ObligationId);
            if (!worked.IsChanged)
            {
                continue;
            }

            var postings = AdjustmentPosting.Of(worked.Ledger, worked.Charged, worked.Right, worked.Location, why, rules);
            if (postings.Refusal is { } unknown)
            {
                return unknown;
            }

            period.PostingId = postings.Value[0].Id;
            if (worked.Ledger.Obligation is var obligation && worked.Location != obligation.Place)
            {
                period.PlaceBefore = obligation.Place;
                obligation.MoveTo(worked.Location, act.Today);
            }

            foreach (var posting in postings.Value)
            {
                journal.Add(posting);
            }
        }

        return Done.It;
    }

    private async Task Mirror(Adjustment adjustment, CounterAct act)
    {
        var why = act.Because($"{adjustment.Number} reversed");
        foreach (var period in adjustment.Periods.Where(p => p.PostingId is not null))
        {
            var ledger = (await ledgers.Find([period.ObligationId]))[0];
            var first = (await journal.Adjustments(period.ObligationId)).First(p => p.Id == period.PostingId);
            foreach (var posting in AdjustmentPosting.Reversed(ledger, first, why, rules))
            {
                journal.Add(posting);
            }

            if (period.PlaceBefore is { } before)
            {
                ledger.Obligation.MoveTo(before, act.Today);
            }
        }
    }
}
