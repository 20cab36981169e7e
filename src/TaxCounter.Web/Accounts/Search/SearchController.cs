using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The one search box. What is typed travels in a form, never in an address; an exact hit opens at once.</summary>
[Route("/search")]
[Needs(Permission.SeeAccounts)]
public sealed class SearchController(IAccountSearch search, IAccounts accounts, NumberSearch numbers, IEnumerable<IRulesSay> rules, IAuditTrail audit, SearchToken token, IEnumerable<IAccountOpened> opened) : CounterController
{
    private const int LongestTyped = 200;

    /// <summary>Opens the account of a number or what else a printed number stands on, or goes to the list of hits.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Search(string? q)
    {
        var typed = (q ?? "").Trim();
        typed = typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        if (AccountNumber.TryParse(TypedText.Number(typed), out var number) && await accounts.Find(number) is { } account)
        {
            return await Opened(account, "opened by its number");
        }

        if (await numbers.Exactly(typed, Who) is [var paper])
        {
            await audit.RecordView(Act, "search", paper.Number, details: "opened");
            return Redirect(paper.Page);
        }

        return Redirect(TypedText.Plain(typed).Length == 0 ? "/search" : "/search?q=" + token.Seal(typed, Who));
    }

    /// <summary>Opens an account of the list.</summary>
    [HttpGet("open/{number}")]
    public async Task<IActionResult> Open(string number) => AccountNumber.TryParse(number, out var known) && await accounts.Find(known) is { } account ? await Opened(account, "opened from the list") : NotFound();

    /// <summary>The list of hits; one whose every word was found whole opens at once.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Found(string? q)
    {
        if (token.Open(q, Who) is not { } typed)
        {
            return View("Search", new SearchPage { Typed = "", Today = Act.Today, Note = q is null ? null : "This list is from another session or another day. Search again." });
        }

        var found = await search.Find(typed);
        if (found is { IsMore: false, Hits: [{ IsExact: true } only] })
        {
            return await Opened((await accounts.Find(only.Number))!, "opened by words");
        }

        // What only comes near a name does not hide the paper that has the number itself.
        var others = found.Hits.Count == 0 || found.IsGuess ? await numbers.OfOthers(typed, Who) : [];
        found = others.Any(o => o.IsExact) ? AccountHits.None : found;
        if (others is [{ IsExact: true } paper])
        {
            await audit.RecordView(Act, "search", paper.Number, details: "opened");
            return Redirect(paper.Page);
        }

        var page = await Page(typed, found, [.. others.Select(o => new NumberFound(o.Paper, o.Number, o.Page, o.About))]);
        await audit.RecordView(Act, "search", details: $"{page.Found.Hits.Count + page.Numbers.Count}{(page.Found.IsMore ? " and more" : "")} found");
        return View("Search", page with { Rules = [.. rules.SelectMany(r => r.Found(typed, Act))] });
    }

    /// <summary>On record, and told to who follows it, in one commit. A duplicate that was merged opens the account that stays.</summary>
    private async Task<RedirectResult> Opened(Account found, string how)
    {
        var number = found.Number;
        if (found.MergedInto is { } next && await accounts.Stays(next) is { } stays)
        {
            Flash($"{number.Grouped()} is a duplicate and was merged into this account, {stays.Number.Grouped()}, on {DateWords.Date(found.MergedOn!.Value)}.");
            number = stays.Number;
        }

        audit.PromiseRest();
        await audit.RecordAlong(Act, "search", number.Digits, how, number.Digits);
        foreach (var duty in opened)
        {
            await duty.Opened(number, byCall: false, Act);
        }

        await audit.RecordRest();
        return Redirect($"/accounts/{number}");
    }

    private async Task<SearchPage> Page(string typed, AccountHits found, IReadOnlyList<NumberFound> others)
    {
        var page = new SearchPage { Typed = typed, Found = found, Today = Act.Today };
        if (found.Hits.Count > 0)
        {
            return page with
            {
                Note = !found.IsGuess ? null
                    : found.LeftOut is { } word ? $"No account has all of “{typed}”. These have everything but “{word}”:"
                    : $"No account has exactly “{typed}”. These have a word that differs by one letter, or a long word by two:",
            };
        }

        var exact = await numbers.Exactly(typed, Who);
        if (others.Count > 0 && exact.Count == 0)
        {
            return page with { Numbers = others, Note = $"The number {TypedText.Plain(typed)}, or one that differs by one character, is on:" };
        }

        var near = exact.Count > 0 ? exact : await numbers.Near(typed, Who);
        if (exact.Count > 0)
        {
            return page with { Numbers = exact, Note = "Several documents have this number. Which one is it?" };
        }

        if (near.Count > 0 || TypedNumber.IsNone(typed))
        {
            return page with { Numbers = near, Note = numbers.Note(typed, Who, near.Count > 0) };
        }

        var number = new TypedNumber(typed);
        var accounts = number.MayBeAccount ? await search.Near(number.Digits) : AccountHits.None;
        return page with { Found = accounts, Note = numbers.Note(typed, Who, hasNear: false) ?? number.Note(accounts.Hits.Count > 0) };
    }
}
