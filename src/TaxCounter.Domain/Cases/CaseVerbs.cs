using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>What is done with every case alike, whatever it is about; and how a case takes a step of its own.</summary>
public static class CaseVerbs
{
    extension<TNumber, TVerb, TState>(ICase<TNumber, TVerb, TState> found)
        where TNumber : struct
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        /// <summary>Whether the table has this verb where the case is, whoever does it.</summary>
        public bool Allows(TVerb verb) => found.Table.Moves.From(found.Story.State, verb).Count > 0;

        /// <summary>Takes a step, where this person may and the change is not refused. For the case itself.</summary>
        /// <param name="verb">What is done.</param>
        /// <param name="to">Where it leads.</param>
        /// <param name="act">Who, when and why.</param>
        /// <param name="change">Changes the case, or says why not.</param>
        /// <param name="note">What the story keeps with it.</param>
        public Result<Done> Do(TVerb verb, TState to, CounterAct act, Func<Refusal?>? change = null, string? note = null) =>
            (found.WhyNot(verb, act) ?? change?.Invoke()) is { } no ? no : found.Step(verb, to, note, act);

        /// <summary>Takes a step about which everything was asked before. For the case itself.</summary>
        public Result<Done> Step(TVerb verb, TState to, string? note, CounterAct act)
        {
            found.Story.Add(found.Table, verb, to, note, act, to.Equals(found.Table.Gathering.Waiting) ? found.InformationRequests.AnswerDueOn : null);
            return Done.It;
        }

        /// <summary>Why no document with these words and this day can be added now; asked before its file is stored. Null when it can.</summary>
        public Refusal? WhyNotAddEvidence(string shows, DateOnly receivedOn, CounterAct act)
        {
            ArgumentNullException.ThrowIfNull(act);
            return found.WhyNot(found.Table.Gathering.AddEvidence, act) ?? CaseEvidence.WhyNot(shows, receivedOn, act.Today);
        }

        /// <summary>Adds a supporting document whose file is kept.</summary>
        public Result<Done> AddEvidence(EvidenceFacts facts, CounterAct act) =>
            found.Do(found.Table.Gathering.AddEvidence, found.Story.State, act, () => found.Evidence.Add(facts, act), facts?.FileName);

        /// <summary>Asks the customer for more, by a day that the rule book gives.</summary>
        public Result<Done> AskForMore(string what, DateOnly dueOn, CounterAct act) =>
            found.Do(found.Table.Gathering.AskForMore, found.Table.Gathering.Waiting, act, () => found.InformationRequests.Ask(what, dueOn, act), what);

        /// <summary>Notes that a reminder was sent.</summary>
        public Result<Done> Remind(CounterAct act) =>
            found.Do(found.Table.Gathering.Remind, found.Table.Gathering.Waiting, act, () => found.InformationRequests.Remind(act.Today));

        /// <summary>Notes the customer's answer; the case goes on.</summary>
        public Result<Done> Answer(string answer, CounterAct act) =>
            found.Do(found.Table.Gathering.Answer, found.Table.Gathering.InHand, act, () => found.InformationRequests.Answer(answer, act.Today), answer);

        /// <summary>Goes on without an answer.</summary>
        public Result<Done> GoOn(CounterAct act) =>
            found.Do(found.Table.Gathering.GoOn, found.Table.Gathering.InHand, act, () => found.InformationRequests.GiveUp(act.Today));

        /// <summary>Closes it because no answer came.</summary>
        public Result<Done> CloseForNoAnswer(CounterAct act) =>
            found.Do(found.Table.Gathering.CloseForNoAnswer, found.Table.Gathering.Unanswered, act, () => found.InformationRequests.Close(act.Today));

        /// <summary>The customer withdraws it. Needs a reason.</summary>
        public Result<Done> Withdraw(CounterAct act) => found.Do(found.Table.Gathering.Withdraw, found.Table.Gathering.Withdrawn, act, note: act?.Reason);
    }
}
