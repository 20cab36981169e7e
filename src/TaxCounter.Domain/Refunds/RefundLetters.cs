using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>Fills the letters about a refund.</summary>
public sealed class RefundLetters(LetterService letters, ILedgers ledgers, RuleBook rules) : ICaseLetters<Refund>
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
    public async Task<Result<Letter>> Approve(Refund refund, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(refund);
        var from = await ledgers.Find([.. refund.Parts.Select(p => p.FromId).OfType<ObligationId>()]);
        return await Write(RefundLetterKinds.Approved, refund, account, act, say => new()
        {
            ["refunded"] = refund.GrantedAmount.InDollars(),
            ["interest"] = refund.Interest.IsPositive ? say.Say("refund-with-interest", ("amount", refund.Interest.InDollars())) : say.Say("refund-without-interest"),
            ["total"] = refund.Total.InDollars(),
        }, say => LetterTable.Of(
            [say.Say("refund-head-period"), say.Say("refund-head-refunded"), say.Say("refund-head-interest"), say.Say("refund-head-total")],
            [.. refund.Parts.Where(p => p.Granted.IsPositive).Select(p => (Of(p, from, say), (IReadOnlyList<Money>)[p.Granted, p.Interest, p.Granted + p.Interest]))],
            say.Say("refund-sum")));
    }

    private string Of(RefundPart part, IReadOnlyList<ObligationLedger> from, CustomerLanguage say) => from.FirstOrDefault(l => l.Obligation.Id == part.FromId)?.Obligation is { } of
        ? say.Say("heading", ("tax", say.TaxName(rules, of.TaxType)), ("period", say.PeriodName(of.Period))) : say.Say("refund-no-period");

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

    private Task<Result<Letter>> Write(LetterKind kind, Refund refund, Account account, CounterAct act, Func<CustomerLanguage, Dictionary<string, string>> fields, Func<CustomerLanguage, LetterTable>? figures = null) =>
        letters.Write(kind, account, refund.Number.ToString(), say =>
        {
            var values = fields(say);
            values["claim-day"] = say.Day(refund.ClaimedOn);
            values["claimed"] = refund.RequestedAmount.InDollars();
            return new LetterContent(values, figures?.Invoke(say));
        }, act);
}
