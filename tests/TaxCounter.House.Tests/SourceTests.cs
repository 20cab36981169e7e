using System.Text.RegularExpressions;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>What is looked for in the text of the house, because nothing else would notice.</summary>
public class SourceTests
{
    private static readonly IReadOnlyList<SourceFile> _code = [.. House.Files("src", ".cs", ".cshtml", ".js", ".css").Concat(House.Files("tests", ".cs")).Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    [Fact]
    public void No_post_goes_without_its_antiforgery_token() => House.None(Found(@"Ignore" + "AntiforgeryToken|Disable" + "Antiforgery"));

    [Fact]
    public void No_text_of_a_user_becomes_sql() => House.None(Found(@"(FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync|SqlQueryRaw)(<\w+>)?\(\s*(\$|.*\+\s*\w)"));

    [Fact]
    public void No_test_is_left_out() => House.None(Found(@"\[(Fact|Theory)\([^)]*Skip\s*=|\[Sk" + "ip"));

    [Fact]
    public void No_page_has_script_or_style_in_it() => House.None(_code.Where(f => f.Path.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(f => Regex.IsMatch(f.Text, @"<script(?![^>]*\bsrc=)|<style|\sstyle\s*=|\son[a-z]+\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)).Select(f => f.Path));

    /// <summary>The one thing written as it is: the drawing of a QR code, which the program made from a number of its own.</summary>
    [Fact]
    public void No_page_writes_text_without_encoding_it() => House.None(_code.Where(f => f.Path.EndsWith(".cshtml", StringComparison.Ordinal)).Where(f => Regex.IsMatch(f.Text, @"Html\.Raw\((?!Model\.QrCode\(\)\))")).Select(f => f.Path));

    [Fact]
    public void Nothing_reads_what_lies_outside_the_house() => House.None(Found("/work/" + "shared|\\.\\./" + "shared"));

    [Fact]
    public void Every_script_and_style_comes_from_this_program() => House.None(_code.Where(f => f.Path.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(f => Regex.IsMatch(f.Text, @"(src|href)\s*=\s*[""'](https?:)?//", RegexOptions.IgnoreCase)).Select(f => f.Path));

    [Fact]
    public void No_secret_stands_in_a_settings_file() => House.None(House.Files("src", ".json").Where(f => Path.GetFileName(f.Path).StartsWith("appsettings", StringComparison.Ordinal))
        .Where(f => Regex.IsMatch(f.Text, @"(Password|Pwd|Secret|Key)\s*[=:]\s*""?[^""\s,{]", RegexOptions.IgnoreCase) && !f.Text.Contains("\"Keys\"", StringComparison.Ordinal)).Select(f => f.Path));

    /// <summary>What counts is the rule book's answer; these keep the recorded day, hand it to the rule book, or sort by it.</summary>
    [Fact]
    public void Nobody_counts_from_a_recorded_due_day() => House.None(_code.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(f => f.Code.Split('\n').Where(l => Regex.IsMatch(l, @"RecordedDueOn\s*(<|>|==|!=|\.AddDays|\.DayNumber)|(<|(?<!=)>|==|!=)\s*[\w.]*RecordedDueOn") && !_keepers.Any(k => f.Path.EndsWith(k, StringComparison.Ordinal))).Select(_ => f.Path)));

    /// <summary>The one thing of style that the build does not look at; with it the slow run of <c>dotnet format style</c> has nothing left to find.</summary>
    [Fact]
    public void Usings_stand_in_order_the_systems_first() => House.None(_code.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)).Where(f =>
    {
        var usings = Regex.Matches(f.Text, @"^using (?<static>static )?(?<alias>\w+ = )?(?<name>[\w.]+)", RegexOptions.Multiline).TakeWhile(u => !f.Text[..u.Index].Contains("namespace ", StringComparison.Ordinal)).ToList();
        var inOrder = usings
            .OrderBy(u => u.Groups["alias"].Success ? 2 : u.Groups["static"].Success ? 1 : 0)
            .ThenBy(u => !u.Groups["alias"].Success && u.Groups["name"].Value.Split('.')[0] == "System" ? 0 : 1)
            .ThenBy(u => (u.Groups["alias"].Success ? u.Groups["alias"] : u.Groups["name"]).Value.Replace('.', '\u0001'), StringComparer.OrdinalIgnoreCase);
        return !usings.SequenceEqual(inOrder);
    }).Select(f => f.Path));

    private static readonly string[] _keepers = ["Ledger/AccountBalance.cs", "Ledger/LedgerBatch.cs", "Accounts/RulePreviews.cs", "Collections/OverdueSearch.cs"];

    private static IEnumerable<string> Found(string pattern) => _code.Where(f => Regex.IsMatch(f.Code, pattern)).Select(f => f.Path);
}
