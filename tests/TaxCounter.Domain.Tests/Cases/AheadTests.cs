using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Refunds;
using Xunit;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>What a customer is told of a case agrees with where the table lets it go.</summary>
public class AheadTests
{
    [Fact]
    public void What_waits_for_a_supervisor_is_said_to_wait_for_one_and_what_waits_for_an_answer_for_the_customer()
    {
        Agrees(WaiverTable.Of);
        Agrees(AdjustmentTable.Of);
        Agrees(RefundTable.Of);
        Agrees(LicenseTable.Of);
    }

    [Fact]
    public void Each_state_has_a_sentence_of_its_own()
    {
        Assert.Equal("It is issued as soon as its fee is paid.", LicenseTable.Of.Ahead(LicenseState.Approved).Next);
        Assert.Equal(new Prospect(Awaits.Finance, "Finance pays it by check or ACH."), RefundTable.Of.Ahead(RefundState.Released));
        Assert.Equal(new Prospect(Awaits.Clerk, "A clerk looks at it and recommends a decision."), WaiverTable.Of.Ahead(WaiverState.Requested));
        Assert.Equal(Awaits.Nobody, AdjustmentTable.Of.Ahead(AdjustmentState.Posted).Awaits);
    }

    private static void Agrees<TVerb, TState>(CaseTable<TVerb, TState> table)
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        Assert.All(table.Proposals, p => Assert.Equal(Awaits.Supervisor, table.Ahead(p.State).Awaits));
        Assert.Equal(Awaits.Customer, table.Ahead(Enum.Parse<TState>("MoreInformationNeeded")).Awaits);
        Assert.All(Enum.GetValues<TState>(), state =>
        {
            Assert.EndsWith(".", table.Ahead(state).Next, StringComparison.Ordinal);
            if (Enum.GetValues<TVerb>().All(v => table.Moves.From(state, v).Count == 0))
            {
                Assert.Equal(Awaits.Nobody, table.Ahead(state).Awaits);
            }
        });
    }
}
