using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using Case = TaxCounter.Domain.Tests.PenaltyWaivers.SomeWaiver;

namespace TaxCounter.Domain.Tests.PenaltyWaivers;

public class PenaltyWaiverTests
{
    /// <summary>The table of docs/duties/penalty-waivers.md.</summary>
    private static readonly Dictionary<WaiverState, WaiverVerb[]> _allowed = new()
    {
        [WaiverState.Draft] = [WaiverVerb.Write, WaiverVerb.AddEvidence, WaiverVerb.Submit, WaiverVerb.Withdraw],
        [WaiverState.Requested] = [WaiverVerb.AddEvidence, WaiverVerb.AskForMore, WaiverVerb.Recommend, WaiverVerb.CloseForNoAnswer, WaiverVerb.Withdraw],
        [WaiverState.MoreInformationNeeded] = [WaiverVerb.AddEvidence, WaiverVerb.Remind, WaiverVerb.Answer, WaiverVerb.GoOn, WaiverVerb.CloseForNoAnswer, WaiverVerb.Withdraw],
        [WaiverState.Recommended] = [WaiverVerb.Recall, WaiverVerb.Open],
        [WaiverState.Deciding] = [WaiverVerb.Open, WaiverVerb.Decide, WaiverVerb.Return],
        [WaiverState.Approved] = [WaiverVerb.RequestReversal],
        [WaiverState.ApprovedInPart] = [WaiverVerb.RequestReversal],
        [WaiverState.Denied] = [],
        [WaiverState.ClosedForNoAnswer] = [],
        [WaiverState.Withdrawn] = [],
        [WaiverState.ReversalRequested] = [WaiverVerb.Reverse, WaiverVerb.DenyReversal],
        [WaiverState.Reversed] = [],
    };

