using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Works out what a return comes to; nothing is written. What is posted is worked out by the same.</summary>
public sealed class ReturnPreviews(IFiledReturns returns, IAccounts accounts, ILedgers ledgers, RuleBook rules)
{
    /// <summary>No period is due later than three months after it: a due date that is typed, where the rule book has none, is a slip or a way around late charges.</summary>
    private const int MostDaysToDue = 92;

    /// <summary>The preview; refused for a tax or period the account does not file, days that cannot be, a duplicate, and entries that cannot be read.</summary>
    public async Task<Result<ReturnPreview>> Of(FileReturn filed, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(filed);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.FileReturns))
        {
            return StaffRefusals.NotAllowed(act.By, "enter a return");
        }

        if (await accounts.Find(filed.AccountId) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        if ((WhyNotFiled(account, filed) ?? WhyNotDays(filed, act.Today)) is { } no)
        {
            return no;
        }

        var before = await returns.OfPeriod(filed.AccountId, filed.TaxType, filed.Period);
        if (((before.Count == 0 ? account.WhyNotBegin() : null) ?? WhyNotSequence(filed, before)) is { } twice)
        {
            return twice;
        }

        var all = await ledgers.OfAccount(filed.AccountId, openOnly: false);
        var ledger = all.FirstOrDefault(l => l.Obligation.TaxType == filed.TaxType && l.Obligation.Period == filed.Period);
        Result<ReturnPreview> As(FileReturn of) => Work(of, account, before.Count == 0 ? null : before[^1], before.Count == 0 ? null : before[0], ledger, act.Today);
        var preview = As(filed);
        return preview.Refusal is { } refused ? refused : await Judged(preview.Value, As(filed with { ReceivedOn = act.Today, PostmarkOn = null, PaidOn = null }), act);
    }

    /// <summary>With what disappears by it, and whether that needs a second person.</summary>
    private async Task<ReturnPreview> Judged(ReturnPreview preview, Result<ReturnPreview> asOfToday, CounterAct act)
    {
        preview = preview with
        {
            NotCharged = asOfToday.Refusal is null ? Money.Max(Money.Zero, asOfToday.Value.ChargeAndLate - preview.ChargeAndLate) : Money.Zero,
            Alone = rules.Limits.AddsUpSince(act.Today) is { } since ? await returns.Alone(preview.Account.Id, since) : AloneBefore.None,
        };
        return preview with { NeedsApproval = ReturnApproval.Above(preview, rules, act.Today).Any() };
    }

    private Result<ReturnPreview> Work(FileReturn filed, Account account, FiledReturn? before, FiledReturn? original, ObligationLedger? ledger, DateOnly today)
    {
        var schedule = rules.Returns.Of(filed.TaxType)!;
        var form = schedule.Forms.On(filed.Period.LastDay);
        var due = DueOf(filed, ledger);
        var counts = rules.Returns.FiledDay(filed.Channel, filed.ReceivedOn);
        if ((form.Refusal ?? due.Refusal ?? counts.Refusal) is { } no)
        {
            return no;
        }

        var entries = ReturnEntries.Of(form.Value.Value, filed.Entries);
        if (entries.Refusal is { } unread)
        {
            return unread;
        }

        var filedOn = filed.FiledOn(counts.Value.Value);
        var facts = Facts(filed, due.Value, filedOn, original, today);
        var check = ReturnCheck.Of(rules, form.Value.Value, facts, entries.Value);
        var beforeCheck = before is null ? null : Recheck(before, form.Value.Value, facts with { PaidOn = PaidOn(before.PaidOn, due.Value, before.FiledOn, before.EnteredOn) });
        if ((check.Refusal ?? beforeCheck?.Refusal) is { } notChecked)
        {
            return notChecked;
        }

        return Together(filed, account, schedule, check.Value, before, beforeCheck?.Value, ledger, filedOn, today);
    }

    private Result<ReturnPreview> Together(FileReturn filed, Account account, ReturnSchedule schedule, ReturnCheck check, FiledReturn? before, ReturnCheck? beforeCheck, ObligationLedger? ledger, DateOnly filedOn, DateOnly today)
    {
        var chargedBefore = before?.Charge ?? ledger?.Obligation.Charged ?? Money.Zero;
        var lost = before is null || filedOn <= check.Facts.DueOn ? Money.Zero : Money.Max(Money.Zero, ReturnPreview.DiscountOf(check) - ReturnPreview.DiscountOf(beforeCheck!));
        var charge = check.ChargeCorrected + lost;
        if (rules.LicenseKinds.Find(filed.TaxType) is { HasFee: true } && charge < chargedBefore)
        {
            return ReturnRefusals.LicenseCharged(chargedBefore, charge);
        }

        var location = ledger?.Obligation.Place ?? account.LocationOn(filed.Period.FirstDay);
        var now = ReturnFunds.Of(rules, check, location, filed.TaxType, filed.Period, charge);
        var then = ReturnFunds.Of(rules, beforeCheck, location, filed.TaxType, filed.Period, chargedBefore);
        if ((now.Refusal ?? then.Refusal) is { } noFund)
        {
            return noFund;
        }

        var preview = new ReturnPreview
        {
            Check = check,
            Schedule = schedule,
            Account = account,
            LocationCode = location,
            DueOn = check.Facts.DueOn,
            FiledOn = filedOn,
            Before = before,
            BeforeCheck = beforeCheck,
            Ledger = ledger,
            ChargedBefore = chargedBefore,
            Charge = charge,
            DiscountLost = lost,
            EitherWay = EitherWay(check, before, filedOn),
            Funds = [.. now.Value.Keys.Union(then.Value.Keys).Order(StringComparer.Ordinal).Select(f => new FundAmount(f, now.Value.GetValueOrDefault(f) - then.Value.GetValueOrDefault(f)))],
            BalanceBefore = ledger?.AsOf(today, rules),
            BalanceAfter = null!,
        };
        return preview with { BalanceAfter = After(filed, preview, today).AsOf(today, rules) };
    }

    /// <summary>The charge with the discount and without it. On tax that is added after the due date there is none, so the discount is never more than that of the return before.</summary>
    private (Money With, Money Without) EitherWay(ReturnCheck check, FiledReturn? before, DateOnly filedOn)
    {
        var facts = check.Facts;
        Money As(DateOnly paidOn) => ReturnCheck.Of(rules, check.Form, facts with { PaidOn = paidOn }, check.Entries).Value.ChargeCorrected;
        var without = As(facts.DueOn.AddDays(1));
        var discount = facts.FiledOn > facts.DueOn ? Money.Zero : without - As(facts.FiledOn);
        return (without - (before is not null && filedOn > facts.DueOn ? Money.Min(discount, before.Discount) : discount), without);
    }

    private static ObligationLedger After(FileReturn filed, ReturnPreview preview, DateOnly today)
    {
        var obligation = preview.Ledger?.Obligation ?? Obligation.For(filed.AccountId, filed.TaxType, filed.Period, preview.DueOn, preview.LocationCode);
        List<LedgerEntry> entries = [.. preview.Ledger?.Entries ?? []];
        if (!preview.Difference.IsZero)
        {
            entries.Add(new LedgerEntry(preview.Kind, preview.EffectiveOn(today), Component.Tax, preview.Difference));
        }

        return new ObligationLedger(obligation, entries) { FiledOn = obligation.FiledOn ?? preview.FiledOn };
    }

    /// <summary>An amended return is checked by the days of the first one: the discount of a return filed and paid in time stays, on the tax that was paid in time.</summary>
    private static ReturnFacts Facts(FileReturn filed, DateOnly due, DateOnly filedOn, FiledReturn? original, DateOnly today) => new()
    {
        TaxType = filed.TaxType,
        Period = filed.Period,
        DueOn = due,
        FiledOn = original?.FiledOn ?? filedOn,
        PaidOn = original is null ? PaidOn(filed.PaidOn, due, filedOn, today) : PaidOn(original.PaidOn, due, original.FiledOn, original.EnteredOn),
    };

    /// <summary>What is not paid yet can still be paid in time until the due date; after it, it is late as of the day it is looked at.</summary>
    private static DateOnly PaidOn(DateOnly? paid, DateOnly due, DateOnly filedOn, DateOnly today) => paid ?? (today <= due ? filedOn : today);

    private Result<ReturnCheck> Recheck(FiledReturn before, ReturnForm form, ReturnFacts facts)
    {
        var entries = ReturnEntries.Read(form, before.Entries);
        return entries.Refusal is { } no ? no : ReturnCheck.Of(rules, form, facts, entries.Value);
    }

    private Result<DateOnly> DueOf(FileReturn filed, ObligationLedger? ledger)
    {
        if (ledger is not null)
        {
            return rules.Calendar.RollForward(ledger.Obligation.RecordedDueOn);
        }

        var due = rules.DueDates.DueOn(filed.TaxType, filed.Period);
        return due.Refusal is null || filed.DueOn is not { } typed ? due
            : typed < filed.Period.LastDay || typed > filed.Period.LastDay.AddDays(MostDaysToDue) ? ReturnRefusals.OddDueDate(filed.Period)
            : rules.Calendar.RollForward(typed);
    }

    private Refusal? WhyNotFiled(Account account, FileReturn filed)
    {
        if (rules.Returns.Of(filed.TaxType) is null)
        {
            return ReturnRefusals.NotFiledByReturn(rules.FindTaxType(filed.TaxType)?.Name ?? filed.TaxType);
        }

        var tax = rules.FindTaxType(filed.TaxType)!.Name;
        var registered = account.Registrations.Where(r => r.TaxType == filed.TaxType && r.From <= filed.Period.LastDay && (r.To is null || r.To >= filed.Period.FirstDay)).ToList();
        return registered.Count == 0 ? ReturnRefusals.NotRegistered(tax, filed.Period)
            : registered.TrueForAll(r => ExpectedReturns.KindOf(r.Frequency) != filed.Period.Kind) ? ReturnRefusals.OtherFrequency(tax, ExpectedReturns.Said(registered[0].Frequency), filed.Period)
            : null;
    }

    private static Refusal? WhyNotDays(FileReturn filed, DateOnly today) => filed switch
    {
        _ when filed.ReceivedOn > today => ReturnRefusals.InFuture("ReceivedOn"),
        { PaidOn: { } paid } when paid > today => ReturnRefusals.InFuture("PaidOn"),
        { PostmarkOn: { } postmark } when postmark > filed.ReceivedOn => ReturnRefusals.PostmarkAfterReceived,
        _ when filed.Period.Kind != PeriodKind.Year && filed.Period.LastDay > today && !filed.IsFinal => ReturnRefusals.PeriodNotOver(filed.Period),
        _ when filed.Note.Length > FileReturn.LongestNote => ReturnRefusals.NoteTooLong,
        _ => null,
    };

    private static Refusal? WhyNotSequence(FileReturn filed, IReadOnlyList<FiledReturn> before) =>
        before.Count > 0 && !filed.IsAmended ? ReturnRefusals.Duplicate(before[^1])
        : before.Count == 0 && filed.IsAmended ? ReturnRefusals.NothingToAmend(filed.Period)
        : filed.IsAmended && filed.ReceivedOn < before[^1].ReceivedOn ? ReturnRefusals.AmendedBefore(before[^1])
        : null;
}
