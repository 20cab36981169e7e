using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Staff;

public class FirstApprovalTests
{
    private static readonly ApprovalAsked _asked = new()
    {
        Kind = CashieringDuty.Voids,
        Key = "R-2026-000012-8",
        Revision = "request 1",
        Amount = Dollars("5000.01"),
        What = "cashiering.void-approve",
        Subject = "R-2026-000012-8",
    };

    [Fact]
    public void It_says_who_approved_what_and_that_a_second_supervisor_is_needed()
    {
        var first = FirstApproval.Of(_asked, 1, Act(Supervisor, "the wrong account"));
        Assert.Equal($"Approved by {Supervisor.Name}, needs a second supervisor.", FirstApprovalRefusals.Waits(first));
        Assert.EndsWith($"{Supervisor.Name} approved $5,000.01 on {Today.ToString("MMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)}: “the wrong account”", FirstApprovalRefusals.WaitsInFull(first), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_approver_is_not_the_second_one_under_any_user_account_nor_who_only_decides_for_them()
    {
        var first = FirstApproval.Of(_asked, 1, Act(Supervisor));
        Assert.All(
            new[] { Supervisor, OtherSupervisor with { Person = Supervisor.Person.ToLowerInvariant() }, DecidingFor(OtherClerk, Supervisor) },
            who => Assert.Equal("staff.second-approver", first.Complete(_asked, Act(who)).Refusal?.Code));
        Assert.Null(first.Completed);
        Assert.Null(first.Complete(_asked, Act(OtherSupervisor)).Refusal);
        Assert.Equal(OtherSupervisor.Name, first.Completed!.Name);
    }

    [Fact]
    public void It_counts_for_the_same_revision_amount_and_terms_only_and_only_once()
    {
        var first = FirstApproval.Of(_asked, 1, Act(Supervisor));
        Assert.True(first.IsOfSame(_asked with { Subject = "said otherwise" }));
        Assert.All(
            new[] { _asked with { Revision = "request 2" }, _asked with { Amount = new Money(500002) }, _asked with { Terms = "other" } },
            other => Assert.False(first.IsOfSame(other)));
        Assert.Null(first.Complete(_asked, Act(OtherSupervisor)).Refusal);
        Assert.False(first.IsOfSame(_asked));
    }
}
