using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// No page scrolls sideways and no figure hides: at 1366 × 768, at 1024 × 768, and at 1366 × 768 with 200 % zoom, which is 683 pixels.
/// </summary>
[Collection<SharedOffice>]
public sealed class ScreenWidthTests(Office office)
{
    private static readonly (Role Role, string Who)[] _roles = [(Role.Clerk, "clerk"), (Role.Supervisor, "supervisor"), (Role.Auditor, "auditor"), (Role.Administrator, "admin")];

    [BrowserTheory]
    [InlineData("clerk", "account")]
    [InlineData("clerk", "/licenses/new?account=")]
    [InlineData("clerk", "/adjustments/new?reason=discount&account=")]
    [InlineData("clerk", "/returns/new?account=")]
    [InlineData("clerk", "account?steps=true&paid=true")]
    [InlineData("clerk", "account/owed")]
    [InlineData("clerk", "/penalty-waivers/new?account=")]
    [InlineData("clerk", "/penalty-waivers?all=true")]
    [InlineData("supervisor", "packet")]
    [InlineData("supervisor", "/rule-books/topics/late-rules/sales/interest/in-force")]
    [InlineData("supervisor", "/calculators/balance?tax=sales&due=2026-09-21&amount=911.20&payment=2026-10-21%3D411.20&as-of=2026-11-20")]
    public async Task A_page_fits_its_screen(string who, string path)
    {
        var window = await office.Desk(who);
        await window.Go(path switch
        {
            "packet" => "/supervisor/approvals?kind=waiver",
            _ when path.EndsWith("account=", StringComparison.Ordinal) => path + Office.OwesFourPeriods,
            _ when path.StartsWith("account", StringComparison.Ordinal) => "/accounts/" + Office.OwesFourPeriods + path["account".Length..],
            _ => path,
        });
        if (path == "packet")
        {
            await window.Press("j");
            await window.Press("Enter", "/supervisor/penalty-waivers/*");
        }

        var wrong = await window.Unfit();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>Those among whom the pages are divided: each is seen by the first who may.</summary>
    public static TheoryData<string> Roles() => [.. Pages().Select(p => p.Who).Distinct()];

    /// <summary>Every page that needs no number in its address, by the attributes of its action: a page of a new duty joins by itself.</summary>
    [BrowserTheory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_without_a_number_fits_its_screen(string who)
    {
        var pages = Pages().Where(p => p.Who == who).Select(p => p.Path).Distinct().Order(StringComparer.Ordinal).ToList();
        var window = await office.Desk(who);
        List<string> wrong = [];
        foreach (var path in pages)
        {
            await window.Go(path);
            wrong.AddRange((await window.Unfit()).Select(w => $"{path}: {w}"));
            wrong.AddRange((await window.Unsaid()).Select(w => $"{path} does not say what this is: {w}"));
        }

        Assert.NotEmpty(pages);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static IEnumerable<(string Who, string Path)> Pages() =>
        from controller in typeof(Menu).Assembly.GetTypes()
        where typeof(ControllerBase).IsAssignableFrom(controller) && !controller.IsAbstract && controller.Namespace != "TaxCounter.Web.SignIn"
        from action in controller.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        from get in action.GetCustomAttributes<HttpGetAttribute>()
        let path = $"{controller.GetCustomAttribute<RouteAttribute>()?.Template}/{get.Template}".TrimEnd('/')
        where path.StartsWith('/') && !path.Contains('{', StringComparison.Ordinal) && !path.EndsWith("/csv", StringComparison.Ordinal) && !path.EndsWith("/now", StringComparison.Ordinal) // a part of a page that asks for itself
        let needs = controller.GetCustomAttributes<NeedsAttribute>().Concat(action.GetCustomAttributes<NeedsAttribute>()).Select(n => n.Permission).ToList()
        select (_roles.First(r => needs.All(n => PermissionTable.Allows(r.Role, n))).Who, path);
}
