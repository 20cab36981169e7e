using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>May they have a plan? Every reason against it, each with what would cure it.</summary>
public static class PlanEligibility
{
    /// <summary>What stands against a plan; nothing where nothing does.</summary>
    public static IReadOnlyList<PlanObstacle> Of(PlanSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return [.. Plans(situation), .. Alerts(situation), .. Returns(situation), .. Owed(situation), .. Bills(situation)];
    }

    private static IEnumerable<PlanObstacle> Owed(PlanSituation situation)
    {
        if (!situation.Open.Any(b => situation.Chosen.Contains(b.Obligation.Id) && b.Owed.IsPositive))
        {
            yield return new("nothing-owed", "Nothing that is owed goes into the plan.", "Choose what goes into it. A plan is for what is owed today.", ObstacleWeight.Forbids);
        }

        if (situation.Account.Status != AccountStatus.Open)
        {
            yield return new("closed", "The account is not open.", "A supervisor can agree to a plan for what a former business owes.", ObstacleWeight.Supervisor);
        }
    }

    private static IEnumerable<PlanObstacle> Alerts(PlanSituation situation)
    {
        var number = situation.Account.Number.Digits;
        foreach (var alert in situation.Account.AlertsOn(situation.Today))
        {
            switch (alert.Kind)
            {
                case AlertKind.Bankruptcy:
                    yield return new("bankruptcy", "The account is under a bankruptcy court. No plan is agreed without counsel.", "Refer them to the office's counsel. A supervisor lifts the alert when the court lets the office collect.", ObstacleWeight.Forbids, $"/accounts/{number}/alerts");
                    break;
                case AlertKind.Appeal:
                    yield return new("appeal", "Something of this account is under appeal.", "Leave what is under appeal out of the plan, or ask a supervisor.", ObstacleWeight.Supervisor);
                    break;
                case AlertKind.CertifiedFundsOnly:
                    yield return new("certified-funds", "Checks of theirs came back: the plan is paid by cash, card, money order or cashier's check.", "A supervisor can agree to it.", ObstacleWeight.Supervisor);
                    break;
            }
        }
    }

    private static IEnumerable<PlanObstacle> Returns(PlanSituation situation)
    {
        if (situation.Unfiled is [var first, ..])
        {
            var (count, number) = (situation.Unfiled.Count, situation.Account.Number.Digits);
            yield return new("unfiled", count == 1 ? $"A return is not filed: {first}." : $"{count} returns are not filed: {string.Join(", ", situation.Unfiled.Take(6))}{(count > 6 ? " and others" : "")}.",
                count == 1 ? "File it. What it says is owed can go into the plan." : "File them. What they say is owed can go into the plan.", ObstacleWeight.Forbids, $"/returns?account={number}");
        }
    }

    private static IEnumerable<PlanObstacle> Plans(PlanSituation situation)
    {
        var limits = situation.Limits?.Value;
        var running = situation.Others.Where(p => p.IsInForce || p.State == PaymentPlanState.Requested).ToList();
        if (running.Count >= (limits?.MostPlans ?? 1))
        {
            var plan = running[0];
            yield return new("another-plan", plan.IsInForce ? $"There is a plan already: {plan.Number}." : $"A plan is asked for already: {plan.Number}.",
                plan.IsInForce ? "Change the terms of that plan, and add what is new to it." : "Wait for its approval, or withdraw it.", ObstacleWeight.Forbids, $"/payment-plans/{plan.Number}");
        }

        foreach (var plan in situation.Others.Where(p => p.State == PaymentPlanState.Defaulted && p.Steps[^1].On >= situation.Today.AddYears(-(limits?.DefaultYears ?? 0))))
        {
            yield return new("earlier-default", $"Plan {plan.Number} went into default on {DateWords.Date(plan.Steps[^1].On)}.", "A supervisor can reinstate that plan, or agree to a new one.", ObstacleWeight.Supervisor, $"/payment-plans/{plan.Number}");
        }
    }

    private static IEnumerable<PlanObstacle> Bills(PlanSituation situation)
    {
        foreach (var bill in situation.Open.Where(b => b.IsDue && b.Owed.IsPositive && !situation.Chosen.Contains(b.Obligation.Id) && !situation.Others.Any(p => p.IsInForce && p.Holds.Any(h => h.ObligationId == b.Obligation.Id))))
        {
            yield return new("current-bill", $"{bill.Obligation.Period} is unpaid and not in the plan: {bill.Owed.InDollars()}.", "Put it into the plan, or pay it with the down payment.", ObstacleWeight.Supervisor);
        }
    }
}
