using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Fills the letters about a credit.</summary>
public sealed class OffAccountLetters(LetterService letters, RuleBook rules)
{
    /// <summary>Writes one.</summary>
    /// <param name="kind">The question or the reminder.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="from">The obligation that was paid too much; null for money without one.</param>
    /// <param name="dueOn">The last day to answer.</param>
    /// <param name="account">Whose.</param>
    /// <param name="act">Who and when.</param>
    public Task<Result<Letter>> Write(LetterKind kind, OpenCredit credit, Obligation? from, DateOnly dueOn, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(credit);
        ArgumentNullException.ThrowIfNull(account);
        return letters.Write(kind, account, account.Number.Digits, say => new LetterContent(new Dictionary<string, string>
        {
            ["amount"] = credit.Amount.InDollars(),
            ["paid-for"] = from is null ? say.Say("credit-paid-without", ("day", say.Day(credit.PaidOn))) : say.Say("credit-paid-for", ("tax", say.TaxName(rules, from.TaxType)), ("period", say.PeriodName(from.Period)), ("day", say.Day(credit.PaidOn))),
            ["due-date"] = say.Day(dueOn),
            ["claim-by"] = say.Say(credit.RightEndsOn < act.Today ? "credit-claim-over" : credit.IsRightByLaw ? "credit-claim-by" : "credit-claim-by-policy", ("day", say.Day(credit.RightEndsOn))),
        }), act);
    }
}
