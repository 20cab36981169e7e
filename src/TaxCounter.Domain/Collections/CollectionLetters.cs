using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Fills the letters about what is owed. The last act of a transaction.</summary>
public sealed class CollectionLetters(LetterService letters, RuleBook rules)
{
    private static readonly string[] _head = ["overdue-what", "overdue-tax", "overdue-penalty", "overdue-interest", "overdue-fees", "overdue-owed"];

    /// <summary>A statement or a notice of these balances.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="owed">What it lists: with something owed each.</param>
    /// <param name="credit">Their unapplied credit.</param>
    /// <param name="account">Whose.</param>
    /// <param name="about">The number it is about: the account's, or that of the run.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="id">The letter's key where a form made it.</param>
    public Task<Result<Letter>> Write(StatementKind kind, IReadOnlyList<ObligationBalance> owed, Money credit, Account account, string about, CounterAct act, LetterId? id = null) =>
        letters.Write(CollectionLetterKinds.Of(kind), account, about, say => new LetterContent(new Dictionary<string, string>
        {
            ["owed"] = owed.Total(b => b.Owed).InDollars(),
            ["credit"] = credit.IsPositive ? say.Say("overdue-credit", ("amount", credit.InDollars())) : "",
        }, Figures(owed, say)), act, id);

    /// <summary>A demand.</summary>
    public Task<Result<Letter>> Demand(IReadOnlyList<ObligationBalance> owed, RightsCard card, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(account);
        return letters.Write(CollectionLetterKinds.Demand, account, account.Number.Digits, say => new LetterContent(new Dictionary<string, string>
        {
            ["owed"] = owed.Total(b => b.Owed).InDollars(),
            ["until"] = say.WithWeekday(card.By!.Value),
            ["safe"] = card.Safe is { } safe && safe != card.By ? say.Say("overdue-safe", ("day", say.WithWeekday(safe))) : "",
            ["rights"] = say.Code == "es" ? card.Way.WhatSpanish : say.Sentence(card.Way.What),
            ["authority"] = say.Cited(card.Authority!.Text),
        }, Figures(owed, say)), act);
    }

    private LetterTable Figures(IReadOnlyList<ObligationBalance> owed, CustomerLanguage say) => LetterTable.Of(
        [.. _head.Select(h => say.Say(h))],
        [.. owed.Select(b => (say.Say("overdue-line", ("period", say.PeriodName(b.Obligation.Period)), ("tax", say.TaxName(rules, b.Obligation.TaxType)), ("day", say.Day(b.Due.Counted))), (IReadOnlyList<Money>)[b.TaxOwed, b.PenaltyOwed, b.InterestOwed, b.OtherOwed, b.Owed]))],
        say.Say("overdue-total"));
}
