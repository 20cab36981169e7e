using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What the letters about an adjustment say, in the customer's language.</summary>
public sealed class AdjustmentLetters(LetterService letters, RuleBook rules) : ICaseLetters<Adjustment>
{
    /// <inheritdoc/>
    public LetterKind MoreInformation => AdjustmentLetterKinds.MoreInformation;

    /// <inheritdoc/>
    public LetterKind Reminder => AdjustmentLetterKinds.Reminder;

    /// <inheritdoc/>
    public Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day) => letters.LanguageOf(kind, account, day);

    /// <inheritdoc/>
    public Task<Result<Letter>> Missing(LetterKind kind, Adjustment found, Account account, CounterAct act) => Write(kind, found, account, act, say => new LetterContent(new Dictionary<string, string>
    {
        ["started-day"] = say.Day(found.TakenOn),
        ["missing"] = found.InformationRequests.Newest!.What,
        ["due-date"] = say.WithWeekday(found.InformationRequests.Newest.DueOn),
    }));

    /// <inheritdoc/>
    public IReadOnlyList<(string Says, string English)> Expected(Adjustment found, CustomerLanguage say, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(say);
        return rules.ReasonsOf(AdjustmentFigures.Duty).On(found.ReasonCode, found.TakenOn) is { Refusal: null } reason ? [.. reason.Value.Value.Evidence.Select(e => (say.Sentence(e), e))] : [];
    }

    /// <summary>Tells what was corrected, and what is owed after it.</summary>
    public Task<Result<Letter>> Post(Adjustment adjustment, Account account, IReadOnlyList<WorkedPeriod> periods, CounterAct act) => Write(AdjustmentLetterKinds.Posted, adjustment, account, act, say => new LetterContent(
        new Dictionary<string, string>
        {
            ["why"] = Reason(adjustment, say),
            ["statement"] = adjustment.Statement,
            ["change"] = Change(periods.Total(p => p.Change), say),
            ["credit"] = periods.Total(p => p.Credit) is { IsPositive: true } credit ? say.Say("adjustment-credit", ("amount", credit.InDollars())) : "",
            ["owed"] = periods.Total(p => Money.Max(Money.Zero, p.After.Owed)) is { IsPositive: true } owed ? say.Say("adjustment-owed", ("amount", owed.InDollars())) : say.Say("adjustment-owed-nothing"),
            ["law"] = Law(adjustment, say),
        },
        LetterTable.Of(
            [say.Say("adjustment-period"), say.Say("adjustment-charged"), say.Say("adjustment-right"), say.Say("adjustment-owed-after")],
            [.. periods.Select(p => (say.Say("heading", ("tax", say.TaxName(rules, p.Ledger.Obligation.TaxType)), ("period", say.PeriodName(p.Ledger.Obligation.Period))), (IReadOnlyList<Money>)[p.Charged, p.Right, Money.Max(Money.Zero, p.After.Owed)]))],
            say.Say("adjustment-total"))));

    /// <summary>Tells that it is denied, and why.</summary>
    public Task<Result<Letter>> Deny(Adjustment adjustment, Account account, CounterAct act) => Write(AdjustmentLetterKinds.Denied, adjustment, account, act, say => new LetterContent(new Dictionary<string, string>
    {
        ["started-day"] = say.Day(adjustment.TakenOn),
        ["why"] = Reason(adjustment, say),
        ["reason"] = act.Reason ?? "",
        ["law"] = Law(adjustment, say),
    }));

    /// <summary>Tells that it is reversed, and why.</summary>
    public Task<Result<Letter>> Reverse(Adjustment adjustment, Account account, CounterAct act) => Write(AdjustmentLetterKinds.Reversed, adjustment, account, act, say => new LetterContent(new Dictionary<string, string>
    {
        ["why"] = Reason(adjustment, say),
        ["reason"] = adjustment.ReversalReason ?? "",
        ["change"] = Change(-adjustment.Periods.Where(p => p.PostingId is not null).Total(p => p.Change), say),
    }));

    private Task<Result<Letter>> Write(LetterKind kind, Adjustment adjustment, Account account, CounterAct act, Func<CustomerLanguage, LetterContent> content) =>
        letters.Write(kind, account, adjustment.Number.ToString(), content, act);

    private string Reason(Adjustment adjustment, CustomerLanguage say) => rules.ReasonsOf(AdjustmentFigures.Duty).Find(adjustment.ReasonCode) is { } reason ? say.Sentence(reason.Name) : adjustment.ReasonCode;

    private string Law(Adjustment adjustment, CustomerLanguage say)
    {
        var row = rules.ReasonsOf(AdjustmentFigures.Duty).On(adjustment.ReasonCode, adjustment.TakenOn);
        return row.Refusal is not null ? "" : say.Say("adjustment-law", ("law", say.Cited(row.Value.Authority.Text)));
    }

    private static string Change(Money change, CustomerLanguage say) =>
        change.IsZero ? say.Say("adjustment-same") : say.Say(change.IsNegative ? "adjustment-falls" : "adjustment-rises", ("amount", change.Abs().InDollars()));
}
