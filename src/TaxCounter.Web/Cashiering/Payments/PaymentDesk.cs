using Microsoft.Extensions.Options;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the payment pages have in common: reads a form against the accounts, keeps it as a draft, asks what it would do.</summary>
public sealed class PaymentDesk(IAccounts accounts, IDrawers drawers, IFormDrafts drafts, PaymentService payments, IDeciders deciders, IFirstApprovals firstApprovals, RuleBook rules, IOptions<OfficeOptions> office)
{
    /// <summary>The page for a form. Refused for an account that does not exist.</summary>
    /// <param name="form">What was typed so far.</param>
    /// <param name="act">Who asks.</param>
    /// <param name="known">An account of the form that was found before.</param>
    public async Task<Result<PaymentPage>> Page(PaymentForm form, CounterAct act, Account? known = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        List<Account> payers = [];
        foreach (var typed in form.Accounts.Distinct().Take(10))
        {
            if (!AccountNumber.TryParse(typed, out var number) || (known?.Number == number ? known : await accounts.Find(number)) is not { } account)
            {
                return AccountRefusals.Unknown(typed.Length > 20 ? typed[..20] : typed);
            }

            payers.Add(account);
        }

        if (payers.Count == 0)
        {
            return AccountRefusals.Unknown("");
        }

        var (shownOn, shown) = (form.ShownOn, form.ShownToPay);
        form.EffectiveOn = form.EffectiveOn == (shownOn ?? act.Today) ? null : form.EffectiveOn;
        form.ShownOn = act.Today;
        var seen = await payments.Look(payers, Asked(form, payers).Fees, act);
        var kept = seen.Drawer;
        var (offer, no) = await Offer(form, seen, payers, act);
        var first = offer.NeedsApproval ? await First(form, offer, payers, act) : null;
        return new PaymentPage
        {
            Form = form,
            Offer = offer,
            Planned = await InFull(form, offer, seen, act),
            Payers = payers,
            Today = act.Today,
            Rules = rules,
            No = no,
            HasDrawer = kept is { State: DrawerState.Open },
            Left = kept is null ? (await drawers.LeftBy(act.By.Id, act.BusinessDay)).LastOrDefault(d => d.State != DrawerState.OverShort) : null,
            FirstApproval = first,
            MayApprove = offer.NeedsApproval ? await deciders.Of(Permission.ApproveEarlierDay, offer.AtStake + offer.NotChargedBefore, [act.By.Person], act.Today, first) : null,
            Turned = shownOn is { } day && day != act.Today ? CashieringRefusals.DayTurned(day, act.Today, shown, offer.ToPay) : null,
        };
    }

    /// <summary>The form as it was left, or a new one with everything due ticked, of the account and of the duplicates merged into it.</summary>
    public async Task<(PaymentForm Form, DateTime? SavedAt)> Restore(Account account, IPaymentEvents paymentEvents, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(paymentEvents);
        if (await drafts.Find(PaymentDrafts.Of(account), act) is { } draft
            && PaymentForm.FromDraft(draft.Content) is { } form
            && await paymentEvents.Find(new PaymentEventId(form.Id)) is null)
        {
            return (form, office.Value.LocalOf(draft.SavedAt));
        }

        var fresh = PaymentForm.For(account.Number.Digits);
        fresh.Accounts.AddRange((await accounts.MergedInto(account.Number)).Where(m => m.HasMoney).Select(m => m.Number.Digits));
        return (fresh, null);
    }

    /// <summary>Keeps what is typed. That it could not be kept stops nobody: the page itself still has it.</summary>
    public Task Keep(PaymentPage page, CounterAct act) => drafts.Keep(PaymentDrafts.Of(page.Payer), page.Form.ToDraft(), act);

    /// <summary>Forgets what was typed.</summary>
    public Task Forget(Account account, CounterAct act) => drafts.Drop(PaymentDrafts.Of(account), act);

    /// <summary>Everything that stops the form as it stands, in the order of its fields: the earlier day with its proof and its reason, the tender being typed, and else the first thing the payment says.</summary>
    public IReadOnlyList<Refusal> Faults(PaymentPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var isEarlier = page.IsEarlierDay && !page.CountsFromToday;
        List<Refusal> faults =
        [
            .. isEarlier && EarlierDay.WhyNot(Asked(page.Form, page.Payers), page.Today, rules) is { } day ? [day] : Array.Empty<Refusal>(),
            .. isEarlier && string.IsNullOrWhiteSpace(page.Form.Reason) ? [CashieringRefusals.BackdateNeedsReason] : Array.Empty<Refusal>(),
            .. page.Form.Typed() is not { } typed ? [] : page.CheckNo is { } paper ? [paper] : typed.Draft().Faults(),
        ];
        return faults.Count > 0 || page.No is null ? faults : [page.No];
    }

