using System.Text.RegularExpressions;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>How files are cut: short, one public type each, under its name; and one word for a folder and everything that speaks for it.</summary>
public class FileTests
{
    private const int LongestFile = 250, LongestTests = 250;

    private static readonly IReadOnlyList<SourceFile> _sources = [.. House.Files("src", ".cs").Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    [Fact]
    public void No_file_of_the_program_is_longer_than_two_hundred_and_fifty_lines() => House.None(
        House.Files("src", ".cs", ".cshtml", ".js", ".scss").Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(f => (f.Path, Lines: f.Text.TrimEnd('\n').Split('\n').Length)).Where(f => f.Lines > LongestFile));

    [Fact]
    public void No_file_of_tests_is_longer_than_two_hundred_and_fifty_lines() => House.None(
        House.Files("tests", ".cs").Select(f => (f.Path, Lines: f.Text.TrimEnd('\n').Split('\n').Length)).Where(f => f.Lines > LongestTests));

    [Fact]
    public void A_file_holds_one_public_type_under_its_name() => House.None(
        _sources.Select(f => (f.Path, Types: PublicTypes(f))).Where(f => f.Types.Count > 1 || f.Types.Count == 1 && f.Types[0] != Path.GetFileName(f.Path).Split('.')[0]).Select(f => $"{f.Path}: {string.Join(", ", f.Types)}"));

    [Fact]
    public void An_aggregate_is_one_class_in_one_file() => House.None(
        _sources.Where(f => f.Path.StartsWith("src/TaxCounter.Domain/", StringComparison.Ordinal))
            .Where(f => Regex.IsMatch(f.Text, @"^public sealed partial class", RegexOptions.Multiline) && !f.Text.Contains("[GeneratedRegex", StringComparison.Ordinal)).Select(f => f.Path));

    [Fact]
    public void A_refusal_and_an_act_of_the_audit_trail_begin_with_the_word_of_their_folder()
    {
        var refusals = _sources.SelectMany(f => Regex.Matches(f.Code, @"new(?: Refusal)?\(\s*""([a-z]+(?:-[a-z]+)*)\.[a-z0-9-]+""").Select(m => (f.Path, Word: m.Groups[1].Value))).ToList();
        Assert.NotEmpty(refusals);
        House.None(refusals.Where(r => r.Word != Dashed(r.Path.Split('/')[2])).Select(r => $"{r.Path}: {r.Word}"));

        var folders = new[] { "Domain", "Data", "Web" }.SelectMany(p => House.FoldersOf("src/TaxCounter." + p)).Select(Dashed).ToHashSet();
        var acts = _sources.SelectMany(f => Regex.Matches(f.Code, @"Record(?:View)?\((?:[\w.]+), ""([a-z-]+)\.").Select(m => (f.Path, Word: m.Groups[1].Value))).ToList();
        Assert.NotEmpty(acts);
        House.None(acts.Where(a => !folders.Contains(a.Word)).Select(a => $"{a.Path}: {a.Word}"));
    }

    private static List<string> PublicTypes(SourceFile file) =>
        [.. Regex.Matches(file.Code, @"^public (?:(?:static|sealed|abstract|partial|readonly) )*(?:record struct|record class|record|class|struct|enum|interface|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct()];

    private static string Dashed(string word) => Regex.Replace(word, "(?<!^)(?=[A-Z])", "-").ToLowerInvariant();
}
