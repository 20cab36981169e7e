using TaxCounter.Data.Samples;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Cash changes hands within the day on the keyboard: dropped to the safe, changed, handed over, counted without closing.</summary>
public sealed class CustodyTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task Two_people_count_and_sign_on_the_keyboard_and_the_supervisor_sees_it()
    {
        var clerk = await office.SignIn("clerk");
        var other = await office.SignIn("clerk2");
        var supervisor = await office.SignIn("supervisor");
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("3000.00");
        await clerk.Press("Enter", "/");
        await clerk.Go("/cashiering/drawer");
        await clerk.Until(".usa-alert--warning", "over its cash limit");

        await clerk.Press("m", "/custody/drop");
        await clerk.Count([20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        await clerk.Type("BAG-12");
        await clerk.Press("Enter");
        await clerk.Type("1900.00");
        await clerk.Press("Enter");
        await clerk.Type("supervisor");
        await clerk.Press("Enter");
        await clerk.Type(SampleUserAccounts.Password);
        await clerk.Press("Enter");
        await clerk.Until("main", "The two counts differ");
        await clerk.Page.FillAsync("#Form_SecondCount", "2000.00");
        await clerk.Page.FillAsync("#Form_SecondPassword", SampleUserAccounts.Password);
        await clerk.Press("Enter", "/custody/SD-*");
        await clerk.Until("article", "BAG-12");

        await clerk.Go("/cashiering/drawer");
        await clerk.Press("c", "/custody/change-order");
        await clerk.Count([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        await clerk.Count([0, 0, 0, 0, 10, 0, 50, 0, 0, 0, 0, 0, 0]);
        await Sign(clerk, "supervisor");

        await clerk.Go("/cashiering/drawer");
        await clerk.Press("h", "/custody/handover");
        await clerk.Count([9, 1, 2, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0]); // 995.00 of 1,000.00
        await clerk.Press("Enter"); // no checks
        await clerk.Press("Enter"); // no money orders
        await clerk.Type("995.00");
        await clerk.Press("Enter");
        await Sign(clerk, "clerk2");
        await clerk.Until("h1", "$5.00 short");
        await clerk.Type("gave a five too much");
        await clerk.Press("Tab");
        await clerk.Press("Enter");
        await clerk.Until("article", "gave a five too much");
        await other.Go("/");
        await other.Until(".bar", "Drawer 3 open");

        await supervisor.Go("/supervisor/drawers");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/drawers/*");
        await supervisor.Press("q", "/custody/drawers/*");
        await supervisor.Count([9, 1, 2, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0]);
        await supervisor.Press("Enter");
        await supervisor.Press("Enter");
        await Sign(supervisor, "clerk2");
        await supervisor.Until("h1", "agrees");

        await supervisor.Go("/supervisor/drawers");
        await supervisor.Press("v", "/custody/safe");
        await supervisor.Until("[data-safe]", "$2,000.00");
        await supervisor.Press("c", "/custody/safe/count");
    }

    private static async Task Sign(Window at, string userName)
    {
        await at.Type(userName);
        await at.Press("Enter");
        await at.Type(SampleUserAccounts.Password);
        await at.Press("Enter", "/custody/SD-*");
    }
}
