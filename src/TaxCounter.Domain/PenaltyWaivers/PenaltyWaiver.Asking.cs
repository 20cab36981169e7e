using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <content>What is asked of the customer, what they answer, and how a case ends without a decision.</content>
public sealed partial class PenaltyWaiver
{
    /// <summary>Asks the customer for more, by a day that the rule book gives.</summary>
    public Result<Done> AskForMore(string what, DateOnly dueOn, CounterAct act)
    {
        if ((WhyNotPrepare(WaiverVerb.AskForMore, act) ?? PenaltyWaiverRefusals.WrongText(what, "What", LongestText)) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(what))
        {
            return PenaltyWaiverRefusals.WhatNeeded;
        }

        _letters.Add(InformationRequest.Of(Id, _letters.Count + 1, what.Trim(), dueOn, act));
        AnswerDueOn = dueOn;
        Step(WaiverVerb.AskForMore, WaiverState.MoreInformationNeeded, what.Trim(), act);
        return Done.It;
    }

    /// <summary>Notes that a reminder was sent.</summary>
    public Result<Done> Remind(CounterAct act) => Hear(WaiverVerb.Remind, null, act, letter => letter.RemindedOn = act.Today);

    /// <summary>Notes the customer's answer; the case goes on. Refused without a word of what it was.</summary>
    public Result<Done> Answer(string answer, CounterAct act) => string.IsNullOrWhiteSpace(answer) ? WhyNotPrepare(WaiverVerb.Answer, act) ?? PenaltyWaiverRefusals.AnswerWords : Hear(WaiverVerb.Answer, answer, act, letter => (letter.AnsweredOn, letter.Answer) = (act.Today, answer.Trim()));

    /// <summary>Goes on without an answer.</summary>
    public Result<Done> GoOn(CounterAct act) => Hear(WaiverVerb.GoOn, null, act, letter => letter.GivenUpOn = act.Today);

    /// <summary>Closes it because no answer came. Refused while there is still time, and where every letter was answered.</summary>
    public Result<Done> CloseForNoAnswer(CounterAct act)
    {
        if (WhyNotPrepare(WaiverVerb.CloseForNoAnswer, act) is { } no)
        {
            return no;
        }

        if (_letters.OrderBy(l => l.Number).LastOrDefault() is not { AnsweredOn: null } letter)
        {
            return PenaltyWaiverRefusals.NothingUnanswered;
        }

        if (act.Today <= letter.DueOn)
        {
            return PenaltyWaiverRefusals.StillTime(letter.DueOn);
        }

        letter.GivenUpOn ??= act.Today;
        AnswerDueOn = null;
        Step(WaiverVerb.CloseForNoAnswer, WaiverState.ClosedForNoAnswer, null, act);
        return Done.It;
    }

    /// <summary>The customer no longer asks. Needs a reason.</summary>
    public Result<Done> Withdraw(CounterAct act)
    {
        if ((WhyNotPrepare(WaiverVerb.Withdraw, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        AnswerDueOn = null;
        Step(WaiverVerb.Withdraw, WaiverState.Withdrawn, act.Reason, act);
        return Done.It;
    }

    private Result<Done> Hear(WaiverVerb verb, string? words, CounterAct act, Action<InformationRequest> note)
    {
        if ((WhyNotPrepare(verb, act) ?? PenaltyWaiverRefusals.WrongText(words, "Answer", LongestText)) is { } no)
        {
            return no;
        }

        note(_letters.OrderBy(l => l.Number).Last(l => l.IsOpen));
        AnswerDueOn = verb == WaiverVerb.Remind ? AnswerDueOn : null;
        Step(verb, verb == WaiverVerb.Remind ? State : WaiverState.Requested, words?.Trim(), act);
        return Done.It;
    }
}
