using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>On the account's page: how its plan goes, and starting one.</summary>
public sealed class PlansOnAccount(IPaymentPlans plans, PaymentPlanPlanner planner) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.SeePlans))
        {
            return new AccountPart();
        }

        var all = seen.Has(this) ? await plans.OfAccount(seen.Account.Id) : [];
        var running = all.Where(p => p.IsInForce || p.State == PaymentPlanState.Requested).ToList();
        List<PlanStanding> standings = [];
        foreach (var plan in running)
        {
            standings.Add(await planner.Standing(plan, seen.Today));
        }

        return new AccountPart
        {
            Notes = [.. standings.Select(s => new AccountNote("/PaymentPlans/_OnAccount.cshtml", s))],
            Actions = [.. Actions(seen, standings), .. all.Except(running).Take(1).Select(p => new AccountAction { Place = 33, Url = PlanDesk.UrlOf(p), Text = $"Plan {p.Number}", Note = p.State.Words() })],
        };
    }

    private static IEnumerable<AccountAction> Actions(AccountSeen seen, List<PlanStanding> standings)
    {
        foreach (var standing in standings)
        {
            yield return new() { Place = 32, Key = ReferenceEquals(standing, standings[0]) ? "L" : null, Url = PlanDesk.UrlOf(standing.Plan), Text = "Payment plan", Note = standing.Plan.IsInForce ? $"{standing.Kept} of {standing.Months} kept" : standing.Plan.State.Words() };
        }

        if (standings.Count == 0 && seen.Who.May(Permission.WorkPlans) && seen.Balance.Open.Any(b => b.Owed.IsPositive))
        {
            yield return new() { Place = 32, Key = "L", Url = "/payment-plans/new?account=" + seen.Account.Number.Digits, Text = "Payment plan", Note = "offers side by side" };
        }
    }
}
