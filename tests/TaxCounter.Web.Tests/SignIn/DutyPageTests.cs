using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>The page that people read says what the program does.</summary>
public sealed class DutyPageTests
{
    private static readonly string _page = PageOf("sign-in.md");

    [Fact]
    public void The_table_of_permissions_in_the_duty_page_is_the_one_in_the_program()
    {
        Role[] roles = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator];
        var table = Enum.GetValues<Permission>()
            .Select(p => $"| {p} | {string.Join(" | ", roles.Select(r => PermissionTable.Allows(r, p) ? "yes" : ""))} |");

        var page = File.ReadAllLines(_page);

        Assert.Equal(table, page.SkipWhile(l => !l.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.StartsWith('|')));
    }

    [Fact]
    public void What_goes_along_with_a_delegation_in_the_duty_page_is_the_table_in_the_program()
    {
        var rows = File.ReadAllLines(PageOf("delegation.md")).SkipWhile(l => !l.StartsWith("| Permission | Why", StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'));

        Assert.Equal(Enum.GetValues<Permission>().Where(DelegationTable.Allows).Order(), rows.Select(r => Enum.Parse<Permission>(r.Split('|')[1].Trim())).Order());
    }

    private static string PageOf(string page) => Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "docs", "duties", page);
}
