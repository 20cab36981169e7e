using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Fills the letters about a payment plan. The last act of a transaction.</summary>
public sealed class PaymentPlanLetters(LetterService letters, RuleBook rules)
{
    /// <summary>The agreement as it stands, to be signed.</summary>
    public async Task<Refusal?> Agreement(PaymentPlan plan, IReadOnlyList<Obligation> obligations, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var terms = plan.Current;
        return await Write(PaymentPlanLetterKinds.Agreement, plan, account, say => new LetterContent(new Dictionary<string, string>
        {
            ["owed"] = terms.Owed.InDollars(),
            ["covers"] = string.Join(", ", obligations.OrderBy(o => o.Period.FirstDay).Select(o => $"{say.TaxName(rules, o.TaxType)} {say.PeriodName(o.Period)}")),
            ["down"] = terms.Down.IsPositive ? say.Say("plan-down", ("amount", terms.Down.InDollars()), ("day", say.Day(terms.AgreedOn))) : say.Say("plan-no-down"),
            ["installments"] = Installments(terms, say),
            ["goes-on"] = terms.GoesOn.InDollars(),
            ["grace"] = terms.GraceDays > 0 ? say.Say("plan-grace", ("days", say.Count("plan-days", terms.GraceDays))) : say.Say("plan-no-grace"),
            ["ends"] = terms.CureDays > 0 ? say.Say("plan-ends", ("days", say.Count("plan-days", terms.CureDays))) : say.Say("plan-ends-at-once"),
        }, Figures(terms, say)), act);
    }

    /// <summary>What is late, and until when it can be made good.</summary>
    public Task<Refusal?> Cure(PlanStanding standing, DateOnly until, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Write(PaymentPlanLetterKinds.Cure, standing.Plan, account, say => new LetterContent(new Dictionary<string, string> { ["because"] = Because(standing, say), ["to-pay"] = ToPay(standing, say), ["until"] = say.WithWeekday(until) }), act);
    }

    /// <summary>The plan is in default.</summary>
    public Task<Refusal?> Defaulted(PlanStanding standing, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Write(PaymentPlanLetterKinds.Defaulted, standing.Plan, account, say => new LetterContent(new Dictionary<string, string> { ["because"] = Because(standing, say), ["owed"] = standing.Owed.InDollars() }), act);
    }

    /// <summary>The plan is in force again.</summary>
    public Task<Refusal?> Reinstated(PlanStanding standing, DateOnly until, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Write(PaymentPlanLetterKinds.Reinstated, standing.Plan, account, say => new LetterContent(new Dictionary<string, string> { ["to-pay"] = ToPay(standing, say), ["until"] = say.WithWeekday(until) }), act);
    }

    /// <summary>Notice before a change for changed circumstances.</summary>
    public Task<Refusal?> Notice(PaymentPlan plan, DateOnly until, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Write(PaymentPlanLetterKinds.Notice, plan, account, say => new LetterContent(new Dictionary<string, string> { ["reason"] = act.Reason!, ["until"] = say.WithWeekday(until) }), act);
    }

    private static string Installments(PlanTerms terms, CustomerLanguage say)
    {
        var (first, last) = (terms.Payments.First(p => p.Number > 0), terms.Payments[^1]);
        return terms.Months == 1 ? say.Say("plan-one-installment", ("amount", first.Amount.InDollars()), ("day", say.Day(first.Due)))
            : say.Say("plan-installments", ("count", terms.Months.ToString(CultureInfo.InvariantCulture)), ("amount", first.Amount.InDollars()), ("first", say.Day(first.Due)), ("last", say.Day(last.Due)), ("last-amount", last.Amount.InDollars()));
    }

    private static LetterTable Figures(PlanTerms terms, CustomerLanguage say)
    {
        string[] head = ["plan-payment", "plan-amount", "plan-goes-on", "plan-left"];
        return new LetterTable(
            [.. head.Select(h => say.Say(h))],
            [.. terms.Payments.Select(p => (IReadOnlyList<string>)[p.Number == 0 ? say.Say("plan-down-line", ("day", say.Day(p.Due))) : $"{p.Number}. {say.Day(p.Due)}", p.Amount.ToString(), p.GoesOn.ToString(), p.Left.ToString()])],
            [say.Say("plan-total"), terms.Total.ToString(), terms.GoesOn.ToString(), Money.Zero.ToString()]);
    }

    private static string ToPay(PlanStanding standing, CustomerLanguage say) => standing.InArrears is { IsPositive: true } late ? late.InDollars() : say.Say(standing.Causes.Any(c => c.Unfiled is null) ? "plan-new-charge" : "plan-new-return");

    private string Because(PlanStanding standing, CustomerLanguage say) => standing.Causes.Count == 0 ? say.Say("plan-cause-other") : string.Join(" ", standing.Causes.Select(c => c switch
    {
        { Charge: { } charge } => say.Say("plan-cause-charge", ("tax", say.TaxName(rules, charge.TaxType)), ("period", say.PeriodName(charge.Period)), ("day", say.Day(c.Since))),
        { Unfiled: { } unfiled } => say.Say("plan-cause-return", ("tax", say.TaxName(rules, unfiled.TaxType)), ("period", say.PeriodName(unfiled.Period)), ("day", say.Day(c.Since))),
        { Kind: PlanCauseKind.ReturnedCheck } => say.Say("plan-cause-check", ("amount", c.CameBack.InDollars()), ("day", say.Day(c.Since))),
        { Payment: 0 } => say.Say("plan-cause-down", ("day", say.Day(c.Since))),
        _ => say.Say("plan-cause-missed", ("number", $"{c.Payment}"), ("day", say.Day(c.Since))),
    }));

    private async Task<Refusal?> Write(LetterKind kind, PaymentPlan plan, Account account, Func<CustomerLanguage, LetterContent> say, CounterAct act) => (await letters.Write(kind, account, plan.Number.ToString(), say, act)).Refusal;
}