    /// <summary>What is asked for, as the domain takes it.</summary>
    public static TakePayment Asked(PaymentForm form, IReadOnlyList<Account> payers) => new()
    {
        Id = new PaymentEventId(form.Id),
        Accounts = [.. payers.Select(p => p.Id)],
        Obligations = [.. form.Obligations.Distinct().Select(o => new ObligationId(o))],
        Fees = [.. from fee in form.Fees from payer in payers where payer.Number.Digits == fee.Account select new FeeAsked(fee.Code, fee.Count, payer.Id)],
        Tenders = [.. form.Tenders.Append(form.Typed()).OfType<TenderRow>().Select(t => t.Draft())],
        EffectiveOn = form.EffectiveOn == form.ShownOn ? null : form.EffectiveOn,
        ShownToPay = form.ShownToPay,
        ShownOn = form.ShownOn,
        Proof = form.EffectiveOn is null || form.EffectiveOn == form.ShownOn ? null : form.Proof,
        AmountIsRight = form.AmountIsRight,
        KeepRestAsCredit = form.KeepRestAsCredit,
    };

    /// <summary>The first of two approvals of exactly this form; null where none was given.</summary>
    private async Task<FirstApproval?> First(PaymentForm form, PaymentOffer offer, List<Account> payers, CounterAct act)
    {
        var last = await firstApprovals.LastOf(CashieringDuty.EarlierDays.Code, form.Id.ToString());
        return last?.IsOfSame(EarlierDay.Asked(Asked(form, payers), offer, payers[0], act.Because(form.Reason))) == true ? last : null;
    }

    private async Task<(PaymentOffer Offer, Refusal? No)> Offer(PaymentForm form, PaymentSituation seen, List<Account> payers, CounterAct act)
    {
        var why = act.Because(form.Reason);
        var (offer, no) = await payments.Offer(seen, Asked(form, payers), why);
        var toPay = offer.ToPay;
        if (!form.Picked || form.Tick.Count > 0 || form.Added is not null || form.Left)
        {
            toPay = Pick(form, offer, payers);
        }

        if (form.ShownToPay == toPay && offer.Chosen.Count(b => !offer.IsSold(b)) == form.Obligations.Count)
        {
            return (offer, no);
        }

        // The page shows the figures of this moment; only what was shown before posting is held against them.
        form.ShownToPay = toPay;
        return await payments.Offer(seen, Asked(form, payers), why);
    }

    /// <summary>
    /// What is ticked: at first everything due, or the one that falls due next, and what the page that led here asks for. After an account joined or left, what a new one owes is
    /// ticked, the ticks of one that left go, and all others stay.
    /// </summary>
    private static Money Pick(PaymentForm form, PaymentOffer offer, List<Account> payers)
    {
        var added = payers.Find(p => p.Number.Digits == form.Added)?.Id;
        List<ObligationBalance> asked = [.. offer.Balances.Where(b => b.Owed.IsPositive && form.Tick.Contains(b.Obligation.Id.Value))];
        var due = DueByDefault([.. offer.Balances.Where(b => !form.Picked || b.Obligation.AccountId == added)], orNext: asked.Count == 0);
        var ticked = form.Obligations.Union(due.Concat(asked).Select(b => b.Obligation.Id.Value)).ToHashSet();
        List<ObligationBalance> picked = [.. offer.Balances.Where(b => ticked.Contains(b.Obligation.Id.Value) || offer.IsSold(b))];
        form.Obligations = [.. picked.Where(b => !offer.IsSold(b)).Select(b => b.Obligation.Id.Value)];
        (form.Picked, form.Added, form.Left, form.Tick) = (true, null, false, []);
        return picked.Total(b => Money.Max(Money.Zero, b.Owed));
    }

    /// <summary>Everything due; where nothing is, the one that falls due next, if that is wanted.</summary>
    private static List<ObligationBalance> DueByDefault(IReadOnlyList<ObligationBalance> balances, bool orNext)
    {
        var open = balances.Where(b => b.Owed.IsPositive).ToList();
        var due = open.Where(b => b.IsDue).ToList();
        return due.Count > 0 || !orNext ? due : [.. open.OrderBy(b => b.Due.Counted).Take(1)];
    }

    /// <summary>What exactly the amount to be paid would do, in cash, or on the card where one is chosen, its fee in it; shown until an amount is typed.</summary>
    private async Task<PaymentOffer> InFull(PaymentForm form, PaymentOffer offer, PaymentSituation seen, CounterAct act)
    {
        var asked = Asked(form, seen.Payers);
        var rule = rules.Counter.CardFeeOn(act.Today);
        var byCard = rule is not null && form.Kind == TenderKind.Card && form.Typed() is null && offer.Missing.IsPositive;
        if (!byCard && (offer.Tendered.IsPositive || !offer.ToPay.IsPositive))
        {
            return offer;
        }

        var before = offer.Fees.Where(f => f.Code == FeeSale.CardFee).Total(f => f.Total);
        var paidByCard = asked.Tenders.Where(t => t.Kind == TenderKind.Card).Total(t => t.Amount) - before;
        var fee = byCard && rule!.By == CardFeeCollector.Office ? rule.Of(paidByCard + offer.Missing) - before : Money.Zero;
        var exact = asked with { Tenders = [.. asked.Tenders, new TenderDraft(byCard ? TenderKind.Card : TenderKind.Cash, offer.Missing + fee)] };
        return (await payments.Offer(seen, exact, act.Because(form.Reason))).Offer;
    }
}
