using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>“What you owe and why” as of any day, on paper in the customer's language, and payoff quotes that the next clerk finds.</summary>
[Route("/accounts/{number}")]
[Needs(Permission.SeeAccounts)]
public sealed class OwedController(AccountDesk desk, PayoffQuoteService quotes, IPayoffQuotes kept, CustomerLanguages languages, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The page.</summary>
    [HttpGet("owed")]
    public async Task<IActionResult> Owed(string number, DateOnly? asOf, string? language, string? quote)
    {
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var shown = await Quote(account, quote);
        if (shown is null && !string.IsNullOrEmpty(quote))
        {
            return RefusedTo($"/accounts/{account.Number}/owed", QuoteRefusals.Unknown(quote.Length > 20 ? quote[..20] : quote));
        }

        var trouble = AccountDesk.DayTrouble(ModelState, asOf, Act.Today);
        var day = trouble is null ? asOf ?? Act.Today : Act.Today;
        var page = await Page(account, day, languages.Find(language), QuoteForm.New(Act.Today)) with { Quote = shown, DayTrouble = trouble };
        await audit.RecordView(Act, "accounts.owed", account.Number.Digits, account.Number.Digits, $"as of {day.Field()}, {page.Language.Code}{(shown is null ? "" : ", " + shown.Quote.Number)}");
        return View("Owed", page);
    }

    /// <summary>A quote by its number alone, as the search box finds it.</summary>
    [HttpGet("/accounts/quotes/{number}")]
    public async Task<IActionResult> OfQuote(string number) =>
        QuoteNumber.TryParse(number, out var parsed) && await quotes.AccountOf(parsed) is { } owner ? Redirect($"/accounts/{owner}/owed?quote={parsed}") : NotFound();

    /// <summary>Where the statement was.</summary>
    [HttpGet("statement")]
    public IActionResult Statement(string number, DateOnly? asOf) =>
        AccountNumber.TryParse(number, out var parsed) ? Redirect($"/accounts/{parsed}/owed" + (asOf is { } day ? "?asOf=" + day.Field() : "")) : NotFound();

    /// <summary>What the days of the form come to; nothing is kept.</summary>
    [HttpPost("owed/quote/preview")]
    [Needs(Permission.MakeQuotes)]
    public async Task<IActionResult> Preview(string number, [Bind(Prefix = "Form")] QuoteForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var page = await Page(account, Act.Today, languages.Find(form.Language), form);
        return Request.Headers["HX-Target"] == "quote-figures" ? PartialView("_QuoteFigures", page) : View("Owed", page);
    }

    /// <summary>Keeps the quote under its number and shows it on the paper.</summary>
    [HttpPost("owed/quote")]
    [Needs(Permission.MakeQuotes)]
    public async Task<IActionResult> MakeQuote(string number, [Bind(Prefix = "Form")] QuoteForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Malformed(await Page(account, Act.Today, languages.Find(form.Language), form), "Owed");
        }

        var made = await quotes.Make(form.Read(account.Id), Act);
        if (made.Refusal is { } no)
        {
            if (no.Field == "Days")
            {
                ModelState.AddModelError("Form.Days", no.Message);
                return Malformed(await Page(account, Act.Today, languages.Find(form.Language), form), "Owed");
            }

            return Refused(await Page(account, Act.Today, languages.Find(form.Language), form), no, "Owed");
        }

        Flash(made.Value.WasMadeBefore ? $"Already saved as {made.Value.Number}." : $"Saved as {made.Value.Number}. The next clerk will see it on the account.");
        var language = languages.Find(form.Language) ?? languages.Find(account.LanguageOn(Act.Today)) ?? languages.English;
        return Redirect($"/accounts/{account.Number}/owed?language={language.Code}&quote={made.Value.Number}");
    }

    private async Task<QuoteCheck?> Quote(Account account, string? number) =>
        QuoteNumber.TryParse(number, out var parsed) && await kept.Find(parsed) is { } quote && quote.AccountId == account.Id ? await quotes.Check(quote, Act.Today) : null;

    private async Task<OwedPage> Page(Account account, DateOnly day, CustomerLanguage? language, QuoteForm form)
    {
        form.Fill();
        var last = quotes.LastDay(Act.Today);
        return new OwedPage
        {
            Account = account,
            Balance = await desk.Balance(account, day, openOnly: day >= Act.Today),
            Language = language ?? languages.Find(account.LanguageOn(Act.Today)) ?? languages.English,
            Languages = languages.All,
            Rules = rules,
            Who = Who,
            Today = Act.Today,
            Form = form,
            Figures = await quotes.Preview(account.Id, form.Days.OfType<DateOnly>().Take(PayoffQuote.MostDays), Act.Today),
            LastQuoteDay = last.Refusal is null ? last.Value : null,
        };
    }
}
