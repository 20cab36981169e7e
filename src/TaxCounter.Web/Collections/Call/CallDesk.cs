using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Collections;

/// <summary>Makes the page of a call.</summary>
public sealed class CallDesk(IAccounts accounts, ILedgers ledgers, IContacts contacts, IPromises promises, StatementService statements, ContactService service, ILetters letters, CustomerLanguages languages, RuleBook rules)
{
    /// <summary>The page of an account; null where there is none of that number.</summary>
    public async Task<CallPage?> Page(string number, OverdueFilter filter, CallForm form, int page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!AccountNumber.TryParse(number, out var parsed) || await accounts.Find(parsed) is not { } account)
        {
            return null;
        }

        var open = await ledgers.OfAccount(account.Id, openOnly: true);
        var balances = open.Select(l => l.AsOf(act.Today, rules)).Where(b => b.Owed.IsPositive).ToList();
        var say = languages.Find(account.LanguageOn(act.Today)) ?? languages.English;
        var card = statements.DemandCard(act.Today);
        var demandable = statements.Demandable(open, act.Today);
        return new CallPage
        {
            Account = account,
            Filter = filter,
            Form = form,
            Open = balances,
            Credit = await ledgers.Unapplied(account.Id),
            Contacts = await contacts.OfAccount(account.Id, page),
            Promises = await promises.OfAccount(account.Id),
            Demands = await statements.Demands(account.Id, act.Today),
            Letters = [.. (await letters.OfAccount(account.Id, 1)).Rows.Where(l => CollectionLetterKinds.All.Any(k => k.Code == l.Kind)).Take(5).Reverse()],
            Script = Script(account, balances, say, act),
            Say = say,
            WhyNotCall = service.WhyNotCall(account, act),
            Sheet = await contacts.Sheet(account.Id),
            WhyNoDemand = StatementService.WhyNoCollecting(account, act.Today) ?? card.Refusal ?? (demandable.Count == 0 ? CollectionRefusals.NothingToDemand : null),
            Rules = rules,
            Act = act,
        };
    }

    private List<string> Script(Account account, List<ObligationBalance> open, CustomerLanguage say, CounterAct act)
    {
        var late = open.Where(b => b.DaysLate > 0).ToList();
        if (late.Count == 0)
        {
            return [];
        }

        var (clerk, office) = (("clerk", act.By.Name), ("office", rules.OfficeName[^1]));
        return
        [
            say.Say("call-script-hello", clerk, office, ("customer", account.Name)),
            say.Say("call-script-who"),
            say.Say("call-script-owed", ("account", account.Number.Grouped()), ("amount", late.Total(b => b.Owed).InDollars()), ("day", say.Day(late.Min(b => b.Due.Counted)))),
            say.Say("call-script-ask"),
            say.Say("call-script-message", clerk, office),
        ];
    }
}
