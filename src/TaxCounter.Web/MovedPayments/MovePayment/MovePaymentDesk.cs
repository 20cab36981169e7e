using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.MovedPayments;

/// <summary>Makes the page that moves a payment out of what was chosen on it so far.</summary>
public sealed class MovePaymentDesk(MovedPaymentPlanner planner, MovedPaymentService service, IAccounts accounts, ILedgers ledgers, RuleBook rules)
{
    /// <summary>What can be moved: of a receipt, or one payment of the old system with all that it paid.</summary>
    public async Task<Result<IReadOnlyList<MovableMoney>>> Money(string? receipt, Guid? payment, string? source) =>
        ReceiptNumber.TryParse(receipt, out var number) ? await planner.Of(number)
        : payment is { } id ? await planner.Of(new PostingId(id))
        : SourceKey.Read(source) is { } key ? await planner.Of(key.Payment)
        : MovedPaymentRefusals.NothingPaid;

    /// <summary>The page; what is not chosen yet is proposed.</summary>
    public async Task<MovePaymentPage> Page(IReadOnlyList<MovableMoney> money, MovePaymentForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        form.Source ??= money.Count == 1 ? SourceKey.Of(money[0].Payment.Id, money[0].Ledger.Obligation.Id) : null;
        var chosen = money.FirstOrDefault(m => SourceKey.Of(m.Payment.Id, m.Ledger.Obligation.Id) == form.Source);
        var page = new MovePaymentPage { Form = form, Rules = rules, Money = money, Chosen = chosen };
        if (chosen is null)
        {
            return page;
        }

        form.To = form.IsReversal ? chosen.Account.Number.Grouped() : form.To ?? chosen.Account.Number.Grouped();
        form.Amount ??= chosen.Left.Plain();
        if (!AccountNumber.TryParse(form.To, out var number) || await accounts.Find(number) is not { } to)
        {
            return page with { WhyNot = MovedPaymentRefusals.ToUnknown };
        }

        var owed = (await ledgers.OfAccount(to.Id, openOnly: true)).Where(l => l.Obligation.Id != chosen.Ledger.Obligation.Id).Select(l => l.AsOf(act.Today, rules)).Where(b => b.Owed.IsPositive).ToList();
        if (form.IsReversal)
        {
            form.Targets = [];
        }
        else if (!AccountNumber.TryParse(form.ChosenFor, out var looked) || looked != to.Number)
        {
            form.Targets = [.. Likely(owed, chosen.Left).Select(b => b.Obligation.Id.Value)];
            if (form.Targets.Count == 0 && owed.Count > 0)
            {
                return page with { To = to, Owed = owed };
            }
        }

        var plan = await planner.Plan(Asked(form, (chosen.Payment.Id, chosen.Ledger.Obligation.Id), to), act);
        if (plan.Refusal is { } no)
        {
            return page with { To = to, Owed = owed, WhyNot = no };
        }

        form.Shown = plan.Value.Terms;
        return page with { To = to, Owed = owed, Plan = plan.Value, WhyNotAlone = (await service.Alone(plan.Value, act.Today)).Refusal };
    }

    /// <summary>What a form that was filled in asks for; null where it names no payment or no account. Whether it can be is asked by who moves it.</summary>
    public async Task<MovedPaymentAsked?> Asked(MovePaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (SourceKey.Read(form.Source) is not { } from || !AccountNumber.TryParse(form.To, out var number) || await accounts.Find(number) is not { } to)
        {
            return null;
        }

        form.Amount ??= await planner.Find(from.Payment, from.From) is { Refusal: null, Value: var money } ? money.Left.Plain() : null;
        return Asked(form, from, to);
    }

    private static MovedPaymentAsked Asked(MovePaymentForm form, (PostingId Payment, ObligationId Obligation) from, Account to) => new()
    {
        Id = new MovedPaymentId(form.Id),
        Payment = from.Payment,
        From = from.Obligation,
        To = to.Id,
        IsReversal = form.IsReversal,
        Targets = [.. form.Targets.Distinct().Select(t => new ObligationId(t))],
        Amount = Domain.Kernel.Money.TryParse(form.Amount, CultureInfo.InvariantCulture, out var amount) ? amount : Domain.Kernel.Money.Zero,
        Shown = form.Shown ?? "",
    };

    /// <summary>What was probably meant: what owes exactly as much, else the only one that owes anything.</summary>
    private static List<ObligationBalance> Likely(List<ObligationBalance> owed, Money amount) =>
        owed.Find(b => b.Owed == amount) is { } exactly ? [exactly] : owed.Count == 1 ? owed : [];
}
