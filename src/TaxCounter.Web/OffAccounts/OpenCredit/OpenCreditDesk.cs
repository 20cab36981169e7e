using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.OffAccounts;

/// <summary>What every page of one credit shows.</summary>
public sealed class OpenCreditDesk(ICredits credits, ICreditQueueSearch search, IAccounts accounts, ILedgers ledgers, OffAccountService service, MissingReturns missing, RuleBook rules)
{
    /// <summary>The credit with what a clerk needs to work it; null when it is used up.</summary>
    public async Task<OpenCreditPage?> Page(Guid id, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await credits.Find(new OpenCreditId(id)) is not { } credit || await accounts.Find(credit.AccountId) is not { } account)
        {
            return null;
        }

        var from = credit.FromId is { } of ? (await ledgers.Find([of])).Select(l => l.Obligation).FirstOrDefault() : null;
        var move = await service.Plan(credit, only: null, act);
        var question = await credits.Question(credit.Id);
        return new OpenCreditPage
        {
            Credit = credit,
            Account = account,
            From = from,
            Move = move,
            Question = question,
            Missing = await missing.OfAccount(account, act.Today),
            Right = from is null || !credit.IsRightByLaw ? null : rules.Deadlines.RefundBy(new RefundQuestion { TaxType = from.TaxType, DueOn = rules.Calendar.DueDate(from.RecordedDueOn).Counted, PaidOn = credit.PaidOn }),
            Suggestion = CreditSuggestion.For(Situation(credit, account, move, question, act), rules),
            Next = await search.Next(credit, act.Today),
            Rules = rules,
            Who = act.By,
            Today = act.Today,
        };
    }

    /// <summary>Whose a credit is, how much it is, and which comes next: what is said once it is worked. Null when it is used up.</summary>
    public async Task<(string Name, Money Amount, OpenCreditId? Next)?> Way(Guid id, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return await credits.Find(new OpenCreditId(id)) is { } credit && await accounts.Find(credit.AccountId) is { } account ? (account.Name, credit.Amount, await search.Next(credit, act.Today)) : null;
    }

    /// <summary>The account that was typed as the one the money is moved to; null where nothing was typed.</summary>
    public async Task<Result<Account>?> Target(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : AccountNumber.TryParse(typed, out var number) && await accounts.Find(number) is { } account ? account : OffAccountRefusals.UnknownAccount;

    private static CreditSituation Situation(OpenCredit credit, Account account, CreditMove move, CreditQuestion? question, CounterAct act) => new()
    {
        Credit = credit,
        OwesHere = move.Parts.Where(p => p.Account.Id == account.Id).Total(p => p.Plan.Before.Total(b => b.Owed)),
        OwesElsewhere = move.Parts.Where(p => p.Account.Id != account.Id).Total(p => p.Plan.Before.Total(b => b.Owed)),
        IsOpen = account.Status == AccountStatus.Open,
        IsAsked = question is { IsOpen: true } && question.DueOn >= act.Today,
        IsAnswered = question is { IsOpen: false },
        Today = act.Today,
    };
}
