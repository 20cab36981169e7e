using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>Above the second limit two supervisors approve an adjustment, each in person.</summary>
public sealed class TwoSupervisorsTests() : AdjustmentDesk(DatabaseProvider.Sqlite)
{
    private static readonly RuleBook _strict = StrictLimits.Book();

    protected override RuleBook Book => _strict;

    [Fact]
    public async Task The_first_approval_is_kept_and_the_second_posts_it()
    {
        var number = await Submitted(await Owe(Debts.Sales), "100.00");
        var revision = (await Read(number)).Story.Revision;

        var first = await Done(s => s.Decide(number, true, revision, Acts.By(First, reason: "good")));
        Assert.Equal((AdjustmentState.Submitted, Money.Zero), (first.Story.State, first.GrantedAmount));
        Assert.NotNull((await With<AdjustmentService, Result<Adjustment>>(s => s.Decide(number, true, revision, Acts.By(First, reason: "good")))).Refusal);

        var second = await Done(s => s.Decide(number, true, revision, Acts.By(Second, reason: "good")));
        Assert.Equal((AdjustmentState.Posted, Dollars("811.20")), (second.Story.State, second.GrantedAmount));
        await Verify();
    }
}
