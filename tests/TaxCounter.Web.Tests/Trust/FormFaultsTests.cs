using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Every form of the program, sent empty and with nonsense: the answer is in our own sentences, and names its fields in the order of the page.</summary>
public sealed class FormFaultsTests : TrustTest
{
    private const string Framework = @"field is required|The value '|The supplied value|is not valid for|must be a number|A value is required|non-empty request body|'[A-Z][A-Za-z ]+' (must|is|has|should)|The field [A-Z]|could not be converted";

    private static readonly string[] _garbage = ["2026-13-45", "12,50", new('x', 6000), "a\0b", "99", "1e3", "-5", "\u202e1 000", "31/12/2026", "٣٤", "99999999999999999999", "' OR 1=1 --"];

    private readonly List<string> _wrong = [];
    private int _refused;

    [Theory]
    [InlineData("clerk")]
    [InlineData("supervisor")]
    [InlineData("admin")]
    public async Task No_sentence_of_the_framework_reaches_a_screen_and_all_faults_stand_in_the_order_of_the_fields(string userName)
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        var browser = await Counter.SignInAs(userName);
        var pages = await FullOffice.Walk(browser, ["/", "/cashiering/drawer", "/supervisor/approvals", "/staff", "/staff/delegations", "/rule-books/changes", "/keys", $"/cashiering/payments/new?account={office.Hostile.Number.Digits}", $"/penalty-waivers/new?account={office.Hostile.Number.Digits}", .. office.Pages]);
        var forms = pages.SelectMany(p => p.Value.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().SelectMany(f => Targets(f).Select(to => (Page: p.Key, Form: f, To: to)))).ToList();

        foreach (var (page, form, to) in forms.DistinctBy(f => (Shape(f.To), string.Join(',', Names(f.Form)))))
        {
            foreach (var typed in new[] { "", "½ nonsense ½" })
            {
                await Look(await browser.Post(to, [.. Fields(form, typed)]), $"{page} → {to} with “{typed}”");
            }

            // Days that are none, numbers with other signs, too much, signs that nobody sees, a choice that is not offered: each field gets each in turn.
            for (var turn = 0; turn < _garbage.Length; turn += Force.IsFull ? 1 : 6)
            {
                await Look(await browser.Post(to, [.. Fields(form, "").Select((f, i) => (f.Item1, IsHidden(form, f.Item1) ? f.Item2 : _garbage[(i + turn) % _garbage.Length]))]), $"{page} → {to} with garbage from {turn} on");
            }

            // What nobody types is broken too: a key that is none, another choice, a day of nowhere.
            await Look(await browser.Post(to, [.. Fields(form, "9999-99-99", alsoHidden: true)]), $"{page} → {to} with nothing of its own");
        }

        Assert.True(_refused > 5, $"Only {_refused} forms were refused, of {forms.Count}.");
        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong.Distinct()));
    }

    [Fact]
    public async Task A_form_that_sends_none_of_its_fields_is_answered_in_our_own_sentences()
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        foreach (var userName in new[] { "clerk", "supervisor", "admin" })
        {
            foreach (var way in Way.All(Counter).Where(w => w.Method == "POST" && !w.Pattern.StartsWith("/sign-in", StringComparison.Ordinal)))
            {
                var browser = await Counter.SignInAs(userName);
                var token = (await browser.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
                await Look(await browser.Post(way.At(office.Good.Number.ToString(), office.Counted.Id.Value), ("FormToken", token)), $"{userName}: {way}");
            }
        }

        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong.Distinct()));
    }

    private async Task Look(HttpResponseMessage answer, string where)
    {
        if ((int)answer.StatusCode >= 500)
        {
            _wrong.Add($"{where} answered {answer.StatusCode}");
            return;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return;
        }

        var page = await CounterBrowser.Read(answer);
        _wrong.AddRange(page.QuerySelectorAll("main *").Where(e => e.Children.Length == 0 && System.Text.RegularExpressions.Regex.IsMatch(e.TextContent, Framework)).Select(e => $"{where} says: {e.TextContent.Trim()}"));
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            _refused++;
            var named = page.QuerySelectorAll("main [data-refusal] a[href^='#']").Select(a => page.GetElementById(a.GetAttribute("href")![1..])).OfType<IElement>().ToList();
            _wrong.AddRange(named.Zip(named.Skip(1)).Where(n => !n.First.CompareDocumentPosition(n.Second).HasFlag(DocumentPositions.Following)).Select(n => $"{where}: {n.Second.Id} stands before {n.First.Id} on the page"));
        }
    }

    private static IEnumerable<string> Targets(IHtmlFormElement form) =>
        form.QuerySelectorAll("button:not([type=button])").Select(b => b.GetAttribute("formaction") ?? form.GetAttribute("action")!).DefaultIfEmpty(form.GetAttribute("action")!).Distinct();

    private static IEnumerable<(string, string)> Fields(IHtmlFormElement form, string typed, bool alsoHidden = false) =>
        form.QuerySelectorAll("input[name], select[name], textarea[name]")
            .Where(f => f.GetAttribute("type") is not ("checkbox" or "radio" or "file"))
            .Select(f => (f.GetAttribute("name")!, f.GetAttribute("type") == "hidden" && !(alsoHidden && f.GetAttribute("name") != "FormToken") ? f.GetAttribute("value") ?? "" : typed));

    private static bool IsHidden(IHtmlFormElement form, string name) => form.QuerySelector($"input[type=hidden][name='{name}']") is not null;

    private static IEnumerable<string> Names(IHtmlFormElement form) => form.QuerySelectorAll("[name]").Select(f => System.Text.RegularExpressions.Regex.Replace(f.GetAttribute("name")!, "[0-9]+", "0")).Distinct();

    /// <summary>The same form of another account or case is not tried again.</summary>
    private static string Shape(string url) => System.Text.RegularExpressions.Regex.Replace(url, "[A-Z]+-[0-9-]+|[0-9a-f]{8}-[0-9a-f-]+|[0-9]{4,}", "·");
}
