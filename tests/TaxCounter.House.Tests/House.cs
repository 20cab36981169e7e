using System.Reflection;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>The house as it lies on disk and as it was built.</summary>
internal static partial class House
{
    public static readonly Assembly Domain = typeof(Money).Assembly;
    public static readonly Assembly Data = typeof(TaxCounter.Data.Storage.TaxCounterContext).Assembly;
    public static readonly Assembly Web = typeof(TaxCounter.Web.Shell.CounterController).Assembly;

    /// <summary>The folder with TaxCounter.sln.</summary>
    public static readonly string Root = FindRoot();

    /// <summary>The duties that exist: their folders, in the domain.</summary>
    public static readonly string[] Duties = ["Accounts", "Adjustments", "Authorizations", "Cashiering", "Coding", "Collections", "Comments", "Correspondence", "Custody", "Demographics", "Deposits", "Inquiries", "Knowledge", "Licenses", "MergedAccounts", "MovedPayments", "NightlyReview", "OffAccounts", "PaymentPlans", "PenaltyWaivers", "Productivity", "Queue", "Reconciliation", "Referrals", "Refunds", "Registering", "ReturnedChecks", "Returns"];

    /// <summary>Files below a folder of the house, without what the build makes and what npm brings.</summary>
    public static IReadOnlyList<SourceFile> Files(string under, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, under), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(e => path.EndsWith(e, StringComparison.Ordinal)) && !MadeByTheBuild().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    /// <summary>The folders directly in a project, by name.</summary>
    public static IReadOnlyList<string> FoldersOf(string project) =>
        [.. Directory.EnumerateDirectories(Path.Combine(Root, project)).Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj" or "node_modules" or "App_Data" or "TestResults")).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Nothing was found; if something was, the message lists it.</summary>
    public static void None<T>(IEnumerable<T> found)
    {
        var list = found.Select(f => f?.ToString()).ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TaxCounter.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("TaxCounter.sln is not above the tests.");
    }

    [GeneratedRegex("(^|/)(bin|obj|node_modules|App_Data|TestResults|wwwroot/lib|wwwroot/css)/")]
    private static partial Regex MadeByTheBuild();
}

/// <summary>A file of the house.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The code without comments and documentation.</summary>
    public string Code => Comment().Replace(Text, "");

    [GeneratedRegex(@"^[ \t]*//.*$|(?<=[;{}]\s*)//[^""\n]*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    public override string ToString() => Path;
}
