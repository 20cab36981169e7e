using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace TaxCounter.House.Tests;

public class DependencyTests
{
    /// <summary>Which folders of the domain each folder may know: the floors of the house, lower ones only.</summary>
    private static readonly Dictionary<string, string[]> _floors = new()
    {
        ["Kernel"] = [],
        ["Staff"] = ["Kernel"],
        ["Duties"] = ["Kernel", "Staff"],
        ["Audit"] = ["Kernel", "Staff"],
        ["SignIn"] = ["Kernel", "Staff"],
        ["RuleBooks"] = ["Kernel", "Staff", "Duties", "Audit"],
        ["Knowledge"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks"],
        ["Evidence"] = ["Kernel"],
        ["NightlyReview"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks"],
        ["Queue"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Inquiries"],
        ["Comments"] = ["Kernel", "Staff", "Duties", "Audit"],
        ["Journal"] = ["Kernel", "Staff", "Audit"],
        ["Ledger"] = ["Kernel", "Staff", "RuleBooks", "Journal"],
        ["Calculators"] = ["Kernel", "RuleBooks", "Journal", "Ledger"],
        ["Accounts"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger"],
        ["Coding"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["MergedAccounts"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["Correspondence"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Journal", "Ledger", "Accounts"],
        ["Collections"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Journal", "Ledger", "Accounts", "Correspondence"],
        ["Referrals"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Inquiries"],
        ["Productivity"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Journal", "Ledger", "Accounts", "Evidence", "Correspondence", "Cases", "Returns", "Coding", "Inquiries", "Queue", "Comments", "Referrals", "Cashiering", "PenaltyWaivers", "Adjustments", "PaymentPlans", "Licenses"],
        ["Cashiering"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["Cases"] = ["Kernel", "Staff", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence"],
        ["Adjustments"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence", "Cases", "Returns"],
        ["Licenses"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence", "Cases"],
        ["PenaltyWaivers"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence", "Cases"],
        ["MovedPayments"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Cashiering"],
        ["PaymentPlans"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Journal", "Ledger", "Accounts", "Correspondence", "Returns"],
        ["OffAccounts"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Journal", "Ledger", "Accounts", "Correspondence", "Cases"],
        ["Refunds"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence", "Cases", "OffAccounts"],
        ["Registering"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Coding", "Licenses", "Returns"],
        ["Returns"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Correspondence"],
        ["Deposits"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Cashiering"],
        ["Custody"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Cashiering", "Deposits"],
        ["Reconciliation"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Cashiering", "ReturnedChecks", "Deposits"],
        ["ReturnedChecks"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Correspondence", "Cashiering"],
        ["Authorizations"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Evidence", "Journal", "Accounts"],
        ["Demographics"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence", "Cases", "Licenses", "Authorizations", "Inquiries"],
        ["Inquiries"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "NightlyReview", "Evidence", "Journal", "Accounts", "Authorizations"],
    };

    /// <summary>Which folders of the screens each folder may know, by its code and by the views it shows; each knows only those that stand before it here. Commands puts the program together.</summary>
    private static readonly (string Folder, string[] Known)[] _screens =
    [
        ("Shell", []),
        ("SignIn", ["Shell"]),
        ("Supervisor", ["Shell"]),
        ("Correspondence", ["Shell", "Supervisor"]),
        ("Calculators", ["Shell", "Correspondence"]),
        ("Accounts", ["Shell", "Correspondence"]),
        ("RuleBooks", ["Shell", "Supervisor", "Accounts"]),
        ("Knowledge", ["Shell", "Supervisor", "RuleBooks"]),
        ("Queue", ["Shell", "Correspondence"]),
        ("Comments", ["Shell", "Correspondence"]),
        ("Audit", ["Shell", "Accounts"]),
        ("Authorizations", ["Shell", "Accounts"]),
        ("Inquiries", ["Shell", "Accounts", "Audit"]),
        ("Demographics", ["Shell", "Accounts"]),
        ("MergedAccounts", ["Shell", "Supervisor", "Accounts"]),
        ("NightlyReview", ["Shell"]),
        ("Staff", ["Shell", "Supervisor", "Audit"]),
        ("Cases", ["Shell", "Supervisor", "Correspondence"]),
        ("Coding", ["Shell", "Accounts"]),
        ("Collections", ["Shell", "Correspondence", "Accounts"]),
        ("Referrals", ["Shell", "Accounts"]),
        ("Cashiering", ["Shell", "Supervisor", "Accounts"]),
        ("Adjustments", ["Shell", "Supervisor", "Accounts", "Cases"]),
        ("Licenses", ["Shell", "Supervisor", "Accounts", "Cases"]),
        ("PenaltyWaivers", ["Shell", "Supervisor", "Accounts", "Cases"]),
        ("Refunds", ["Shell", "Supervisor", "Accounts", "Cases"]),
        ("Registering", ["Shell", "Correspondence", "Accounts", "Coding"]),
        ("Returns", ["Shell", "Correspondence", "Accounts"]),
        ("OffAccounts", ["Shell", "Accounts", "Returns"]),
        ("MovedPayments", ["Shell", "Supervisor", "Accounts"]),
        ("PaymentPlans", ["Shell", "Supervisor", "Accounts", "Cases"]),
        ("Deposits", ["Shell"]),
        ("Custody", ["Shell", "Cashiering"]),
        ("Reconciliation", ["Shell"]),
        ("ReturnedChecks", ["Shell", "Accounts", "Correspondence", "Cases"]),
        ("Productivity", ["Shell", "Accounts"]),
        ("Commands", ["Shell", "SignIn", "RuleBooks"]),
    ];

    /// <summary>Floors of the domain that every page may know.</summary>
    private static readonly string[] _frame = ["Kernel", "Staff", "SignIn", "Duties", "Audit", "RuleBooks"];

    /// <summary>Which folders of storage each may know, and which floors of the domain where these are others than its own floor may: from the bottom up, without a circle. Storage knows no duty, and neither does what works over all records.</summary>
    private static readonly Dictionary<string, (string[] Data, string[]? Domain)> _records = new()
    {
        ["Storage"] = ([], ["Kernel", "Staff"]),
        ["Duties"] = (["Storage"], ["Kernel", "Staff", "Duties", "RuleBooks", "Journal"]),
        ["Audit"] = (["Storage", "Duties"], null),
        ["SignIn"] = (["Storage"], ["Kernel", "Staff", "SignIn", "Audit"]),
        ["Staff"] = (["Storage", "Duties", "Audit", "SignIn"], ["Kernel", "Staff", "Duties", "Audit", "SignIn"]),
        ["RuleBooks"] = (["Storage", "Duties"], null),
        ["Knowledge"] = (["Storage", "Duties", "RuleBooks"], null),
        ["Queue"] = (["Storage", "Duties"], null),
        ["Comments"] = (["Storage", "Duties"], null),
        ["Evidence"] = (["Storage", "Duties"], null),
        ["NightlyReview"] = (["Storage", "Duties"], null),
        ["Journal"] = (["Storage"], null),
        ["Ledger"] = (["Storage", "Journal"], null),
        ["Accounts"] = (["Storage", "Duties"], null),
        ["Correspondence"] = (["Storage", "Duties"], null),
        ["Cases"] = (["Storage", "Duties"], null),
        ["Imports"] = (["Storage", "Accounts", "Ledger"], ["Kernel", "Staff", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"]),
        ["Samples"] = (["Storage", "Accounts", "Ledger", "Imports"], ["Kernel", "Staff", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"]),
        ["Backup"] = (["Storage", "Evidence", "Accounts"], ["Kernel"]),
        ["Coding"] = (["Storage", "Duties"], null),
        ["Collections"] = (["Storage", "Duties"], null),
        ["Referrals"] = (["Storage", "Duties"], null),
        ["Cashiering"] = (["Storage", "Duties", "Staff"], null),
        ["Adjustments"] = (["Storage", "Duties", "Staff", "Cases"], null),
        ["Licenses"] = (["Storage", "Duties", "Cases", "Samples"], null),
        ["PenaltyWaivers"] = (["Storage", "Duties", "Staff", "Cases", "Samples"], null),
        ["OffAccounts"] = (["Storage", "Duties"], null),
        ["MovedPayments"] = (["Storage", "Duties"], null),
        ["PaymentPlans"] = (["Storage", "Duties"], null),
        ["Refunds"] = (["Storage", "Duties", "Cases"], null),
        ["Registering"] = (["Storage", "Duties"], null),
        ["Returns"] = (["Storage", "Duties", "Imports"], null),
        ["Deposits"] = (["Storage", "Duties", "Cashiering"], null),
        ["Custody"] = (["Storage", "Duties"], null),
        ["Reconciliation"] = (["Storage", "Duties", "Imports"], null),
        ["ReturnedChecks"] = (["Storage", "Duties"], null),
        ["Authorizations"] = (["Storage", "Duties"], null),
        ["Inquiries"] = (["Storage", "Duties", "Audit"], null),
        ["Demographics"] = (["Storage", "Duties"], null),
        ["MergedAccounts"] = (["Storage", "Duties"], null),
        ["Productivity"] = (["Storage", "Duties"], null),
        ["Verify"] = (["Storage", "Duties", "Audit", "Staff", "Evidence", "RuleBooks", "Imports"], ["Kernel", "Staff", "Duties", "RuleBooks", "Journal", "Ledger", "Accounts", "Evidence"]),
    };

    [Fact]
    public void The_domain_references_nothing_but_the_framework()
    {
        Assert.All(House.Domain.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));
        var project = House.Read("src/TaxCounter.Domain/TaxCounter.Domain.csproj");
        Assert.All(new[] { "PackageReference", "ProjectReference", "FrameworkReference" }, word => Assert.DoesNotContain(word, project, StringComparison.Ordinal));
    }

    [Fact]
    public void Data_does_not_know_the_screens() =>
        Assert.DoesNotContain(House.Data.GetReferencedAssemblies(), name => name.Name == House.Web.GetName().Name);

    [Fact]
    public void Every_floor_of_the_domain_knows_only_those_below()
    {
        Assert.Equal(_floors.Keys.Order(), House.FoldersOf("src/TaxCounter.Domain"));
        List<string> wrong = [];
        foreach (var (file, floor) in House.Files("src/TaxCounter.Domain", ".cs").Select(f => (f, f.Path.Split('/')[2])))
        {
            var known = Regex.Matches(file.Code, @"TaxCounter\.Domain\.(\w+)").Select(m => m.Groups[1].Value)
                .Concat(Regex.Matches(file.Code, @"(?<![\w.])(\w+)\.[A-Z]\w*").Select(m => m.Groups[1].Value).Where(w => _floors.ContainsKey(w) && w is not ("Accounts" or "Deposits" or "Audit" or "Duties")));
            wrong.AddRange(known.Where(w => w != floor && !_floors[floor].Contains(w)).Select(w => $"{file} knows {w}"));
        }

        House.None(wrong.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_screens_knows_only_those_below()
    {
        var folders = _screens.Select(s => s.Folder).ToList();
        Assert.Equal(folders.Order(), House.FoldersOf("src/TaxCounter.Web").Where(f => f is not ("Properties" or "Styles" or "wwwroot")));
        House.None(_screens.SelectMany(s => s.Known.Where(k => folders.IndexOf(k) >= folders.IndexOf(s.Folder)).Select(k => $"{s.Folder} stands below {k}")));

        List<string> wrong = [];
        foreach (var (folder, known) in _screens)
        {
            foreach (var file in House.Files("src/TaxCounter.Web/" + folder, ".cs", ".cshtml"))
            {
                wrong.AddRange(Regex.Matches(file.Code, @"TaxCounter\.Web\.(\w+)|""~?/([A-Z]\w+)/[\w/]+\.cshtml""").Select(m => m.Groups[1].Value + m.Groups[2].Value)
                    .Where(w => w != folder && !known.Contains(w)).Select(w => $"{file} knows the screens of {w}"));
                wrong.AddRange(Regex.Matches(file.Code, @"TaxCounter\.Domain\.(\w+)").Select(m => m.Groups[1].Value)
                    .Where(w => !DomainOf(folder, known).Contains(w)).Select(w => $"{file} knows {w}"));
            }
        }

        House.None(wrong.Distinct());
    }

    /// <summary>The shell and the approvals know no duty; a page knows its own floor of the domain, what that floor knows, and the same of the pages it shows parts of.</summary>
    private static HashSet<string> DomainOf(string folder, string[] known) => folder switch
    {
        "Shell" or "Supervisor" => ["Kernel", "Staff", "SignIn", "Duties"],
        "Commands" => [.. _floors.Keys],
        _ => [.. known.Append(folder).Where(_floors.ContainsKey).SelectMany(f => _floors[f].Append(f)).Concat(_frame)],
    };

    [Fact]
    public void Every_floor_of_the_records_knows_only_those_below()
    {
        Assert.Equal(_records.Keys.Order(), House.FoldersOf("src/TaxCounter.Data").Where(f => f != "Migrations"));
        List<string> wrong = [];
        foreach (var file in House.Files("src/TaxCounter.Data", ".cs").Where(f => f.Path.Split('/') is { Length: > 3 } parts && parts[2] != "Migrations"))
        {
            var floor = file.Path.Split('/')[2];
            var (data, domain) = _records[floor];
            string[] known = domain ?? [floor, .. _floors[floor]];
            wrong.AddRange(Names(file, "Data").Where(w => w != floor && !data.Contains(w)).Select(w => $"{file} knows the records of {w}"));
            wrong.AddRange(Names(file, "Domain").Where(w => !known.Contains(w)).Select(w => $"{file} knows {w}"));
        }

        House.None(wrong.Distinct());
    }

    [Fact]
    public void The_floors_of_the_records_have_no_circle()
    {
        HashSet<string> Below(string floor) => [.. _records[floor].Data, .. _records[floor].Data.SelectMany(Below)];
        House.None(_records.Keys.Where(f => Below(f).Contains(f)));
    }

    [Fact]
    public void The_screens_meet_storage_only_where_the_program_is_put_together()
    {
        var wrong = House.Files("src/TaxCounter.Web", ".cs", ".cshtml").Where(f => f.Path != "src/TaxCounter.Web/Program.cs" && !f.Path.StartsWith("src/TaxCounter.Web/Commands/", StringComparison.Ordinal))
            .Where(f => f.Code.Contains("TaxCounter.Data", StringComparison.Ordinal) || f.Code.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        House.None(wrong.Select(f => f.Path));
    }

    [Fact]
    public void No_controller_holds_or_takes_a_type_of_storage()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var controllers = House.Web.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t)).ToList();
        Assert.NotEmpty(controllers);
        Assert.All(controllers, controller => Assert.DoesNotContain(
            controller.GetConstructors(all).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType)
                .Concat(controller.GetFields(all).Select(f => f.FieldType))
                .Concat(controller.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))),
            type => type.Assembly == House.Data || type.GenericTypeArguments.Any(a => a.Assembly == House.Data)));
    }

    /// <summary>The folders of a project that a file names: in its usings and in qualified names.</summary>
    private static IEnumerable<string> Names(SourceFile file, string project) => Regex.Matches(file.Code, $@"TaxCounter\.{project}\.(\w+)").Select(m => m.Groups[1].Value);
}
