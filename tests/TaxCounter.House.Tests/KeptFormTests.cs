using System.Text.RegularExpressions;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>Nothing typed is lost: every form of every page, found by reading the pages, is one that the draft mechanism keeps, or is named here with its reason.</summary>
public class KeptFormTests
{
    private static readonly Dictionary<string, string> _notKept = new(StringComparer.Ordinal)
    {
        ["src/TaxCounter.Web/Shell/_Layout.cshtml"] = "the search box: what is searched may be a tax ID, and is a few words",
        ["src/TaxCounter.Web/Shell/Start.cshtml"] = "the search box",
        ["src/TaxCounter.Web/Accounts/Search/Search.cshtml"] = "the search box, filled with what was searched",
        ["src/TaxCounter.Web/Accounts/Account/Account.cshtml"] = "a day that takes effect as it is entered and stands in the address (hx-push-url); an old one filled in again would show a balance of another day",
        ["src/TaxCounter.Web/Cashiering/Payments/New.cshtml"] = "a payment reads the same drafts on the server, because its rows are made there",
    };

    private static readonly IReadOnlyList<SourceFile> _pages = [.. House.Files("src/TaxCounter.Web", ".cshtml"), .. House.Files("tests/TaxCounter.House.Tests", ".cshtml")];

    [Fact]
    public void Every_form_says_in_plain_words_how_it_is_sent_so_that_what_is_typed_into_it_is_kept()
    {
        var forms = _pages.SelectMany(p => Forms(p.Text).Select(f => (p.Path, Form: f))).ToList();

        Assert.InRange(forms.Count, 100, 1000);
        House.None(forms.Where(f => !Regex.IsMatch(f.Form, @"^<form[^>]*?\smethod=""(post|get)""") && Asks(f.Form)).Select(f => $"{f.Path}: {f.Form.Split('\n')[0].Trim()}"));
    }

    [Fact]
    public void A_form_that_is_not_kept_is_on_the_list_with_its_reason_and_nothing_else_is()
    {
        var left = _pages.Where(p => Regex.IsMatch(p.Text, @"<form[^>]*\sdraft\s*=")).Select(p => p.Path).ToList();

        Assert.Equal(_notKept.Keys.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
        Assert.All(_notKept.Values, reason => Assert.NotEmpty(reason));
        House.None(_pages.SelectMany(p => Forms(p.Text).Where(f => Regex.IsMatch(f, @"^<form[^>]*\sdraft\s*=\s*""(?!false"")")).Select(f => $"{p.Path}: {f[..60]}")));
    }

    /// <summary>A page of the list leaves out the one form that has a reason, and none beside it.</summary>
    [Fact]
    public void A_page_leaves_out_one_form_at_most() => House.None(_pages.Where(p => Regex.Count(p.Text, @"<form[^>]*\sdraft\s*=") > 1).Select(p => p.Path));

    [Fact]
    public void No_form_is_made_behind_the_back_of_the_mechanism() => House.None(
        _pages.Where(p => Regex.IsMatch(p.Text, @"BeginForm|asp-(action|controller|page)=")).Select(p => p.Path)
            .Concat(House.Files("src/TaxCounter.Web/wwwroot", ".js").Where(s => Regex.IsMatch(s.Text, @"createElement\('(form|textarea|select)'\)")).Select(s => s.Path)));

    /// <summary>A field that stands in no form of its page is in a part of one, or names its form.</summary>
    [Fact]
    public void A_whole_page_has_no_field_outside_its_forms() => House.None(
        _pages.Where(p => !Path.GetFileName(p.Path).StartsWith('_')).Select(p => (p.Path, Left: Regex.Replace(Functions(p.Text), @"<form\b.*?</form>", "", RegexOptions.Singleline)))
            .Where(p => Regex.IsMatch(p.Left, Typed) && !Regex.IsMatch(p.Left, Typed + @"[^>]*\sform=""")).Select(p => p.Path));

    private const string Typed = @"<(field|textarea|select)\b|<input(?![^>]*type=""(hidden|checkbox|radio|password|file|submit)"")";

    private static bool Asks(string form) => Regex.IsMatch(form, Typed + @"|<partial|InvokeAsync") || Regex.IsMatch(form, @"<button(?![^>]*type=""button"")(?![^>]*\sdata-keys-open)") && !form.Contains("method=\"dialog\"", StringComparison.Ordinal);

    private static IEnumerable<string> Forms(string page) => Regex.Matches(page, @"<form\b.*?</form>", RegexOptions.Singleline).Select(m => m.Value);

    /// <summary>The page without the parts of it that its own code writes into a form (<c>await Row(i)</c>).</summary>
    private static string Functions(string page) => Regex.Replace(page, @"^    async Task \w+\(.*?^    \}$", "", RegexOptions.Singleline | RegexOptions.Multiline);
}
