using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Refunds;

/// <summary>Every verb in every state: what is in the table leads where it says, everything else nowhere.</summary>
public class RefundTableTests
{
    private static readonly string[] _table =
    [
        "Claimed AddEvidence Claimed", "Claimed AskForMore MoreInformationNeeded", "Claimed Claim Claimed", "Claimed CloseForNoAnswer ClosedForNoAnswer", "Claimed Recommend Recommended", "Claimed Withdraw Withdrawn",
        "MoreInformationNeeded AddEvidence MoreInformationNeeded", "MoreInformationNeeded Answer Claimed", "MoreInformationNeeded CloseForNoAnswer ClosedForNoAnswer", "MoreInformationNeeded GoOn Claimed",
        "MoreInformationNeeded Remind MoreInformationNeeded", "MoreInformationNeeded Withdraw Withdrawn",
        "Recommended Approve Approved", "Recommended Deny Denied", "Recommended Recall Claimed", "Recommended Return Claimed",
        "Approved Cancel Cancelled", "Approved Release Released",
        "Released MarkPaid Paid", "Released Stop Stopped",
        "Paid NoteReturned Returned", "Paid Stop Stopped",
        "Returned Cancel Cancelled", "Returned Reissue Approved",
        "Stopped Cancel Cancelled", "Stopped Reissue Approved",
    ];

    [Fact]
    public void Each_verb_in_each_state_leads_where_the_table_says_and_nowhere_else()
    {
        var moves = from state in Enum.GetValues<RefundState>()
                    from verb in Enum.GetValues<RefundVerb>()
                    from to in RefundTable.Of.Moves.From(state, verb)
                    select $"{state} {verb} {to}";
        Assert.Equal(_table.Order(StringComparer.Ordinal), moves.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(RefundState.Denied)]
    [InlineData(RefundState.Cancelled)]
    [InlineData(RefundState.Withdrawn)]
    [InlineData(RefundState.ClosedForNoAnswer)]
    public void What_is_over_stays_as_it_is(RefundState state) => Assert.All(Enum.GetValues<RefundVerb>(), verb => Assert.Empty(RefundTable.Of.Moves.From(state, verb)));

    [Fact]
    public void Every_verb_and_state_has_words_of_its_own()
    {
        Assert.Equal(Enum.GetValues<RefundState>().Length, Enum.GetValues<RefundState>().Select(RefundWords.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<RefundVerb>().Length, Enum.GetValues<RefundVerb>().Select(RefundTable.Of.DoneWords).Distinct().Count());
    }

    [Fact]
    public void No_clerk_decides_or_sends_money_out()
    {
        Assert.False(PermissionTable.Allows(Role.Clerk, Permission.DecideRefund));
        Assert.False(PermissionTable.Allows(Role.Clerk, Permission.ReleaseRefunds));
        Assert.False(PermissionTable.IsCovered(Permission.ReleaseRefunds));
        Assert.All(RefundTable.Of.Deciding, verb => Assert.False(RefundTable.Of.Prepares(verb)));
    }
}
