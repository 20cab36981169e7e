using System.Text.RegularExpressions;
using TaxCounter.Domain.Correspondence;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>A duty is a folder, the same word everywhere; the README's map and the glossary know what exists.</summary>
public class LayoutTests
{
    /// <summary>Folders that are no duty: what the program is built of.</summary>
    private static readonly string[] _frame = ["Kernel", "Duties", "Staff", "Audit", "Journal", "Ledger", "Evidence", "Cases", "Storage", "Migrations", "RuleBooks", "Calculators", "Backup", "Samples", "Imports", "Verify", "Shell", "SignIn", "Supervisor", "Commands", "Properties", "Styles", "wwwroot", "Builders", "Trust"];

    public static TheoryData<string> Duties() => [.. House.Duties];

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_duty_has_its_folder_in_domain_data_screens_and_tests_and_its_page(string duty)
    {
        Assert.Contains(duty, House.FoldersOf("src/TaxCounter.Domain"));
        Assert.Contains(duty, House.FoldersOf("src/TaxCounter.Data"));
        Assert.Contains(duty, House.FoldersOf("src/TaxCounter.Web"));
        Assert.Contains(duty, House.FoldersOf("tests/TaxCounter.Domain.Tests").Concat(House.FoldersOf("tests/TaxCounter.Data.Tests")));
        Assert.True(File.Exists(Path.Combine(House.Root, $"docs/duties/{Dashed(duty)}.md")), $"docs/duties/{Dashed(duty)}.md is missing.");
    }

    [Fact]
    public void No_folder_has_a_word_of_its_own()
    {
        var words = House.Duties.Concat(_frame).ToHashSet();
        var projects = Directory.EnumerateDirectories(Path.Combine(House.Root, "src")).Concat(Directory.EnumerateDirectories(Path.Combine(House.Root, "tests"))).Select(p => Path.GetRelativePath(House.Root, p));
        House.None(projects.Where(p => !p.Contains("House.Tests", StringComparison.Ordinal) && !p.Contains("Benchmarks", StringComparison.Ordinal) && !p.Contains("Testing", StringComparison.Ordinal))
            .SelectMany(p => House.FoldersOf(p).Where(f => !words.Contains(f)).Select(f => $"{p}/{f}")));
    }

    /// <summary>A large floor or duty may have folders of its own below it (the parts of the rule books, the journeys of cashiering); the namespace is the floor or duty.</summary>
    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong = House.Files("src", ".cs")
            .Select(f => (File: f, Said: Regex.Match(f.Text, @"^namespace ([\w.]+)", RegexOptions.Multiline).Groups[1].Value, Lies: string.Join('.', f.Path.Split('/')[1..^1])))
            .Where(x => x.Said.Length > 0 && x.Said != x.Lies && !(x.Said.Split('.').Length >= 3 && x.Lies.StartsWith(x.Said + ".", StringComparison.Ordinal)));
        House.None(wrong.Select(x => $"{x.File} says {x.Said}"));
    }

    [Fact]
    public void The_map_in_the_readme_lists_every_project_and_folder()
    {
        var readme = House.Read("README.md");
        var missing = new List<string>();
        foreach (var project in Directory.EnumerateDirectories(Path.Combine(House.Root, "src")).Concat(Directory.EnumerateDirectories(Path.Combine(House.Root, "tests"))).Select(p => Path.GetFileName(p)!))
        {
            if (!readme.Contains(project, StringComparison.Ordinal))
            {
                missing.Add(project);
            }
        }

        foreach (var project in new[] { "src/TaxCounter.Domain", "src/TaxCounter.Data", "src/TaxCounter.Web" })
        {
            missing.AddRange(House.FoldersOf(project).Where(f => f is not ("Properties" or "wwwroot") && !Regex.IsMatch(readme, $@"\b{f}/")).Select(f => $"{project}/{f}/"));
        }

        House.None(missing);
    }

    [Fact]
    public void The_map_in_the_readme_names_no_folder_that_is_not_there()
    {
        var map = Regex.Match(House.Read("README.md"), "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.NotEmpty(map);
        var there = Directory.EnumerateDirectories(Path.Combine(House.Root, "src"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateDirectories(Path.Combine(House.Root, "tests"))).Concat(Directory.EnumerateDirectories(House.Root)).Concat(Directory.EnumerateDirectories(Path.Combine(House.Root, "docs")))
            .Select(d => Path.GetFileName(d)!).ToHashSet();
        House.None(Regex.Matches(map, @"([\w.]+)/").Select(m => m.Groups[1].Value).Where(f => !there.Contains(f)));
    }

    [Fact]
    public void The_glossary_has_every_aggregate_of_the_domain()
    {
        var glossary = House.Read("docs/glossary.md");
        var words = House.Domain.GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false, IsGenericType: false } && t.GetMethod("<Clone>$") is null)
            .Where(t => !t.Name.EndsWith("Service", StringComparison.Ordinal) && !t.Name.EndsWith("Duty", StringComparison.Ordinal) && t != typeof(LetterKinds) && House.Duties.Concat(["Journal", "Ledger"]).Contains(t.Namespace?.Split('.')[^1]))
            .Select(t => Regex.Replace(t.Name, "(?<!^)(?=[A-Z])", " ").ToLowerInvariant()).ToList();
        Assert.NotEmpty(words);
        House.None(words.Where(w => !Regex.IsMatch(glossary, $@"^\| \*\*{w}\*\*", RegexOptions.Multiline | RegexOptions.IgnoreCase)));
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        List<string> broken = [];
        foreach (var page in House.Files("docs", ".md").Append(new SourceFile("README.md", House.Read("README.md"))))
        {
            var folder = Path.GetDirectoryName(Path.Combine(House.Root, page.Path))!;
            broken.AddRange(Regex.Matches(page.Text, @"(?<!!)\]\((?!https?:|#|mailto:)([^)#\s]+)").Select(m => m.Groups[1].Value)
                .Where(link => !Path.Exists(Path.GetFullPath(Path.Combine(folder, link)))).Select(link => $"{page}: {link}"));
        }

        House.None(broken);
    }

    [Fact]
    public void Every_invariant_in_the_architecture_names_a_test_that_exists()
    {
        var tests = string.Join('\n', House.Files("tests", ".cs").Select(f => f.Text));
        var named = Regex.Matches(House.Read("docs/architecture.md") + House.Read("docs/trust.md"), @"`(\w+Tests)(?:\.(\w+))?`").Select(m => (Class: m.Groups[1].Value, Test: m.Groups[2].Value)).ToList();
        Assert.NotEmpty(named);
        House.None(named.Where(n => !tests.Contains($"class {n.Class}", StringComparison.Ordinal) || !tests.Contains($" {n.Test}(", StringComparison.Ordinal) && n.Test.Length > 0));
    }

    private static string Dashed(string word) => Regex.Replace(word, "(?<!^)(?=[A-Z])", "-").ToLowerInvariant();
}
