using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>Fills the letters about a refund.</summary>
public sealed class RefundLetters(LetterService letters, RuleBook rules) : ICaseLetters<Refund>
{
    /// <inheritdoc/>
    public LetterKind MoreInformation => RefundLetterKinds.MoreInformation;

    /// <inheritdoc/>
    public LetterKind Reminder => RefundLetterKinds.Reminder;

    /// <inheritdoc/>
    public Task<Result<Letter>> Missing(LetterKind kind, Refund found, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(found);
        return Write(kind, found, account, act, say => new()
        {
            ["missing"] = found.InformationRequests.Newest!.What,
            ["due-date"] = say.Day(found.InformationRequests.Newest.DueOn),
        });
    }

    /// <summary>Tells the approval.</summary>
    public Task<Result<Letter>> Approve(Refund refund, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(refund);
        return Write(RefundLetterKinds.Approved, refund, account, act, say => new()
        {
            ["refunded"] = refund.GrantedAmount.InDollars(),
            ["interest"] = refund.Interest.IsPositive ? say.Say("refund-with-interest", ("amount", refund.Interest.InDollars())) : say.Say("refund-without-interest"),
            ["total"] = refund.Total.InDollars(),
        });
    }

    /// <summary>Tells the denial, with how to appeal.</summary>
    public Task<Result<Letter>> Deny(Refund refund, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Write(RefundLetterKinds.Denied, refund, account, act, say => new()
        {
            ["reason"] = act.Reason ?? "",
            ["appeal"] = rules.Deadlines.DocumentDueOn("refund-denial", act.Today) is { Refusal: null } day
                ? say.Say("refund-appeal", ("day", say.Day(day.Value))) : say.Say("refund-appeal-unknown", ("office", rules.OfficeName[^1])),
        });
    }

    /// <inheritdoc/>
    public Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day) => letters.LanguageOf(kind, account, day);

    private Task<Result<Letter>> Write(LetterKind kind, Refund refund, Account account, CounterAct act, Func<CustomerLanguage, Dictionary<string, string>> fields) =>
        letters.Write(kind, account, refund.Number.ToString(), say =>
        {
            var values = fields(say);
            values["claim-day"] = say.Day(refund.ClaimedOn);
            values["claimed"] = refund.RequestedAmount.InDollars();
            return new LetterContent(values);
        }, act);
}
