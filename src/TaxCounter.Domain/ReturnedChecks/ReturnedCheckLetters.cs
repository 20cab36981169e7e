using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Fills the letter about a returned check: one to each account that it had paid, with that account's affairs alone.</summary>
public sealed class ReturnedCheckLetters(LetterService letters, RuleBook rules)
{
    /// <summary>Writes them. The last act of a transaction. Refused as <see cref="LetterService.Write"/> is.</summary>
    public async Task<Refusal?> Write(ReturnedCheck check, CheckReturnPlan plan, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var account in plan.Reopened.Select(r => r.Account).Prepend(plan.Account).DistinctBy(a => a.Id))
        {
            var written = await letters.Write(ReturnedCheckLetterKinds.Returned, account, check.Number.ToString(), say => Content(check, plan, account, say, act.Today), act);
            if (written.Refusal is { } no)
            {
                return no;
            }
        }

        return null;
    }

    private LetterContent Content(ReturnedCheck check, CheckReturnPlan plan, Account account, CustomerLanguage say, DateOnly today)
    {
        var lines = plan.Reopened.Where(r => r.Account.Id == account.Id)
            .Select(r => ($"{say.PeriodName(r.After.Obligation.Period)}, {say.TaxName(rules, r.After.Obligation.TaxType)}", (IReadOnlyList<Money>)[r.After.TaxOwed, r.After.PenaltyOwed, r.After.InterestOwed, r.After.OtherOwed, r.After.Owed])).ToList();
        if (account.Id == plan.Account.Id && plan.ChargeAmount.IsPositive)
        {
            lines.Add((say.Say("returned-check-charge"), [Money.Zero, Money.Zero, Money.Zero, plan.ChargeAmount, plan.ChargeAmount]));
        }

        string[] head = ["returned-check-what", "returned-check-tax", "returned-check-penalty", "returned-check-interest", "returned-check-fees", "returned-check-owed"];
        var certified = account.CertifiedFundsOnly(today) is not null || (account.Id == plan.Account.Id && plan.RaisesAlert);
        return new LetterContent(new Dictionary<string, string>
        {
            ["check-number"] = check.CheckNumber ?? "",
            ["check-amount"] = check.Amount.InDollars(),
            ["returned-day"] = say.Day(check.ReturnedOn),
            ["bank-reason"] = say.Say(check.Why.Key()),
            ["receipt"] = check.Receipt,
            ["how-to-pay"] = say.Say(certified ? "returned-check-certified" : "returned-check-any"),
        }, LetterTable.Of([.. head.Select(h => say.Say(h))], lines, say.Say("returned-check-total")));
    }
}
