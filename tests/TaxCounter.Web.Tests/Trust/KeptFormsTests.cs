using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Every form of every page that can be reached, as it is sent to the browser: what is typed into it is kept by the one draft mechanism, under a name of its own.</summary>
public sealed class KeptFormsTests : TrustTest
{
    /// <summary>The forms that keep nothing. <c>KeptFormTests</c> of the house says why.</summary>
    private static readonly string[] _notKept = ["^/search$", "^/sign-in", "^/accounts/[0-9]+$", "^/cashiering/payments/check$"];
    private static readonly string[] _nothingTyped = ["hidden", "password", "file", "submit", "button", "image", "reset"];

    [Theory]
    [InlineData("clerk")]
    [InlineData("supervisor")]
    public async Task Whatever_is_typed_is_kept(string userName)
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        var browser = await Counter.SignInAs(userName);
        var pages = await FullOffice.Walk(browser, ["/", "/cashiering/drawer", "/cashiering/drawer/count", "/supervisor/approvals", "/staff", "/staff/delegations", "/rule-books/changes", "/keys", "/calculators/rights", "/coding/naics", $"/accounts/{office.Hostile.Number.Digits}/alerts", $"/cashiering/payments/new?account={office.Hostile.Number.Digits}", .. office.Pages]);
        var forms = pages.SelectMany(p => p.Value.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => Typed(p.Value, f).Any()).Select(f => (Page: p.Key, Form: f))).ToList();

        Assert.True(forms.Count > 8, $"Only {forms.Count} forms were seen.");
        Assert.Empty(forms.Where(f => !_notKept.Any(n => Regex.IsMatch(Path(f.Form, f.Page), n)) && !IsKept(f.Form)).Select(f => $"{f.Page}: {Path(f.Form, f.Page)} keeps nothing of {string.Join(", ", Typed(pages[f.Page], f.Form).Take(3))}").Distinct());
        Assert.Empty(forms.GroupBy(f => (f.Page, Name(f.Form, f.Page))).Where(g => g.Count() > 1 && g.Any(f => IsKept(f.Form))).Select(g => $"{g.Key.Page}: {g.Count()} forms are kept under the name {g.Key.Item2}").Distinct());
        Assert.Empty(forms.Where(f => IsKept(f.Form) && (f.Form.GetAttribute("data-draft-page")!.Length > FormDraft.LongestPage || Name(f.Form, f.Page).Length > FormDraft.LongestForm)).Select(f => $"{f.Page}: too long a name to be kept"));
        Assert.Empty(pages.SelectMany(p => p.Value.QuerySelectorAll("input, textarea, select").Where(e => e.HasAttribute("name") && IsTyped(e) && FormOf(p.Value, e) is null).Select(e => $"{p.Key}: {e.GetAttribute("name")} stands in no form")).Distinct());
    }

    [Fact]
    public async Task A_page_of_a_long_address_is_kept_too_under_its_sum()
    {
        var browser = await Counter.SignInAs("clerk");
        var page = await browser.Page("/calculators/balance?payments=" + new string('1', 400));
        var kept = page.QuerySelector("form[action='/calculators/balance']")!.GetAttribute("data-draft-page")!;

        Assert.StartsWith("/calculators/balance?", kept, StringComparison.Ordinal);
        Assert.InRange(kept.Length, 40, FormDraft.LongestPage);
        Assert.NotEqual(kept, (await browser.Page("/calculators/balance?payments=" + new string('2', 400))).QuerySelector("form[action='/calculators/balance']")!.GetAttribute("data-draft-page"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/drafts?page=" + Uri.EscapeDataString(kept))).StatusCode);
    }

    private static bool IsKept(IHtmlFormElement form) =>
        form.GetAttribute("data-draft-page")?.StartsWith('/') == true && (form.GetAttribute("method") == "get" || form.QuerySelector("input[name=DraftPage]") is not null);

    private static IEnumerable<string> Typed(IHtmlDocument page, IHtmlFormElement form) =>
        form.QuerySelectorAll("input, textarea, select").Concat(form.Id is { Length: > 0 } id ? page.QuerySelectorAll($"[form='{id}']") : []).Where(e => e.HasAttribute("name") && IsTyped(e)).Select(e => e.GetAttribute("name")!);

    private static bool IsTyped(IElement field) => field.GetAttribute("autocomplete") != "one-time-code" && !(field.LocalName == "input" && _nothingTyped.Contains(field.GetAttribute("type") ?? "text"));

    private static IElement? FormOf(IHtmlDocument page, IElement field) => field.GetAttribute("form") is { } id ? page.GetElementById(id) : field.Closest("form");

    private static string Path(IHtmlFormElement form, string page) => (form.GetAttribute("action") ?? page).Split('?')[0];

    /// <summary>As the script names it: where it goes, and what it is about where several go there.</summary>
    private static string Name(IHtmlFormElement form, string page) =>
        $"{form.GetAttribute("method")} {Path(form, page)} " + form.QuerySelectorAll("input[type=hidden]").FirstOrDefault(h => h.GetAttribute("name") is not ("FormToken" or "DraftPage" or "DraftAnswer") && h.GetAttribute("value") is { Length: > 0 })?.GetAttribute("value");
}
