using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>The page that people read says what the program does.</summary>
public sealed class DutyPageTests
{
    private static readonly string _page = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "docs", "duties", "sign-in.md");

    [Fact]
    public void The_table_of_permissions_in_the_duty_page_is_the_one_in_the_program()
    {
        Role[] roles = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator];
        var table = Enum.GetValues<Permission>()
            .Select(p => $"| {p} | {string.Join(" | ", roles.Select(r => PermissionTable.Allows(r, p) ? "yes" : ""))} |");

        var page = File.ReadAllLines(_page);

        Assert.Equal(table, page.SkipWhile(l => !l.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.StartsWith('|')));
    }
}
