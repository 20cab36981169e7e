using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>Makes the pages of returned checks.</summary>
public sealed class ReturnedCheckDesk(CheckReturnPlanner planner, IReturnedChecks checks, IPaymentEvents visits, IAccounts accounts, ILedgers ledgers, ILetters letters, RuleBook rules)
{
    /// <summary>The page that records one, with what it does; null where the receipt has no check. An only check is chosen, and the day is today's until another is typed.</summary>
    public async Task<RecordPage?> Page(RecordForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        if (!ReceiptNumber.TryParse(form.Receipt, out var number) || await visits.Find(number) is not { } visit || visit.Tenders.Where(t => t.ComesBack).ToList() is not { Count: > 0 } tenders)
        {
            return null;
        }

        (form.Receipt, form.Tender) = (number.ToString(), tenders.Count == 1 ? tenders[0].Number : form.Tender);
        form.ReturnedOn ??= act.Today;
        var page = new RecordPage { Form = form, Visit = visit, Checks = tenders, Rules = rules };
        if (!tenders.Exists(t => t.Number == form.Tender))
        {
            return page;
        }

        var plan = await planner.Plan(Asked(form)!, act);
        return plan.Refusal is { } no ? page with { WhyNot = no } : page with { Plan = plan.Value };
    }

    /// <summary>What a form that was filled in records; null where it names no receipt, check or day. Whether it can be is asked by who records it.</summary>
    public static ReturnedCheckAsked? Asked(RecordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return ReceiptNumber.TryParse(form.Receipt, out var number) && form.Tender > 0 && form.ReturnedOn is { } on
            ? new ReturnedCheckAsked { Id = new ReturnedCheckId(form.Id), Receipt = number, Tender = form.Tender, ReturnedOn = on, Why = form.Why, Shown = form.Shown ?? "" } : null;
    }

    /// <summary>The page of a recorded one; null where there is none.</summary>
    public async Task<ReturnedPage?> Find(string typed, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!ReturnedCheckNumber.TryParse(typed, out var number) || await checks.Find(number) is not { } check)
        {
            return null;
        }

        var postings = await checks.Postings(check);
        var touched = await ledgers.Find([.. postings.SelectMany(p => p.Obligations).Distinct()]);
        return new ReturnedPage { Check = check, Account = (await accounts.Find(check.AccountId))!, Owed = [.. touched.Select(l => l.AsOf(act.Today, rules))], Letters = await letters.OfCase(check.Number.ToString()), Today = act.Today, Rules = rules, Who = act.By, WhyNotUndo = check.WhyNotUndo(act) };
    }
}
