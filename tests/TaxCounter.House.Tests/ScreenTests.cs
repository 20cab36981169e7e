using System.Text.RegularExpressions;
using TaxCounter.Domain.Staff;
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
    public void Every_key_of_a_page_can_be_changed_or_turned_off() => House.None(
        _pages.SelectMany(p => Regex.Matches(p.Text, @"data-key=""([^""@\d])""").Select(m => (p.Path, Key: m.Groups[1].Value))).Where(k => ScreenKey.Of(k.Key) is null));

    [Fact]
    public void The_key_for_duties_and_the_keys_of_lists_mean_nothing_else() => House.None(
        _pages.Where(p => !p.Path.EndsWith("Supervisor/_Place.cshtml", StringComparison.Ordinal)).Where(p => Regex.IsMatch(p.Text, @"data-key=""[GJ/?]""")).Select(p => p.Path));
}
