using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using State = TaxCounter.Domain.Tests.Cases.SomeCase.State;
using Verb = TaxCounter.Domain.Tests.Cases.SomeCase.Verb;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>The story of a case, whatever duty it belongs to.</summary>
public class CaseStoryTests
{
    private readonly CaseStory<Verb, State> _story = new(State.Asked);

    [Fact]
    public void Who_prepared_it_is_kept_once_and_has_it_in_hand()
    {
        Do(Verb.Write, State.Asked, Clerk);
        Do(Verb.Write, State.Asked, OtherClerk);
        Do(Verb.Write, State.Asked, Clerk);
        Do(Verb.Open, State.Opened, Supervisor);

        Assert.Equal([Clerk.Person.ToLowerInvariant(), OtherClerk.Person.ToLowerInvariant()], _story.Preparers);
        Assert.Equal((Clerk.Person, State.Opened, 3), (_story.HandledByPerson, _story.State, _story.Revision));
    }

    [Fact]
    public void A_decision_on_another_revision_is_refused_and_says_what_happened_since()
    {
        Do(Verb.Write, State.Asked, Clerk);
        Do(Verb.Open, State.Opened, Supervisor);
        Assert.Null(_story.WhyChanged(SomeCase.Table, 1));

        Do(Verb.Write, State.Opened, OtherClerk);

        Assert.Equal($"The case changed after you opened it: {OtherClerk.Name} did write. Read it again, then decide.", _story.WhyChanged(SomeCase.Table, 1)!.Message);
    }

    [Fact]
    public void Permission_move_second_person_and_reason_are_asked_for_in_this_order()
    {
        Do(Verb.Write, State.Asked, Supervisor);

        Assert.Equal("staff.not-allowed", WhyNot(Verb.Grant, Clerk)!.Code);
        Assert.Equal("Favor F-1 is asked and cannot be grant.", WhyNot(Verb.Grant, Supervisor)!.Message);
        Assert.Equal("staff.own-work", WhyNot(Verb.Open, Supervisor)!.Code);
        Do(Verb.Open, State.Opened, OtherSupervisor);
        Assert.Equal("staff.reason-needed", WhyNot(Verb.Grant, OtherSupervisor)!.Code);
        Assert.Null(WhyNot(Verb.Grant, OtherSupervisor, "good"));
    }

    [Fact]
    public void Who_asks_to_undo_a_decision_has_not_prepared_the_case_but_does_not_undo_it()
    {
        Do(Verb.Write, State.Asked, Clerk);
        Do(Verb.Open, State.Opened, Supervisor);
        Do(Verb.Grant, State.Granted, Supervisor);
        Do(Verb.AskToUndo, State.Granted, OtherSupervisor);

        Assert.Equal([Clerk.Person.ToLowerInvariant()], _story.Preparers);
        Assert.Equal("staff.own-work", SomeCase.Table.WhyNot(_story, "F-1", Verb.Undo, Act(OtherSupervisor), [OtherSupervisor.Person])!.Code);
        Assert.Null(SomeCase.Table.WhyNot(_story, "F-1", Verb.Undo, Act(Supervisor), [OtherSupervisor.Person]));
    }

    [Fact]
    public void A_step_that_is_not_in_the_table_is_a_fault_of_the_program() =>
        Assert.Throws<InvalidOperationException>(() => Do(Verb.Grant, State.Granted, Supervisor));

    private void Do(Verb verb, State to, StaffMember by) => _story.Add(SomeCase.Table, verb, to, null, Act(by));

    private Refusal? WhyNot(Verb verb, StaffMember by, string? reason = null) => SomeCase.Table.WhyNot(_story, "F-1", verb, Act(by, reason));
}
