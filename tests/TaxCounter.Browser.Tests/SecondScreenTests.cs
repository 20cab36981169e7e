using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>The screen that faces the customer beside the clerk's own, and a receipt printed once: the whole visit on the keyboard.</summary>
public sealed class SecondScreenTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task A_second_window_and_a_tablet_follow_the_payment_and_the_receipt_is_printed_once()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("w", "/cashiering/drawer/second-screen");
        var beside = await clerk.Page.Context.RunAndWaitForPageAsync(() => clerk.Page.Keyboard.PressAsync("w"));
        var window = new Window(beside);
        await window.Until("h1", "Window 3");
        await clerk.Press("t", "/cashiering/drawer/second-screen/code");
        var tablet = await office.Open();
        await tablet.Page.SetViewportSizeAsync(768, 1024);
        await tablet.Go("/second-screen");
        await tablet.Type(await clerk.Read("[data-code]"));
        await tablet.Press("Enter", "/second-screen");
        await tablet.Until(".between", "Welcome.");
        Assert.Equal([], await tablet.Violations());

        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await window.Until("h1", "Your payment");
        await clerk.Type("20000");
        await tablet.Until("dl", "20,000.00");
        await window.Page.SetViewportSizeAsync(1024, 768);
        Assert.Equal([], await window.Violations());
        Assert.Equal([], await window.Unfit());
        Assert.Equal([], await tablet.Violations());
        Assert.Equal([], await tablet.Unfit());

        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesOnePeriod);
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await window.Until("h1", "Please check the amounts");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        await window.Until("h1", "Paid. Thank you.");
        await tablet.Until("h1", "Paid. Thank you.");
        Assert.Equal([], window.Broken);

        var receipt = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.Press("p", receipt);
        await clerk.Until("[data-printed]", "Receipt");
        await clerk.Press("c", receipt + "/copy");
        Assert.Equal([], await clerk.Violations());
        await clerk.Page.SetViewportSizeAsync(1024, 768);
        Assert.Equal([], await clerk.Unfit());
        await clerk.Press("Space");
        await clerk.Press("Enter", receipt);
        await clerk.Until(".stamp", "COPY 1");
        Assert.Equal([], await clerk.Violations());
        await clerk.Go("/");
        await tablet.Until(".between", "Welcome.");
    }
}
