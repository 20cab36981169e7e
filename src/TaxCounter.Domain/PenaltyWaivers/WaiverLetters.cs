using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What the letters about a waiver say, in the customer's language: every fact out of the case, the figures and the rule book.</summary>
public sealed class WaiverLetters(LetterService letters, RuleBook rules) : ICaseLetters<PenaltyWaiver>
{
    /// <inheritdoc/>
    public Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day) => letters.LanguageOf(kind, account, day);

    /// <summary>What can be asked for ready-made: the documents that the reason of the request expects, in the language of the letter, with the English of the rule book.</summary>
    public IReadOnlyList<(string Says, string English)> Expected(PenaltyWaiver found, CustomerLanguage say, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(say);
        return [.. Evidence(found, day).Select(e => (say.Sentence(e), e))];
    }

    /// <inheritdoc/>
    public LetterKind MoreInformation => WaiverLetterKinds.MoreInformation;

    /// <inheritdoc/>
    public LetterKind Reminder => WaiverLetterKinds.Reminder;

    /// <inheritdoc/>
    public LetterKind? Unanswered => WaiverLetterKinds.Closed;

    /// <inheritdoc/>
    public Task<Result<Letter>> Missing(LetterKind kind, PenaltyWaiver found, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(found);
        var asked = found.InformationRequests.Newest!;
        return Write(kind, found, account, say => new LetterContent(new Dictionary<string, string>
        {
            ["request-day"] = say.Day(found.TakenOn),
            ["asked-day"] = say.Day(asked.RequestedOn),
            ["missing"] = asked.What,
            ["due-date"] = say.WithWeekday(asked.DueOn),
        }), act);
    }

    /// <summary>Tells a decision with its reasons, figures and what can be done about it.</summary>
    public Task<Result<Letter>> Decide(PenaltyWaiver waiver, Account account, IReadOnlyList<DecidedPeriod> periods, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var kind = waiver.Story.State switch
        {
            WaiverState.Approved => WaiverLetterKinds.Approved,
            WaiverState.ApprovedInPart => WaiverLetterKinds.ApprovedInPart,
            _ => WaiverLetterKinds.Denied,
        };
        return Write(kind, waiver, account, say => new LetterContent(
            new Dictionary<string, string>(About(waiver, periods, say, act.Today))
            {
                ["request-day"] = say.Day(waiver.TakenOn),
                ["request-reason"] = rules.ReasonsOf(WaiverOffers.Duty).Find(waiver.ReasonCode) is { } reason ? say.Sentence(reason.Name) : waiver.ReasonCode,
                ["reason"] = waiver.Decision!.Reason,
                ["credit"] = periods.Total(p => p.After.Credit) is { IsPositive: true } credit ? say.Say("letter-credit", ("amount", credit.InDollars())) : "",
                ["again"] = Again(waiver, say, act.Today),
            },
            Figures(periods, say)), act);
    }

    /// <summary>Tells that a waiver is taken back.</summary>
    public Task<Result<Letter>> Reverse(PenaltyWaiver waiver, Account account, IReadOnlyList<DecidedPeriod> periods, CounterAct act) => Write(WaiverLetterKinds.Reversal, waiver, account, say => new LetterContent(
        new Dictionary<string, string>(About(waiver, periods, say, act.Today))
        {
            ["decided-day"] = say.Day(waiver.DecidedOn!.Value),
            ["reason"] = waiver.ReversalReason!,
        },
        TakenBack(periods, say)), act);

    private Task<Result<Letter>> Write(LetterKind kind, PenaltyWaiver waiver, Account account, Func<CustomerLanguage, LetterContent> say, CounterAct act) =>
        letters.Write(kind, account, waiver.Number.ToString(), say, act);

    private Dictionary<string, string> About(PenaltyWaiver waiver, IReadOnlyList<DecidedPeriod> periods, CustomerLanguage say, DateOnly day)
    {
        var owed = periods.Total(p => Money.Max(Money.Zero, p.After.Balance.Owed));
        var taxes = periods.Select(p => p.Before.Obligation.TaxType).Distinct().ToList();
        return new()
        {
            ["waived"] = waiver.GrantedAmount.InDollars(),
            ["owed"] = owed.IsPositive ? say.Say("letter-owed", ("amount", owed.InDollars())) : say.Say("letter-owed-nothing"),
            ["interest"] = string.Join("\n\n", taxes.Select(t => Interest(t, say, day)).Distinct()),
            ["appeal"] = string.Join("\n\n", taxes.Select(t => Appeal(t, say, day)).Distinct()),
        };
    }

    /// <summary>Interest stays with its law; where the rule book does not know, it says so and whom to ask.</summary>
    private string Interest(string taxType, CustomerLanguage say, DateOnly day)
    {
        var rule = rules.Waivers.InterestOf(taxType, day);
        return rule.Refusal is not null
            ? say.Say("letter-interest-unknown", ("tax", say.TaxName(rules, taxType)), ("office", rules.OfficeName[^1]))
            : say.Say("letter-interest", ("says", say.Sentence(rule.Value.Value.Says)), ("law", Law(rule.Value.Authority, say)));
    }

    /// <summary>
    /// The appeal period of the law in force on the letter's day. The book's periods run from a notice of assessment; a decision on a waiver is none, and the letter says so
    /// beside the day that is safe in any case.
    /// </summary>
    private string Appeal(string taxType, CustomerLanguage say, DateOnly day)
    {
        var last = rules.Deadlines.AppealDueOn(day, taxType);
        var period = rules.Deadlines.Appeals.FirstOrDefault(a => a.TaxTypes.Contains(taxType));
        if (last.Refusal is not null || period is null)
        {
            return say.Say("letter-appeal-unknown", ("tax", say.TaxName(rules, taxType)), ("office", rules.OfficeName[^1]));
        }

        var rule = period.Rows.On(day).Value;
        return say.Say(
            "letter-appeal",
            ("tax", say.TaxName(rules, taxType)),
            ("days", rule.Value.Days.ToString(CultureInfo.InvariantCulture)),
            ("law", Law(rule.Authority, say)),
            ("how", say.Sentence(rule.Value.Says)),
            ("last", say.WithWeekday(last.Value)));
    }

    private string Again(PenaltyWaiver waiver, CustomerLanguage say, DateOnly day)
    {
        var papers = Evidence(waiver, day);
        return papers.Count == 0 ? say.Say("letter-again") : say.Say("letter-again-documents", ("documents", string.Join("; ", papers.Select(p => WithinASentence(say.Sentence(p))))));
    }

    private IReadOnlyList<string> Evidence(PenaltyWaiver waiver, DateOnly day) =>
        waiver.ReasonCode.Length > 0 && rules.ReasonsOf(WaiverOffers.Duty).On(waiver.ReasonCode, day) is { Refusal: null } reason ? reason.Value.Value.Evidence : [];

    private LetterTable Figures(IReadOnlyList<DecidedPeriod> periods, CustomerLanguage say)
    {
        var hasCredit = periods.Any(p => p.After.Credit.IsPositive);
        return Table(periods, say,
        [
            ("letter-charged", p => p.After.Balance.Charged), ("letter-penalty", p => p.Before.Penalty), ("letter-asked", p => p.Asked), ("letter-waived", p => p.Waived),
            ("letter-still-owed", Owed), .. hasCredit ? [("letter-to-credit", (Func<DecidedPeriod, Money>)(p => p.After.Credit))] : Array.Empty<(string, Func<DecidedPeriod, Money>)>(),
        ]);
    }

    private LetterTable TakenBack(IReadOnlyList<DecidedPeriod> periods, CustomerLanguage say) =>
        Table(periods, say, [("letter-charged", p => p.After.Balance.Charged), ("letter-penalty", p => p.Before.Penalty), ("letter-reversed", p => p.Waived), ("letter-still-owed", Owed)]);

    private LetterTable Table(IReadOnlyList<DecidedPeriod> periods, CustomerLanguage say, (string Key, Func<DecidedPeriod, Money> Amount)[] columns) => LetterTable.Of(
        [say.Say("letter-period"), .. columns.Select(c => say.Say(c.Key))],
        [.. periods.OrderBy(p => p.Before.Balance.Due.Counted).Select(p => (
            say.Say("heading", ("tax", say.TaxName(rules, p.Before.Obligation.TaxType)), ("period", say.PeriodName(p.Before.Obligation.Period))),
            (IReadOnlyList<Money>)[.. columns.Select(c => c.Amount(p))]))],
        say.Say("letter-total"));

    /// <summary>With a small letter, unless it begins with a name in capitals.</summary>
    private static string WithinASentence(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static Money Owed(DecidedPeriod period) => Money.Max(Money.Zero, period.After.Balance.Owed);

    private static string Law(Authority authority, CustomerLanguage say) =>
        authority.Certainty is Certainty.Verified or Certainty.OfficeChoice ? say.Cited(authority.Text) : $"{say.Cited(authority.Text)}, {say.Sentence(CertaintyWords.Of(authority.Certainty))}";
}
