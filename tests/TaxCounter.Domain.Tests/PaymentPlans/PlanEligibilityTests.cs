using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>Every reason against a plan names what would cure it.</summary>
public sealed class PlanEligibilityTests
{
    private readonly PlanDebt _debt = new(null, "600.00", "300.00");

    private PlanSituation Situation(Account? account = null) => new()
    {
        Account = account ?? Account(),
        Open = [.. _debt.Ledgers.Select(l => l.AsOf(Today, EastBatonRouge))],
        Chosen = [.. _debt.Books.Select(b => b.Obligation.Id)],
        Unfiled = [],
        Others = [],
        Limits = new Dated<PlanLimits>(Day("1980-01-01"), new PlanLimits(12, 0.1m, 10) { DefaultYears = 2 }, new Authority("Office policy", Certainty.OfficeChoice)),
        Today = Today,
    };

    private static string Of(PlanSituation situation) => string.Join(' ', PlanEligibility.Of(situation).Select(o => $"{o.Code}:{o.Weight}"));

    [Fact]
    public void Nothing_stands_against_what_is_in_order() => Assert.Equal("", Of(Situation()));

    [Fact]
    public void Unfiled_returns_forbid_it_and_filing_cures_it()
    {
        var obstacle = Assert.Single(PlanEligibility.Of(Situation() with { Unfiled = ["Sales 2026-10", "Sales 2026-09"] }));

        Assert.Equal("2 returns are not filed: Sales 2026-10, Sales 2026-09. File them. What they say is owed can go into the plan.", $"{obstacle.Says} {obstacle.Cure}");
        Assert.Equal(ObstacleWeight.Forbids, obstacle.Weight);
    }

    [Theory]
    [InlineData(AlertKind.Bankruptcy, "bankruptcy:Forbids")]
    [InlineData(AlertKind.Appeal, "appeal:Supervisor")]
    [InlineData(AlertKind.CertifiedFundsOnly, "certified-funds:Supervisor")]
    [InlineData(AlertKind.Notice, "")]
    public void Alerts_stand_against_it(AlertKind alert, string says) => Assert.Equal(says, Of(Situation(Account(alert))));

    [Fact]
    public void A_bill_that_is_due_goes_into_it_or_a_supervisor_agrees() => Assert.Equal("current-bill:Supervisor", Of(Situation() with { Chosen = [_debt.Books[0].Obligation.Id] }));

    [Fact]
    public void Nothing_chosen_is_no_plan() => Assert.StartsWith("nothing-owed:Forbids", Of(Situation() with { Chosen = Array.Empty<ObligationId>() }), StringComparison.Ordinal);

    [Fact]
    public void Another_plan_forbids_it_an_earlier_default_asks_for_a_supervisor()
    {
        var plan = _debt.Agreed(PlanDebt.Offer("200.00"));
        Assert.Equal("another-plan:Forbids", Of(Situation() with { Others = [plan] }));

        plan.Do(PlanAct.Defaulted, Act(Supervisor));
        Assert.Equal("earlier-default:Supervisor", Of(Situation() with { Others = [plan] }));
        Assert.Equal("", Of(Situation() with { Others = [plan], Today = Today.AddYears(2).AddDays(1), Open = Situation().Open }));
    }
}
