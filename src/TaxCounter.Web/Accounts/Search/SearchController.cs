using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The one search box. What is typed travels in a form, never in an address; an exact hit opens at once.</summary>
[Route("/search")]
[Needs(Permission.SeeAccounts)]
public sealed class SearchController(IAccountSearch search, OfficeDuties duties, IIssuedNumbers issued, IAuditTrail audit, SearchToken token) : CounterController
{
    private const int LongestTyped = 200;

    /// <summary>Opens the account of a number or what else a printed number stands on, or goes to the list of hits.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Search(string? q)
    {
        var typed = (q ?? "").Trim();
        typed = typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        if (AccountNumber.TryParse(typed, out var number) && await search.Exists(number))
        {
            await audit.RecordView(Act, "search", "account number", number.Digits, "opened");
            return Redirect($"/accounts/{number}");
        }

        if (duties.SeriesOf(typed) is { } series && Who.May(series.Needs) && series.Read(typed) is { } printed && await issued.Has(series, printed))
        {
            await audit.RecordView(Act, "search", printed, details: "opened");
            return Redirect(series.PageOf(printed));
        }

        return Redirect(typed.Length == 0 ? "/search" : "/search?q=" + token.Seal(typed, Who));
    }

    /// <summary>The list of hits; one whose every word was found whole opens at once.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Found(string? q)
    {
        if (token.Open(q, Who) is not { } typed)
        {
            return View("Search", new SearchPage { Typed = "", Today = Act.Today, Note = q is null ? null : "This list is from another session or another day. Search again." });
        }

        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var found = await search.Find(typed);
        if (found is { IsMore: false, Hits: [{ IsExact: true } only] })
        {
            await audit.RecordView(Act, "search", "words", only.Number.Digits, "opened");
            return Redirect($"/accounts/{only.Number}");
        }

        var isNumber = digits.Length == 10 && typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '-');
        var near = isNumber && found.Hits.Count == 0 ? await search.Near(digits) : AccountHits.None;
        var shown = found.Hits.Count > 0 ? found : near;
        await audit.RecordView(Act, "search", "words", details: $"{shown.Hits.Count}{(shown.IsMore ? " and more" : "")} found");
        return View("Search", new SearchPage
        {
            Typed = digits.Length == 9 ? "" : typed,
            Found = shown,
            Note = found.Hits.Count > 0 ? null : Note(typed, digits, isNumber, near),
            Today = Act.Today,
        });
    }

    private string? Note(string typed, string digits, bool isNumber, AccountHits near)
    {
        if (duties.Numbers.FirstOrDefault(n => n.IsMeantBy(typed)) is { } series)
        {
            return series.Read(typed) is { } printed
                ? $"There is no {series.Name} {printed}."
                : $"This is not {series.AName} number: its last digit does not fit the others, so one was mistyped. It reads like {series.Example}: year, number, check digit.";
        }

        if (!isNumber)
        {
            return null;
        }

        var grouped = $"{digits[..4]} {digits[4..8]} {digits[8..]}";
        var wrong = CheckDigit.IsLuhn(digits)
            ? $"There is no account {grouped} and no phone number with these digits."
            : $"{grouped} is not an account number: its last digit does not match the others, so one was mistyped. No phone number has these digits either.";
        return near.Hits.Count > 0 ? wrong + " These accounts differ by one digit, or by two that were switched:" : wrong;
    }
}
