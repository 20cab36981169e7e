using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>Makes the bench out of what was chosen on it so far: what is not typed yet is proposed.</summary>
public sealed class BenchDesk(PaymentPlanPlanner planner, IPaymentPlans plans, IAccounts accounts, RuleBook rules)
{
    /// <summary>The page. Refused for no account, and for a plan that is not in force.</summary>
    public async Task<Result<BenchPage>> Page(BenchForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        var found = await Find(form);
        if (found.Refusal is { } unknown)
        {
            return unknown;
        }

        var (account, changed) = found.Value;
        form.Account = account.Number.Digits;
        var basis = await planner.Basis(account.Id, form.Picked ? [.. form.Obligations.Select(o => new ObligationId(o))] : null, changed, act.Today);
        if (basis.Refusal is { } no)
        {
            return no;
        }

        var situation = basis.Value.Situation;
        var limits = situation.Limits;
        (form.Picked, form.Obligations) = (true, [.. situation.Chosen.Select(o => o.Value)]);
        form.First ??= rules.Calendar.RollForward(act.Today.AddMonths(1));
        Propose(form, limits?.Value);
        form.Choice = form.Choice >= 1 && form.Choice <= form.Offers.Count ? form.Choice : Math.Min(2, form.Offers.Count);
        var owed = situation.Open.Where(b => situation.Chosen.Contains(b.Obligation.Id)).Total(b => b.Owed);
        List<BenchOffer> offers = [];
        foreach (var typed in form.Offers)
        {
            var offer = Read(typed, form, owed);
            var proposal = offer.Refusal is null ? planner.Propose(basis.Value, offer.Value) : offer.Refusal;
            offers.Add(new BenchOffer(offers.Count + 1, typed, proposal.Refusal is null ? proposal.Value : null, proposal.Refusal));
        }

        var obstacles = PlanEligibility.Of(situation);
        form.Shown = offers.FirstOrDefault(o => o.Number == form.Choice)?.Proposal?.Worked.Terms;
        return new BenchPage
        {
            Form = form,
            Account = account,
            Changed = changed,
            Open = [.. situation.Open.Where(b => b.Owed.IsPositive).OrderBy(b => b.Due.Counted)],
            Offers = offers,
            Obstacles = obstacles,
            Limits = limits,
            InOrder = [.. InOrder(obstacles)],
            Rules = rules,
            Today = act.Today,
        };
    }

    /// <summary>What the form asks for with the chosen offer. Refused where the offer cannot be read.</summary>
    public async Task<Result<PaymentPlanAsked>> Asked(BenchForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        var found = await Find(form);
        if (found.Refusal is { } unknown)
        {
            return unknown;
        }

        if (form.Choice < 1 || form.Choice > form.Offers.Count)
        {
            return PaymentPlanRefusals.MonthsOrAmount;
        }

        List<ObligationId> obligations = [.. form.Obligations.Distinct().Select(o => new ObligationId(o))];
        var basis = await planner.Basis(found.Value.Account.Id, obligations, found.Value.Changed, act.Today);
        if (basis.Refusal is { } no)
        {
            return no;
        }

        var owed = basis.Value.Situation.Open.Where(b => obligations.Contains(b.Obligation.Id)).Total(b => b.Owed);
        var offer = Read(form.Offers[form.Choice - 1], form, owed);
        return offer.Refusal is { } unread ? unread : new PaymentPlanAsked { Id = new PaymentPlanId(form.Id), Account = found.Value.Account.Id, Obligations = obligations, Offer = offer.Value, Shown = form.Shown ?? "" };
    }

    private async Task<Result<(Account Account, PaymentPlan? Changed)>> Find(BenchForm form)
    {
        if (!string.IsNullOrEmpty(form.Change))
        {
            return !PaymentPlanNumber.TryParse(form.Change, out var number) || await plans.Find(number) is not { } plan ? PaymentPlanRefusals.Unknown
                : !plan.IsInForce ? PaymentPlanRefusals.WrongMove(plan)
                : ((await accounts.Find(plan.AccountId))!, plan);
        }

        return AccountNumber.TryParse(form.Account, out var typed) && await accounts.Find(typed) is { } account ? (account, (PaymentPlan?)null) : PaymentPlanRefusals.AccountUnknown;
    }

    /// <summary>Four ways within the office's plans: the quickest, the middle one with more down, a smaller payment, and no down payment.</summary>
    private static void Propose(BenchForm form, PlanLimits? limits)
    {
        if (form.Offers.Count > 0)
        {
            return;
        }

        var (most, down) = (limits?.Months ?? 12, $"{decimal.Round((limits?.DownRate ?? 0) * 100, 2):0.##}%");
        (string Down, int Months)[] ways = [(down, most / 4), ("25%", most / 2), (down, most * 3 / 4), ("0", most)];
        form.Offers = [.. ways.Select(w => new OfferForm { Down = w.Down, Months = Math.Max(1, w.Months).ToString(CultureInfo.InvariantCulture) })];
    }

    private static Result<PlanOffer> Read(OfferForm typed, BenchForm form, Money owed)
    {
        var down = PlanDown.Read(string.IsNullOrWhiteSpace(typed.Down) ? null : typed.Down.Trim(), owed);
        if (down.Refusal is { } no)
        {
            return no;
        }

        int? day = null;
        if (!string.IsNullOrWhiteSpace(form.Day))
        {
            if (!int.TryParse(form.Day, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            {
                return PlanRefusals.DayOfMonth;
            }

            day = read;
        }

        var offer = new PlanOffer { Down = down.Value, First = form.First ?? default, Day = day };
        return !string.IsNullOrWhiteSpace(typed.Each) ? Money.TryParse(typed.Each, out var each) ? offer with { Each = each } : PlanRefusals.EachMonth
            : int.TryParse(typed.Months, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? offer with { Months = months }
            : PaymentPlanRefusals.MonthsOrAmount;
    }

    private static IEnumerable<string> InOrder(IReadOnlyList<PlanObstacle> obstacles)
    {
        (string[] Codes, string Says)[] all =
        [
            (["unfiled"], "Every return that is due is filed"), (["another-plan", "earlier-default"], "No other plan, none in default"),
            (["bankruptcy", "certified-funds", "appeal"], "No bankruptcy, no returned check, no appeal"), (["current-bill"], "All that is due is in the plan"),
        ];
        return all.Where(a => !obstacles.Any(o => a.Codes.Contains(o.Code))).Select(a => a.Says);
    }
}
