using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>What the nightly review finds of a plan, and whether the program does it: 90.00 down on Nov 20, 2026, six months from Dec 4; 10 days of grace, 20 to make good.</summary>
public sealed class PlanReviewTests
{
    private static readonly ReviewRules _all = new() { CureLetters = true, Defaults = true, PaidPlans = true };
    private readonly PlanDebt _debt = new();

    [Theory]
    [InlineData("2026-11-20", null)]
    [InlineData("2026-11-30", null)] // the last day of grace
    [InlineData("2026-12-01", PlanAct.CureLetter)]
    public void After_the_days_of_grace_the_cure_letter_goes_out(string day, PlanAct? act) => Assert.Equal(act, PlanReview.Needs(_debt.On(_debt.Agreed(), day), _all)?.Act);

    [Fact]
    public void What_the_rule_book_does_not_let_it_do_is_left_for_a_person()
    {
        var late = _debt.On(_debt.Agreed(), "2026-12-01");
        Assert.Equal((PlanAct.CureLetter, "By the rule book a person sends cure letters."), PlanReview.Needs(late, ReviewRules.NothingByItself));

        var noLetter = new PlanDebt { Limits = new PlanLimits(12, 0.10m, 10) };
        var over = noLetter.On(noLetter.Agreed(), "2026-12-01");
        Assert.Equal((PlanAct.Defaulted, null), PlanReview.Needs(over, _all));
        Assert.Equal((PlanAct.Defaulted, "By the rule book a supervisor puts plans in default."), PlanReview.Needs(over, ReviewRules.NothingByItself));
    }

    [Fact]
    public void A_plan_that_is_paid_is_closed_and_one_that_was_closed_and_is_owed_again_is_left_for_a_person()
    {
        var plan = _debt.Agreed();
        var payment = _debt.Pay("600.00", "2026-11-20");
        _debt.Pay(_debt.On(plan, "2026-11-20").Owed.Plain(), "2026-11-20");
        Assert.Equal((PlanAct.Completed, null), PlanReview.Needs(_debt.On(plan, "2026-11-21"), _all));

        Assert.Null(plan.Do(PlanAct.Completed, Act()));
        Assert.Null(PlanReview.Needs(_debt.On(plan, "2026-11-21"), _all));
        _debt.Books[0].Void(payment);
        Assert.Equal(PlanAct.Reopened, PlanReview.Needs(_debt.On(plan, "2026-11-21"), _all)!.Value.Act);
        Assert.NotNull(PlanReview.Needs(_debt.On(plan, "2026-11-21"), _all)!.Value.LeftBecause);
    }

    [Fact]
    public void A_check_that_came_back_needs_no_grace()
    {
        var plan = _debt.Agreed();
        _debt.Pay("90.00", "2026-11-20");
        _debt.Also(Domain.Journal.PostingKind.CheckReturned, "2026-11-20", "90.00");
        Assert.Equal((PlanAct.CureLetter, null), PlanReview.Needs(_debt.On(plan, "2026-11-21"), _all));
    }

    [Fact]
    public void A_notice_for_changed_circumstances_that_has_run_is_left_for_a_person()
    {
        var plan = _debt.Agreed();
        _debt.Pay("90.00", "2026-11-20");
        Assert.Null(plan.Do(PlanAct.ChangeNotice, Act(Supervisor, "larger income"), Day("2026-12-02")));
        Assert.Null(PlanReview.Needs(_debt.On(plan, "2026-12-02"), _all));
        Assert.Equal(PlanAct.Ended, PlanReview.Needs(_debt.On(plan, "2026-12-03"), _all)!.Value.Act);
    }

    [Theory]
    [InlineData(true, "2026-12-21", false)] // due that day
    [InlineData(true, "2026-12-22", true)]
    [InlineData(false, "2026-12-22", false)] // terms for which it does not count
    public void A_return_that_became_due_during_the_plan_and_is_not_filed_counts_where_the_terms_say_so(bool counts, string day, bool endangers)
    {
        var debt = new PlanDebt { Limits = new PlanLimits(12, 0.10m, 10) { CureDays = 20, UnfiledCounts = counts } };
        var plan = debt.Agreed();
        foreach (var payment in plan.Current.Payments.Take(2))
        {
            debt.Pay(payment.Amount.Plain(), $"{payment.Due:yyyy-MM-dd}");
        }

        MissingReturn[] missing = [new("sales", Period.Parse("2026-11"), Day("2026-12-21")), new("sales", Period.Parse("2026-10"), Day("2026-11-20"))];
        var standing = PlanStanding.Of(plan, debt.Ledgers, Day(day), EastBatonRouge, missing);
        Assert.Equal(endangers, standing.Causes.Count == 1 && standing.Causes[0] is { Kind: PlanCauseKind.NotFiled, Unfiled.Period: var period } && period == Period.Parse("2026-11"));
        Assert.Equal(endangers, standing.Causes.Count > 0);
    }
}