    public static TheoryData<WaiverState, WaiverVerb> Moves()
    {
        var moves = new TheoryData<WaiverState, WaiverVerb>();
        foreach (var state in Enum.GetValues<WaiverState>())
        {
            foreach (var verb in Enum.GetValues<WaiverVerb>())
            {
                moves.Add(state, verb);
            }
        }

        return moves;
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_move_that_is_not_in_the_table_is_refused_with_a_sentence(WaiverState state, WaiverVerb verb)
    {
        var it = Case.In(state);
        var revision = it.Waiver.Story.Revision;

        var refusal = it.Try(verb);

        if (_allowed[state].Contains(verb))
        {
            Assert.Null(refusal);
            Assert.NotEmpty(WaiverTable.Of.Moves.From(state, verb));
            Assert.Contains(it.Waiver.Story.State, WaiverTable.Of.Moves.From(state, verb));
            return;
        }

        Assert.Equal("cases.wrong-move", refusal!.Code);
        Assert.Matches(@"^[A-Z].+\.$", refusal.Message);
        Assert.Equal((state, revision), (it.Waiver.Story.State, it.Waiver.Story.Revision));
        Assert.Empty(WaiverTable.Of.Moves.From(state, verb));
    }

    [Fact]
    public void A_draft_keeps_what_is_typed_and_a_colleague_finishes_it()
    {
        var it = Case.Draft(new WaiverRequest { Statement = "I was in the hospital" });
        Assert.Equal("I was in the hospital", it.Waiver.Statement);
        Assert.Equal("penalty-waivers.no-period", it.Waiver.Submit(null, it.Now, Act()).Refusal!.Code);
        Assert.Equal(["penalty-waivers.no-period", "cases.reason-needed", "penalty-waivers.asker-name"], IncompleteWaiver.Of(it.Waiver, null).Select(r => r.Code));

        Assert.Null(it.Waiver.Write(it.Whole, Act(OtherClerk)).Refusal);
        Assert.Null(it.Waiver.Submit(Case.Illness, it.Now, Act(OtherClerk)).Refusal);

        Assert.Equal(("Clerk 2", "Clerk 3", WaiverState.Requested), (it.Waiver.Taken.Name, it.Waiver.Story.HandledByName, it.Waiver.Story.State));
    }

    [Theory]
    [InlineData("who", "", "cases.answer-needed")]
    [InlineData("from", "", "cases.answer-needed")]
    [InlineData("from", "last summer", "cases.answer-no-day")]
    [InlineData("to", "soon", "cases.answer-no-day")]
    [InlineData("to", "", null)]
    public void The_questions_of_the_reason_are_answered(string question, string answer, string? code)
    {
        var it = Case.Draft();
        var answers = it.Whole.Answers.ToDictionary(a => a.Key, a => a.Value);
        answers[question] = answer;
        Assert.Null(it.Waiver.Write(it.Whole with { Answers = answers }, Act()).Refusal);

        Assert.Equal(code, it.Waiver.Submit(Case.Illness, it.Now, Act()).Refusal?.Code);
    }

    [Theory]
    [InlineData("0.00", "penalty-waivers.measure")]
    [InlineData("91.13", "penalty-waivers.above-penalty")]
    [InlineData("91.12", null)]
    public void More_than_the_penalty_cannot_be_asked_for(string figure, string? code)
    {
        var it = Case.Draft();
        var written = it.Waiver.Write(it.Whole with { Periods = [new PeriodMeasure(it.Obligation, WaiverMeasure.Of(Dollars(figure)))] }, Act()).Refusal;

        Assert.Equal(code, (written ?? it.Waiver.Submit(Case.Illness, it.Now, Act()).Refusal)?.Code);
    }

    [Fact]
    public void A_card_number_is_kept_out_of_every_text()
    {
        const string card = "my card is 4111 1111 1111 1111";
        var it = Case.Draft();

        Assert.Equal("staff.card-number", it.Waiver.Write(it.Whole with { Statement = card }, Act()).Refusal?.Code);
        Assert.Equal("staff.card-number", it.Waiver.Write(it.Whole with { AskerName = card }, Act()).Refusal?.Code);
        Assert.Equal("staff.card-number", it.Waiver.Write(it.Whole with { Answers = new Dictionary<string, string> { ["who"] = card } }, Act()).Refusal?.Code);
        Assert.Equal("staff.card-number", Case.In(WaiverState.Requested).Waiver.AskForMore(card, Today, Act()).Refusal?.Code);
    }

    public static TheoryData<string> WhoPrepared() => ["took", "submitted", "evidence", "asked", "recommended", "second sign-in"];

    [Theory]
    [MemberData(nameof(WhoPrepared))]
    public void Who_prepared_it_in_any_way_cannot_decide_under_any_user_account(string did)
    {
        StaffMember who = did == "second sign-in" ? ClerkAsSupervisor : Supervisor;
        var it = Case.Draft(by: did == "took" ? Supervisor : Clerk);
        Assert.Null(it.Waiver.Write(it.Whole, Act()).Refusal);
        Assert.Null(it.Waiver.Submit(Case.Illness, it.Now, Act(did == "submitted" ? Supervisor : Clerk)).Refusal);
        Assert.Null(it.Waiver.AddEvidence(Case.Letter(), Act(did == "evidence" ? Supervisor : Clerk)).Refusal);
        Assert.Null(it.Waiver.AskForMore("the letter of the hospital", Today.AddDays(20), Act(did == "asked" ? Supervisor : Clerk)).Refusal);
        Assert.Null(it.Waiver.Answer("it came", Act()).Refusal);
        Assert.Null(it.Waiver.Recommend(WaiverOutcome.ApproveAll, [], Case.Rationale, it.Now, Act(did == "recommended" ? Supervisor : Clerk)).Refusal);

        Assert.Equal("staff.own-work", it.Waiver.Open(Act(who)).Refusal?.Code);
        Assert.Null(it.Waiver.Open(Act(OtherSupervisor)).Refusal);
        Assert.Equal("staff.own-work", it.Waiver.Decide(it.Grant(WaiverOutcome.ApproveAll), it.Now, Act(who, "good")).Refusal?.Code);
        Assert.Equal("staff.own-work", it.Waiver.Return(Act(who, "why")).Refusal?.Code);
        Assert.Null(it.Waiver.Decide(it.Grant(WaiverOutcome.ApproveAll), it.Now, Act(OtherSupervisor, "good")).Refusal);
    }

    [Fact]
    public void A_delegate_decides_in_both_names_but_not_what_the_one_they_decide_for_prepared()
    {
        var it = Case.Draft(by: OtherSupervisor);
        Assert.Null(it.Waiver.Submit(Case.Illness, it.Now, Act()).Refusal);
        Assert.Null(it.Waiver.Recommend(WaiverOutcome.ApproveAll, [], Case.Rationale, it.Now, Act()).Refusal);

        Assert.Equal("staff.work-of-the-one-decided-for", it.Waiver.Open(Act(DecidingFor(OtherClerk, OtherSupervisor))).Refusal?.Code);
        Assert.Equal("staff.own-work", it.Waiver.Open(Act(DecidingFor(Clerk, Supervisor))).Refusal?.Code);
        var delegated = DecidingFor(OtherClerk, Supervisor);
        Assert.Null(it.Waiver.Open(Act(delegated)).Refusal);
        Assert.Null(it.Waiver.Decide(it.Grant(WaiverOutcome.ApproveAll), it.Now, Act(delegated, "good")).Refusal);
        Assert.Equal(("E103", "Clerk 3 for D. Guidry"), (it.Waiver.Decided!.Person, it.Waiver.Decided.Name));
        Assert.All(it.Waiver.Story.Steps.Where(s => s.By.Person == "E103"), s => Assert.Equal("Clerk 3 for D. Guidry", s.By.Name));

        Assert.Null(it.Waiver.RequestReversal(Act(Supervisor, "granted on false facts")).Refusal);
        Assert.Equal("staff.work-of-the-one-decided-for", it.Waiver.DecideReversal(agree: true, Act(delegated)).Refusal?.Code);
        Assert.Null(it.Waiver.DecideReversal(agree: true, Act(DecidingFor(OtherClerk, OtherSupervisor))).Refusal);
        Assert.Equal("Clerk 3 for P. Landry", it.Waiver.ReversalDecided!.Name);
    }

    [Fact]
    public void The_second_supervisor_is_told_what_the_first_decided()
    {
        var it = Case.In(WaiverState.Deciding);
        Assert.Null(it.Waiver.Open(Act(OtherSupervisor)).Refusal);
        Assert.Null(it.Waiver.Decide(it.Part("45.56"), it.Now, Act(Supervisor, "half of it")).Refusal);

        var second = it.Waiver.Decide(it.Grant(WaiverOutcome.ApproveAll), it.Now, Act(OtherSupervisor, "all of it")).Refusal!;

        Assert.Equal($"D. Guidry has already decided {it.Waiver.Number}: approved in part, $45.56 waived. It cannot be decided again.", second.Message);
        Assert.Equal(Dollars("45.56"), it.Waiver.GrantedAmount);
    }

    [Theory]
    [InlineData("text/html", 1000, "cases.evidence")]
    [InlineData("application/pdf", 0, "cases.evidence")]
    [InlineData("application/pdf", EvidenceKinds.Largest + 1, "cases.evidence")]
    [InlineData("image/png", EvidenceKinds.Largest, null)]
    public void A_supporting_document_is_a_pdf_or_a_picture_of_some_size(string kind, long size, string? code) =>
        Assert.Equal(code, Case.In(WaiverState.Requested).Waiver.AddEvidence(Case.Letter('b') with { Kind = kind, Size = size }, Act()).Refusal?.Code);

    [Fact]
    public void The_same_file_is_evidence_once_and_not_before_it_came()
    {
        var it = Case.In(WaiverState.Requested);
        Assert.Equal("cases.evidence-day", it.Waiver.AddEvidence(Case.Letter('b') with { ReceivedOn = Today.AddDays(1) }, Act()).Refusal!.Code);
        Assert.Null(it.Waiver.AddEvidence(Case.Letter('b'), Act()).Refusal);
        Assert.Equal("cases.evidence-twice", it.Waiver.AddEvidence(Case.Letter('b'), Act()).Refusal!.Code);
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public void Auditors_and_administrators_prepare_and_decide_nothing(Role role)
    {
        var who = role == Role.Auditor ? Auditor : Administrator;
        Assert.All(Enum.GetValues<WaiverState>().SelectMany(s => _allowed[s].Select(v => (State: s, Verb: v))), move =>
            Assert.Equal("staff.not-allowed", Case.In(move.State).Try(move.Verb, who)?.Code));
    }
}
