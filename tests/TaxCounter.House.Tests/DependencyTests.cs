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
        ["Evidence"] = ["Kernel"],
        ["Journal"] = ["Kernel", "Staff", "Audit"],
        ["Ledger"] = ["Kernel", "Staff", "RuleBooks", "Journal"],
        ["Calculators"] = ["Kernel", "RuleBooks", "Journal", "Ledger"],
        ["Accounts"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger"],
        ["Correspondence"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["Collections"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["Cashiering"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts"],
        ["Cases"] = ["Kernel", "Staff", "Audit", "RuleBooks", "Evidence", "Journal", "Ledger", "Accounts", "Correspondence"],
        ["PenaltyWaivers"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Evidence", "Journal", "Ledger", "Accounts", "Cashiering", "Correspondence", "Cases"],
        ["Deposits"] = ["Kernel", "Staff", "Duties", "Audit", "RuleBooks", "Journal", "Ledger", "Accounts", "Cashiering"],
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
        foreach (var file in House.Files("src/TaxCounter.Domain", ".cs"))
        {
            var floor = file.Path.Split('/')[2];
            var known = Regex.Matches(file.Code, @"TaxCounter\.Domain\.(\w+)").Select(m => m.Groups[1].Value)
                .Concat(Regex.Matches(file.Code, @"(?<![\w.])(\w+)\.[A-Z]\w*").Select(m => m.Groups[1].Value).Where(w => _floors.ContainsKey(w) && w is not ("Accounts" or "Deposits" or "Audit" or "Duties")));
            wrong.AddRange(known.Where(w => w != floor && !_floors[floor].Contains(w)).Select(w => $"{file} knows {w}"));
        }

        House.None(wrong.Distinct());
    }

    [Fact]
    public void The_screens_meet_storage_only_where_the_program_is_put_together()
    {
        var wrong = House.Files("src/TaxCounter.Web", ".cs", ".cshtml")
            .Where(f => f.Path != "src/TaxCounter.Web/Program.cs" && !f.Path.StartsWith("src/TaxCounter.Web/Commands/", StringComparison.Ordinal))
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
}
