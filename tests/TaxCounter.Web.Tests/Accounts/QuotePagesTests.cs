using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>Payoff quotes: the usual days, another day, saved, printed, broken by a payment, found again.</summary>
public sealed class QuotePagesTests : OwedPageTest
{
    [Fact]
    public async Task The_usual_days_are_filled_in_with_their_amounts()
    {
        await FirstRiver();
        var page = await Owed();

        Assert.Equal(["2026-11-20", "2026-11-27", "2026-11-30", ""], page.QuerySelectorAll<IHtmlInputElement>("#quote input[type=date]").Select(i => i.Value));
        Assert.Equal(["Fri, Nov 20 911.20 91.12 18.22 1,020.54", "Fri, Nov 27 911.20 136.68 27.34 1,075.22", "Mon, Nov 30 911.20 136.68 27.34 1,075.22"], page.QuerySelectorAll("#quote-figures tbody tr").Select(Cells));
    }

    [Fact]
    public async Task Another_day_shows_its_amount_and_keeps_nothing()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{Number}/owed");

        var shown = await CounterBrowser.Read(await clerk.Post($"/accounts/{Number}/owed/quote/preview", [.. Fields(page), ("Form.Days[3]", "2027-01-15")]));

        Assert.Equal("Fri, Jan 15 911.20 182.24 36.45 1,129.89", Cells(shown.QuerySelectorAll("#quote-figures tbody tr")[^1]));
        Assert.Equal(0, await Quotes());
    }

    [Fact]
    public async Task A_quote_is_saved_printed_and_seen_by_the_next_clerk()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed?language=es"), "#quote form", ("Form.Channel", "Phone"), ("Form.AskedBy", "Ms. Hebert"));
        var paper = await clerk.Page(answer.Headers.Location!.OriginalString);

        Assert.StartsWith($"/accounts/{Number}/owed?language=es&quote=Q-2026-000001-", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal("Cálculo del saldo para liquidar la cuenta Q-2026-000001-1", Text(paper, ".quote-paper h3"));
        Assert.Equal("usted paga $1,020.54 $1,075.22 $1,075.22", Cells(paper.QuerySelector(".quote-paper tfoot tr")!));
        Assert.NotNull(paper.QuerySelector(".quote-code svg"));

        var next = await (await _counter.SignInAs("clerk2")).Page("/accounts/" + Number);
        Assert.Equal(
            "Q-2026-000001-1by Clerk 1 on Nov 20, 2026 (by phone, Ms. Hebert): $1,020.54 if paid by Fri, Nov 20, 2026, $1,075.22 by Mon, Nov 30, 2026. Still good through Mon, Nov 30, 2026.",
            Text(next, "[data-quote]"));
    }

    [Fact]
    public async Task A_second_click_is_the_same_quote()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{Number}/owed");

        var answers = await Task.WhenAll(clerk.Submit(page, "#quote form"), clerk.Submit(page, "#quote form"));
        var again = await clerk.Submit(page, "#quote form");

        var place = Assert.Single(answers.Append(again).Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.Equal("Already saved as Q-2026-000001-1.", Text(await clerk.Page(place), "[role=status] .usa-alert--success"));
        Assert.Equal(1, await Quotes());
    }

    [Fact]
    public async Task A_payment_breaks_it_and_the_page_says_which()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var saved = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form");
        _counter.Clock.Advance(TimeSpan.FromDays(4));
        await Pay("200.00");
        clerk = await _counter.SignInAs("clerk");

        Assert.EndsWith("No longer good: a payment of 200.00 was posted Nov 24. The amount for Fri, Nov 27, 2026 is now $875.22.", Text(await clerk.Page("/accounts/" + Number), "[data-quote].usa-alert--warning"), StringComparison.Ordinal);
        Assert.Contains("These figures are no longer good. Please ask for a new payoff quote.", Text(await clerk.Page(saved.Headers.Location!.OriginalString), ".quote-paper"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19", "Thu, Nov 19, 2026 is in the past.")]
    [InlineData("2027-01-20", "Wed, Jan 20, 2027 is too far ahead. This office quotes up to Tue, Jan 19, 2027.")]
    [InlineData("nonsense", "is not a date.")]
    public async Task A_day_that_cannot_be_quoted_is_said_and_nothing_typed_is_lost(string day, string says)
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form", ("Form.Days[3]", day), ("Form.AskedBy", "Ms. Hebert"));
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, Text(page, "#quote .usa-error-message"), StringComparison.Ordinal);
        Assert.Equal((day, "Ms. Hebert"), (page.QuerySelector("[name='Form.Days[3]']")!.GetAttribute("value"), page.QuerySelector<IHtmlInputElement>("[name='Form.AskedBy']")!.Value));
        Assert.Equal(0, await Quotes());
    }

    [Fact]
    public async Task It_is_found_by_its_number_and_a_mistyped_one_is_said()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form");
        var start = await clerk.Page("/");

        var found = (await clerk.Submit(start, "form[action^='/search']", ("Q", "q2026000001 1"))).Headers.Location!.OriginalString;
        Assert.Equal($"/accounts/{Number}/owed?quote=Q-2026-000001-1", (await clerk.Get(found)).Headers.Location!.OriginalString);
        var mistyped = await clerk.Submit(start, "form[action^='/search']", ("Q", "Q-2026-000001-2"));
        Assert.Contains("This is not a quote number", Text(await clerk.Page(mistyped.Headers.Location!.OriginalString), "main .usa-alert--warning"), StringComparison.Ordinal);
        var unknown = await clerk.Get($"/accounts/{Number}/owed?quote=Q-2026-000009-4");
        Assert.Equal($"/accounts/{Number}/owed", unknown.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_auditor_reads_quotes_and_makes_none()
    {
        await FirstRiver();
        var auditor = await _counter.SignInAs("auditor");

        Assert.Null((await auditor.Page($"/accounts/{Number}/owed")).QuerySelector("#quote"));
        Assert.Null((await auditor.Page($"/accounts/{Number}")).QuerySelector("[data-key=Q]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("admin")).Get($"/accounts/{Number}/owed")).StatusCode);
    }
}
