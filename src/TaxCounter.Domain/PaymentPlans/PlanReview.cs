using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What the nightly review does about payment plans: cure letters, defaults, plans that are made good, paid, or owed again; by the rule book itself, or left for a person.</summary>
public sealed class PlanReview(IPaymentPlans plans, PaymentPlanPlanner planner, IPaymentPlanSearch search, PlanCare care, RuleBook rules) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "payment-plans";

    /// <inheritdoc/>
    public string Name => "Payment plans";

    /// <inheritdoc/>
    public int Place => 10;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) => [.. (await plans.ToReview(stop)).Select(n => n.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        var standings = await planner.Standings(await plans.Find([.. keys.Select(PaymentPlanNumber.Parse)]), day);
        var by = rules.Limits.ReviewOn(day);
        List<(PlanStanding Standing, PlanAct Act, string? LeftBecause)> found = [.. standings.Select(s => (Standing: s, Needs: Needs(s, by))).Where(f => f.Needs is not null).Select(f => (f.Standing, f.Needs!.Value.Act, f.Needs.Value.LeftBecause))];
        var accounts = await search.Accounts([.. found.Select(f => f.Standing.Plan.AccountId).Distinct()], day);
        return [.. found.Select(f => Finding(f.Standing, f.Act, f.LeftBecause, accounts[f.Standing.Plan.AccountId].Name))];
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var number = PaymentPlanNumber.Parse(finding.Key);
        var done = finding.What switch
        {
            _ when finding.What == PlanAct.CureLetter.Audited() => await care.SendCureLetter(number, act),
            _ when finding.What == PlanAct.Defaulted.Audited() => await care.Default(number, act),
            _ when finding.What == PlanAct.Cured.Audited() => await care.NoteCured(number, act),
            _ when finding.What == PlanAct.Completed.Audited() => await care.Complete(number, act),
            _ => throw new InvalidOperationException($"The review of payment plans does not do {finding.What} by itself."),
        };
        return done.Refusal;
    }

    /// <summary>What a plan needs now, and why the program leaves it for a person; null where it needs nothing.</summary>
    /// <param name="standing">How the plan goes.</param>
    /// <param name="by">What the review does by itself.</param>
    public static (PlanAct Act, string? LeftBecause)? Needs(PlanStanding standing, ReviewRules by)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(by);
        var plan = standing.Plan;
        if (!plan.IsInForce)
        {
            return plan.State == PaymentPlanState.Completed && !standing.IsPaidInFull ? (PlanAct.Reopened, "It was closed as paid. Look at which payment came off it, and reopen it.") : null;
        }

        if (standing.IsPaidInFull)
        {
            return (PlanAct.Completed, Unless(by.PaidPlans, "The office closes paid plans itself."));
        }

        if (plan.Notice is { Act: PlanAct.ChangeNotice, Until: { } until })
        {
            return standing.Day > until ? (PlanAct.Ended, "The notice for changed circumstances has run. Agree to other terms, end the plan, or withdraw the notice.") : null;
        }

        if (standing.MayDefault)
        {
            return (PlanAct.Defaulted, Unless(by.Defaults, "By the rule book a supervisor puts plans in default."));
        }

        if (plan.Notice is not null)
        {
            return standing.Causes.Count == 0 ? (PlanAct.Cured, Unless(by.PaidPlans, "The office notes itself that a plan is made good.")) : null;
        }

        return !standing.IsLetterDue ? null
            : plan.Steps[^1].Act == PlanAct.NoticeTakenBack ? (PlanAct.CureLetter, $"{plan.Steps[^1].By.Name} withdrew the last notice. Decide whether another one goes out.")
            : (PlanAct.CureLetter, Unless(by.CureLetters, "By the rule book a person sends cure letters."));
    }

    private static string? Unless(bool byItself, string because) => byItself ? null : because;

    private static ReviewFinding Finding(PlanStanding standing, PlanAct what, string? leftBecause, string name)
    {
        var health = standing.Words();
        return new()
        {
            Key = standing.Plan.Number.ToString(),
            What = what.Audited(),
            Mark = $"after step {standing.Plan.Steps.Count}",
            Says = what switch
            {
                PlanAct.Completed => "Paid in full: closed.",
                PlanAct.Cured => $"What the letter asked for is paid: in good standing again. {Sentence(health)}",
                PlanAct.CureLetter => $"{Sentence(health)}",
                PlanAct.Defaulted => string.Join(" ", standing.Causes.Select(c => Sentence(c.Says))),
                _ => Sentence(health),
            },
            Name = name,
            Page = $"/payment-plans/{standing.Plan.Number}",
            LeftBecause = leftBecause,
        };
    }

    private static string Sentence(string says) => $"{char.ToUpperInvariant(says[0])}{says[1..]}.";
}
