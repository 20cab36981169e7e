using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using State = TaxCounter.Domain.Tests.Cases.SomeCase.State;
using Verb = TaxCounter.Domain.Tests.Cases.SomeCase.Verb;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>A made-up duty that writes its states, its verbs and its own step gets everything else that a case needs.</summary>
public class CaseVerbsTests
{
    private static readonly EvidenceFacts _letter = new() { FileName = "letter.pdf", Kind = "application/pdf", Size = 4000, Sha256 = new string('a', 64), ReceivedOn = Today };

    private readonly Favor _favor = new();

    [Fact]
    public void From_the_first_word_to_the_decision_with_a_letter_and_an_answer_in_between()
    {
        Done(_favor.Ask(Act()));
        Done(_favor.AskForMore("the letter", Today.AddDays(30), Act()));
        Assert.Equal((State.MoreInformationNeeded, Today.AddDays(30)), (_favor.Story.State, _favor.Story.AnswerDueOn));
        Done(_favor.Remind(Act(OtherClerk)));
        Done(_favor.AddEvidence(_letter, Act()));
        Assert.Equal(Today.AddDays(30), _favor.Story.AnswerDueOn);
        Done(_favor.Answer("it came", Act()));
        Assert.Equal((State.Asked, (DateOnly?)null), (_favor.Story.State, _favor.Story.AnswerDueOn));
        Done(_favor.Open(Act(Supervisor)));
        Done(_favor.Grant(Act(Supervisor, "good")));

        Assert.Equal(["did write", "requested information", "sent a reminder", "added a supporting document", "noted the answer", "did open", "did grant"], _favor.Story.Steps.Select(s => SomeCase.Table.DoneWords(s.Verb)));
        Assert.Equal([Clerk.Person.ToLowerInvariant(), OtherClerk.Person.ToLowerInvariant()], _favor.Story.Preparers);
        Assert.Equal((State.Granted, Today), (_favor.Outcome, _favor.DecidedOn));
    }

    [Fact]
    public void What_the_table_does_not_have_is_refused_in_the_words_that_every_duty_shares()
    {
        Assert.Equal("Favor 7 is asked and cannot have a reminder sent.", _favor.Remind(Act()).Refusal!.Message);
        Assert.False(_favor.Allows(Verb.Remind));
        Done(_favor.Withdraw(Act(because: "no more")));
        Assert.Equal("Favor 7 is withdrawn and cannot take supporting documents.", _favor.WhyNotAddEvidence("", Today, Act())!.Message);
    }

    [Fact]
    public void It_is_closed_without_an_answer_the_day_after_the_last_day()
    {
        Done(_favor.AskForMore("the letter", Today, Act()));
        Assert.Equal("cases.still-time", _favor.CloseForNoAnswer(Act()).Refusal!.Code);
        Done(_favor.CloseForNoAnswer(Act() with { Today = Today.AddDays(1) }));
        Assert.Equal(State.ClosedForNoAnswer, _favor.Story.State);
    }

    [Fact]
    public void Who_asked_the_customer_or_took_a_document_in_does_not_decide()
    {
        Done(_favor.AskForMore("the letter", Today, Act(Supervisor)));
        Done(_favor.GoOn(Act()));
        Assert.Equal("staff.own-work", _favor.Open(Act(Supervisor)).Refusal!.Code);
        Assert.Equal("staff.not-allowed", _favor.AddEvidence(_letter, Act(Auditor)).Refusal!.Code);
    }

    [Fact]
    public void A_duty_without_a_verb_that_every_case_has_does_not_come_to_be() =>
        Assert.Throws<ArgumentException>(() => new CaseGathering<Lacking, State>(State.Asked));

    private static void Done(Result<Done> result) => Assert.Null(result.Refusal);

    private enum Lacking
    {
        Write = 1,
    }
}
