using System.Text.RegularExpressions;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>The material of the screens: the design system's components through tag helpers, little of it, and keys that each person may change.</summary>
public class ScreenTests
{
    private const int MostBytes = 120 * 1024;
    private static readonly IReadOnlyList<SourceFile> _pages = House.Files("src/TaxCounter.Web", ".cshtml");

    [Fact]
    public void Buttons_alerts_tags_and_fields_are_made_by_the_tag_helpers() => House.None(
        _pages.Where(p => Regex.IsMatch(p.Text, @"class=""(btn|note|tag|in|field|hint|wrong|unseen|crumbs|pages|tick|usa-button|usa-alert|usa-tag|usa-input|usa-select|usa-textarea)[ ""]")).Select(p => p.Path));

    [Fact]
    public void All_style_sheets_together_stay_small()
    {
        var sheets = Directory.GetFiles(Path.Combine(House.Root, "src/TaxCounter.Web/wwwroot/css"), "*.css").Select(f => new FileInfo(f)).ToList();

        Assert.Contains(sheets, s => s.Name == "counter.css");
        Assert.InRange(sheets.Sum(s => s.Length), 1, MostBytes);
    }

    [Fact]
    public void Every_style_sheet_of_a_page_is_compiled_from_its_source() => House.None(
        _pages.SelectMany(p => Regex.Matches(p.Text, @"~/([\w/-]+\.css)").Select(m => (p.Path, Sheet: m.Groups[1].Value)))
            .Where(l => !File.Exists(Path.Combine(House.Root, "src/TaxCounter.Web/Styles", Path.ChangeExtension(Path.GetFileName(l.Sheet), ".scss")))));

    [Fact]
    public void Every_key_of_a_page_is_one_of_its_duty_and_can_be_changed_or_turned_off()
    {
        var said = new[] { House.Web, typeof(ScreenTests).Assembly }.SelectMany(Duty.PartsIn<DutyScreens>).ToDictionary(d => d.Name, d => d.Keys.Select(k => k.Key).ToHashSet());
        var used = Keys("src/TaxCounter.Web").Concat(Keys("tests/TaxCounter.House.Tests")).ToList();

        Assert.Contains(used, k => k is ("LostAndFound", "#", _));
        House.None(used.Where(k => ScreenKey.OfEveryPage.All(s => s.Key != k.Key) && !(said.TryGetValue(k.Folder, out var keys) && keys.Contains(k.Key))).Select(k => $"{k.Path}: {k.Folder} does not say what {k.Key} does"));
    }

    [Fact]
    public void Every_key_that_a_duty_says_is_one_of_its_pages()
    {
        var used = Keys("src/TaxCounter.Web").Select(k => (k.Folder, k.Key)).ToHashSet();
        House.None(Duty.PartsIn<DutyScreens>(House.Web).SelectMany(d => d.Keys.Where(k => !used.Contains((d.Name, k.Key))).Select(k => $"{d.Name}: no page has {k.Key}, {k.Does}")));
    }

    /// <summary>The letters and signs that pages answer to: written on the page, or given to it by code (a step of a case, an action of an account, a choice).</summary>
    private static IEnumerable<(string Folder, string Key, string Path)> Keys(string project) =>
        from file in House.Files(project, ".cs", ".cshtml")
        where !file.Path.EndsWith("Screens.cs", StringComparison.Ordinal) && !file.Path.EndsWith("Tests.cs", StringComparison.Ordinal)
        from match in Regex.Matches(file.Text, @"data-key=""([^""@\d])""|data-key=""@\((?:[^<>]*?""([^""\d])"" :)+|(?<!\w)Key = ""([^""\d])""|, ""([A-Z])"", ""|new\(nameof\([^)]*\), [^\n]*?, ""([A-Z])""(?:\)|, )")
        from key in match.Groups.Values.Skip(1).SelectMany(g => g.Captures).Select(c => c.Value)
        select (file.Path.Split('/')[2], key, file.Path);

    /// <summary>A sign of a key never lands in an amount: <c>counter.js</c> knows amounts by their <c>inputmode</c>; a field of money has it from its type.</summary>
    [Fact]
    public void Every_figure_that_is_typed_says_that_it_is_one() => House.None(
        _pages.SelectMany(p => Regex.Matches(p.Text, @"<input\b(?:[^>""]|""[^""]*"")*\bclass=""[^""]*\bnum\b(?:[^>""]|""[^""]*"")*>").Where(m => !m.Value.Contains("inputmode=", StringComparison.Ordinal)).Select(m => $"{p.Path}: {m.Value}")));

    [Fact]
    public void The_key_for_duties_and_the_keys_of_lists_mean_nothing_else() => House.None(
        _pages.Where(p => !p.Path.EndsWith("Supervisor/_Place.cshtml", StringComparison.Ordinal)).Where(p => Regex.IsMatch(p.Text, @"data-key=""[GJ/?]""")).Select(p => p.Path));
}
