using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The steps of a duty's cases that have a page which asks for a text or only to go ahead. A duty names its address, who may, and its actions.</summary>
/// <param name="cases">Where the cases are kept.</param>
/// <param name="accounts">Whose they are.</param>
/// <param name="letters">The letters that a step writes.</param>
/// <param name="screens">What the duty's pages are called.</param>
/// <param name="actions">The steps.</param>
/// <param name="about">What a case is about, below its title.</param>
public abstract class CaseStepsController<TCase, TSeries, TVerb, TState>(
    ICases<TCase, PrintedNumber<TSeries>> cases, IAccounts accounts, ICaseLetters<TCase> letters, CaseScreens<TVerb, TState> screens, IReadOnlyList<CaseAction<TCase, PrintedNumber<TSeries>>> actions, Func<TCase, string> about) : CounterController
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private const string StepView = "/Cases/Steps/Step.cshtml";

    private readonly CaseTable<TVerb, TState> _table = screens.Table;

    /// <summary>The page of a step.</summary>
    [HttpGet("{step}")]
    public async Task<IActionResult> Step(string number, string step)
    {
        if (await Find(number, step) is not var (action, found, account))
        {
            return NotFound();
        }

        return action.IsOpen(found, Act.Today)
            ? View(StepView, PageOf(action, found, account, new StepForm(), await Letter(action, found, account)))
            : RefusedTo(UrlOf(found), CaseRefusals.WrongMove(_table.Noun, number, _table.IsWords(found.Story.State), $"take this step: {action.Title.ToLowerInvariant()}"));
    }

    /// <summary>Takes a step.</summary>
    [HttpPost("{step}")]
    public async Task<IActionResult> Step(string number, string step, [Bind(Prefix = "Form")] StepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (actions.FirstOrDefault(a => a.Path == step) is not { } action || !PrintedNumber<TSeries>.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        // The case is read by who does it. Before that only for the words that were ticked, and afterwards only to show the page again.
        var offers = form.Offered.Count > 0 && await Find(number, step) is var (_, before, of) ? (await Letter(action, before, of))?.Offers : null;
        var done = await action.Do(parsed, form.Whole(offers ?? []), Act);
        if (done.Refusal is { } no)
        {
            return await Find(number, step) is not var (_, found, account) ? NotFound()
                : Refused(PageOf(action, found, account, form, await Letter(action, found, account)), action.Asks is null || no.Field is null ? no : no with { Field = "Text" }, StepView);
        }

        Flash(action.Done(done.Value));
        return Redirect(UrlOf(done.Value));
    }

    private async Task<(CaseAction<TCase, PrintedNumber<TSeries>> Action, TCase Found, Account Account)?> Find(string number, string step) =>
        actions.FirstOrDefault(a => a.Path == step) is { } action && PrintedNumber<TSeries>.TryParse(number, out var parsed) && await cases.Find(parsed) is { } found && await accounts.Find(found.AccountId) is { } account
            ? (action, found, account)
            : null;

    /// <summary>The language of the letter that a step writes, and what it offers ready-made in it.</summary>
    private async Task<(CustomerLanguage Language, IReadOnlyList<(string Says, string English)> Offers)?> Letter(CaseAction<TCase, PrintedNumber<TSeries>> action, TCase found, Account account) =>
        action.Letter is { } kind && await letters.LanguageOf(kind, account, Act.Today) is { } language ? (language, action.Offers(found, language, Act.Today)) : null;

    private StepPage PageOf(CaseAction<TCase, PrintedNumber<TSeries>> action, TCase found, Account account, StepForm form, (CustomerLanguage, IReadOnlyList<(string, string)>)? letter) =>
        StepPage.Of(action, found, UrlOf(found), $"{char.ToUpperInvariant(_table.Noun[0])}{_table.Noun[1..]} {found.Number}", form, letter, account.Name, about(found));

    private string UrlOf(TCase found) => $"{screens.Url}/{found.Number}";
}
