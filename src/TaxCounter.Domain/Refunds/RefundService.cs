using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>Takes claims, decides them, and notes how their payment went; each with its lines in the journal.</summary>
public sealed class RefundService(IRefunds refunds, RefundCases cases, RefundFigures figures, RefundLetters letters, ICredits credits, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Takes a claim on one credit.</summary>
    public Task<Result<Refund>> Claim(RefundId id, OpenCreditId credit, RefundClaim claim, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Claim(id, [(credit, claim.Amount)], claim, act);
    }

    /// <summary>
    /// Takes a claim on credits of one taxpayer; the same form again gives the same claim. Refused: a credit that is used up, claimed already or another taxpayer's, more than
    /// there is, what is missing.
    /// </summary>
    public Task<Result<Refund>> Claim(RefundId id, IReadOnlyList<(OpenCreditId Credit, Money Amount)> asked, RefundClaim claim, CounterAct act) => transaction.Do<Refund>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(claim);
        if (await refunds.Find(id) is { } earlier)
        {
            return earlier.RequestedAmount == asked.Total(a => a.Amount) && earlier.SignedBy == claim.SignedBy.Trim() ? earlier : RefundRefusals.OtherContent(earlier.Number);
        }

        if (!act.By.May(Permission.WorkRefunds))
        {
            return StaffRefusals.NotAllowed(act.By, "take a claim for a refund");
        }

        var found = await Credits(asked);
        if (found.Refusal is { } gone || await accounts.Find(found.Value[0].Credit.AccountId) is not { } account)
        {
            return found.Refusal ?? RefundRefusals.CreditGone;
        }

        if ((claim with { Amount = asked.Total(a => a.Amount) }).WhyNot(act.Today) is { } no)
        {
            return no;
        }

        var claimed = Refund.Claim(id, await refunds.NextNumber(act.Today.Year), found.Value, claim, act);
        if (claimed.Refusal is null)
        {
            refunds.Add(claimed.Value);
            await audit.Record(act, "refunds.claim", claimed.Value.Number.ToString(), account.Number.Digits, changes: [new("claimed", null, claimed.Value.RequestedAmount.Plain())]);
        }

        return claimed;
    });

    private async Task<Result<IReadOnlyList<(OpenCredit Credit, Money Amount)>>> Credits(IReadOnlyList<(OpenCreditId Credit, Money Amount)> asked)
    {
        List<(OpenCredit, Money)> found = [];
        IReadOnlyList<OpenCredit> ofTaxpayer = [];
        foreach (var (id, amount) in asked.DistinctBy(a => a.Credit))
        {
            if (await credits.Find(id) is not { } credit)
            {
                return RefundRefusals.CreditGone;
            }

            ofTaxpayer = found.Count == 0 ? await figures.OfTaxpayer(credit) : ofTaxpayer;
            if (!ofTaxpayer.Any(c => c.Id == credit.Id))
            {
                return RefundRefusals.OtherTaxpayer;
            }

            if (await refunds.Claiming(credit) is { } other)
            {
                return RefundRefusals.ClaimedAlready(other.Number);
            }

            found.Add((credit, amount));
        }

        return found.Count == 0 ? RefundRefusals.CreditGone : found;
    }

    /// <summary>Recommends an amount. Refused: something is owed that the credit pays first, a credit that is used up, more than is claimed, a claim that was not sworn.</summary>
    public Task<Result<Refund>> Recommend(RefundNumber number, Money amount, string swornBefore, DateOnly? swornOn, CounterAct act) => Recommend(number, refund => refund.Parts.Spread(amount), swornBefore, swornOn, act);

    /// <summary>The same with an amount of each credit, in the order of the claim.</summary>
    public Task<Result<Refund>> Recommend(RefundNumber number, IReadOnlyList<Money> amounts, string swornBefore, DateOnly? swornOn, CounterAct act) => Recommend(number, _ => amounts, swornBefore, swornOn, act);

    private Task<Result<Refund>> Recommend(RefundNumber number, Func<Refund, IReadOnlyList<Money>> of, string swornBefore, DateOnly? swornOn, CounterAct act) => cases.Change(number, act, "refunds.recommend", async refund =>
    {
        var amounts = of(refund);
        return await WhyNotPay(refund, amounts, act) is { } no ? no : refund.Recommend(amounts, swornBefore, swornOn, act);
    });

    /// <summary>Recalls the recommendation.</summary>
    public Task<Result<Refund>> Recall(RefundNumber number, CounterAct act) => cases.Change(number, act, "refunds.recall", refund => refund.Recall(act));

    /// <summary>Approves what is recommended with the interest of the day, and makes it payable. Above the limit for two supervisors the first approval is only kept.</summary>
    public Task<Result<Refund>> Approve(RefundNumber number, Money interestShown, int revision, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        act = act.Using(Permission.DecideRefund);
        IReadOnlyList<Money> interest = [];
        return cases.Decide(number, RefundVerb.Approve, act, async refund =>
        {
            if ((RefundTable.Of.WhyNot(refund.Story, number.ToString(), RefundVerb.Approve, act) ?? refund.Story.WhyChanged(RefundTable.Of, revision)) is { } no)
            {
                return no;
            }

            interest = await figures.InterestAmounts(refund, act.Today);
            var amount = refund.RecommendedAmount + interest.Total(i => i);
            return (await WhyNotPay(refund, [.. refund.Parts.Select(p => p.Recommended)], act) ?? (interest.Total(i => i) != interestShown ? RefundRefusals.FiguresChanged : null)) is { } wrong ? wrong : new CaseTerms(amount, amount.Plain());
        }, refund =>
        {
            var approved = refund.Approve(interest, IsAboveSecondLimit(refund.RecommendedAmount + interest.Total(i => i), act.Today), revision, act);
            if (approved.Refusal is null)
            {
                Post(RefundPostings.Approve(refund, act));
            }

            return Task.FromResult(approved);
        }, (refund, account) => letters.Approve(refund, account, act));
    }

    /// <summary>Denies it; a letter tells the customer why and how to appeal.</summary>
    public Task<Result<Refund>> Deny(RefundNumber number, int revision, CounterAct act) => cases.Change(number, act.Using(Permission.DecideRefund), "refunds.deny", refund => refund.Refuse(deny: true, revision, act), (refund, account) => letters.Deny(refund, account, act));

    /// <summary>Returns it with a question.</summary>
    public Task<Result<Refund>> Return(RefundNumber number, int revision, CounterAct act) => cases.Change(number, act.Using(Permission.DecideRefund), "refunds.return", refund => refund.Refuse(deny: false, revision, act));

    /// <summary>Notes how and when finance paid it.</summary>
    public Task<Result<Refund>> MarkPaid(RefundNumber number, string reference, DateOnly paidOn, CounterAct act) => cases.Change(number, act, "refunds.paid", refund =>
    {
        var done = refund.MarkPaid(reference, paidOn, act);
        if (done.Refusal is null)
        {
            Post([RefundPostings.Pay(refund, act)]);
        }

        return done;
    });

    /// <summary>Notes that the payment came back, or was stopped: it is payable again.</summary>
    public Task<Result<Refund>> Undo(RefundNumber number, bool stopped, CounterAct act) => cases.Change(number, act, stopped ? "refunds.stop" : "refunds.returned", async refund =>
    {
        var done = refund.Undo(stopped, act);
        if (done.Refusal is null)
        {
            Post([.. (await refunds.Postings(refund, PostingKind.RefundPaid)).Select(p => p.Reversed(p.Kind, act.Today, act))]);
        }

        return done;
    });

    /// <summary>Has it paid again.</summary>
    public Task<Result<Refund>> Reissue(RefundNumber number, CounterAct act) => cases.Change(number, act, "refunds.reissue", refund => refund.Reissue(act));

    /// <summary>Makes it unapplied credit again, as of the day it arose; the interest is not owed.</summary>
    public Task<Result<Refund>> Cancel(RefundNumber number, CounterAct act) => cases.Change(number, act, "refunds.cancel", async refund =>
    {
        var done = refund.Cancel(act);
        if (done.Refusal is null)
        {
            Post([.. (await refunds.Postings(refund, PostingKind.RefundApproved)).Select(p => p.Reversed(p.Kind, act.Today, act))]);
        }

        return done;
    });

    /// <summary>Puts every approved refund that this person may release into one file. The same form again gives the same file. Refused where there is none.</summary>
    public Task<Result<RefundFile>> MakeFile(RefundFileId id, CounterAct act) => transaction.Do<RefundFile>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await refunds.File(id) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.ReleaseRefunds))
        {
            return StaffRefusals.NotAllowed(act.By, "send refunds to finance");
        }

        var all = await refunds.Approved();
        var mine = all.Where(r => r.MayRelease(act.By)).ToList();
        if (mine.Count == 0)
        {
            return all.Count == 0 ? RefundRefusals.NothingApproved : RefundRefusals.OwnRelease;
        }

        var number = await refunds.NextFile(act.Today.Year);
        Dictionary<RefundId, string> digits = [];
        foreach (var refund in mine)
        {
            if (refund.Release(number.ToString(), act).Refusal is { } no)
            {
                return no;
            }

            refunds.Touch(refund);
            digits[refund.Id] = (await accounts.Find(refund.AccountId))!.Number.Digits;
            await audit.Record(act, "refunds.release", refund.Number.ToString(), digits[refund.Id], number.ToString(),
                [new("state", RefundWords.Of(RefundState.Approved), RefundWords.Of(refund.Story.State)), new("file", null, number.ToString()), new("amount", null, refund.Total.Plain())]);
        }

        var file = RefundFile.Of(id, number, mine, r => digits[r.Id], act);
        refunds.Add(file);
        await audit.Record(act, "refunds.file", number.ToString(), details: $"{file.Count} refunds, {file.Total.Plain()}", changes: [new("total", null, file.Total.Plain())]);
        return file;
    });

    /// <summary>Whether another person than who approved it has to release so much: above what one supervisor is needed for.</summary>
    private bool IsAboveSecondLimit(Money amount, DateOnly day) => rules.Limits.ApprovalFor(LimitKind.Refund.Id(), amount, day) is { Refusal: null, Value: Approval.Supervisor };

    private async Task<Refusal?> WhyNotPay(Refund refund, IReadOnlyList<Money> amounts, CounterAct act)
    {
        foreach (var (part, amount) in refund.Parts.Zip(amounts))
        {
            if (amount.IsPositive && (await figures.Credit(part) is not { } credit || credit.Amount < amount))
            {
                return RefundRefusals.CreditGone;
            }
        }

        var owed = await figures.OwedFirst(refund, act);
        return owed.IsPositive ? RefundRefusals.OffsetFirst(owed) : null;
    }

    private void Post(IEnumerable<Posting> postings)
    {
        foreach (var posting in postings)
        {
            journal.Add(posting);
        }
    }
}
