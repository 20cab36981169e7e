using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Files returns: recomputes them, charges the tax as it comes out right to the obligation of the period, records the filing day, writes the letter; all or nothing.</summary>
public sealed class ReturnService(IFiledReturns returns, ReturnPreviews previews, ILedgers ledgers, IJournal journal, CreditOnCharge credit, ReturnLetters letters, IAuditTrail audit, IOneTransaction transaction, IObligationWatch watch, RuleBook rules)
{
    /// <summary>Files it; the same form again gives the same return. Refused: what cannot be checked, a duplicate, and anything else than was shown.</summary>
    /// <param name="filed">The return.</param>
    /// <param name="shown">The fingerprint of the preview that was shown; null for a batch, where nobody looked.</param>
    /// <param name="act">Who, and when.</param>
    /// <param name="approved">Who else approves it, where so much disappears by it that one person cannot decide.</param>
    public Task<Result<FiledReturn>> File(FileReturn filed, string? shown, CounterAct act, CounterAct? approved = null) => transaction.Do<FiledReturn>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(filed);
        ArgumentNullException.ThrowIfNull(act);
        if (await returns.Find(filed.Id) is { } earlier)
        {
            return earlier;
        }

        var preview = await previews.Of(filed, act);
        if (preview.Refusal is { } no)
        {
            return no;
        }

        if (shown is not null && shown != preview.Value.Fingerprint)
        {
            return ReturnRefusals.Changed;
        }

        if (ReturnApproval.WhyNot(preview.Value, rules, act, approved) is { } unapproved)
        {
            return unapproved;
        }

        var number = await returns.NextNumber(act.Today.Year);
        var (obligation, posting) = Post(filed, preview.Value, number, act);
        var kept = FiledReturn.Of(filed, preview.Value, number, (obligation, posting), act, approved);
        returns.Add(kept);
        if (posting is null)
        {
            await watch.Look([obligation], []);
        }

        if (filed.IsFinal)
        {
            preview.Value.Account.EndRegistration(filed.TaxType, preview.Value.FiledOn < filed.Period.LastDay ? preview.Value.FiledOn : filed.Period.LastDay);
        }

        if (kept.Difference.IsPositive)
        {
            await credit.Meet(filed.AccountId, act);
        }

        await Record(kept, preview.Value, act);
        if (filed.SendLetter && !kept.IsRight && (await letters.Discrepancy(kept, preview.Value, act)).Refusal is { } notWritten)
        {
            return notWritten;
        }

        return kept;
    });

    private (Obligation Obligation, PostingId? Posting) Post(FileReturn filed, ReturnPreview preview, FiledReturnNumber number, CounterAct act)
    {
        var obligation = preview.Ledger?.Obligation ?? Obligation.For(filed.AccountId, filed.TaxType, filed.Period, preview.DueOn, preview.LocationCode);
        if (preview.Ledger is null)
        {
            ledgers.Add(obligation);
        }

        obligation.Filed(preview.FiledOn);
        var ledger = new ObligationLedger(obligation, preview.Ledger?.Entries ?? []);
        LedgerEntry[] moved = [];
        PostingId? charged = null;
        if (!preview.Difference.IsZero)
        {
            var days = new PostingDays(act.Today, preview.EffectiveOn(act.Today));
            var posting = Posting.Of(preview.Kind, days, act.Because($"{number}, {filed.Period}"), ReturnPosting.Lines(obligation, preview));
            journal.Add(posting);
            moved = [new(posting.Kind, posting.EffectiveOn, Component.Tax, preview.Difference)];
            charged = posting.Id;
        }

        foreach (var posting in PaymentApplication.FollowUpPostings(ledger, moved, PostingDays.On(act.Today), act, rules, paymentEvent: null).Where(_ => ledger.Entries.Count > 0))
        {
            journal.Add(posting);
        }

        return (obligation, charged);
    }

    private Task Record(FiledReturn kept, ReturnPreview preview, CounterAct act) => audit.Record(
        act,
        kept.IsAmended ? "returns.amend" : "returns.file",
        kept.Number.ToString(),
        preview.Account.Number.Digits,
        $"{kept.TaxType} {kept.Period}, filed {kept.FiledOn:yyyy-MM-dd}{(kept.IsFinal ? ", final" : "")}{(kept.IsRight ? "" : $", first wrong line {kept.FirstWrongLine}")}",
        [
            new("tax charged", preview.ChargedBefore.Plain(), kept.Charge.Plain()),
            new("filing date", null, DateWords.Iso(kept.FiledOn)),
            .. kept.NotCharged.IsPositive ? [new AuditChange("not charged because of an earlier day", null, kept.NotCharged.Plain())] : Array.Empty<AuditChange>(),
            .. kept.Approver.Length > 0 ? [new AuditChange("approved by", null, kept.ApproverName)] : Array.Empty<AuditChange>(),
        ]);
}
