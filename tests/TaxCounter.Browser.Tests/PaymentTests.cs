using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Taking a payment must cost few keys and survive a reload.</summary>
public sealed class PaymentTests(Office office) : IClassFixture<Office>
{
    private const int KeysBeyondAccountAndAmount = 12;

    [BrowserFact]
    public async Task A_cash_payment_takes_at_most_twelve_keys_beyond_the_account_number_and_the_amount()
    {
        var clerk = await WithDrawer("clerk", "3");
        var before = clerk.Keys;
        await clerk.Find(Office.OwesOnePeriod, "/accounts/" + Office.OwesOnePeriod);
        var handedOver = (await clerk.Amount("#balance .loud") + Money.Dollars(20m)).Plain(); // with change to give back, and not so much that it is asked about
        await clerk.Press("p", "/cashiering/payments/new");
        await clerk.Type(handedOver);
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        Assert.InRange(clerk.Keys - before - Office.OwesOnePeriod.Length - handedOver.Length, 1, KeysBeyondAccountAndAmount);
    }

    [BrowserFact]
    public async Task A_reload_in_the_middle_of_a_payment_loses_nothing_that_was_typed()
    {
        var clerk = await WithDrawer("clerk2", "4");
        await clerk.Find(Office.OwesFourPeriods, "/accounts/" + Office.OwesFourPeriods);
        await clerk.Press("p", "/cashiering/payments/new");
        await clerk.Type("250.00");
        await clerk.Press("Alt+a");
        await clerk.Until("#pay", "remove");
        await clerk.Press("Alt+2");
        await clerk.Until("#pay", "Check amount");
        await clerk.Page.RunAndWaitForResponseAsync(() => clerk.Type("80.15"), answer => answer.Url.EndsWith("/preview", StringComparison.Ordinal));
        await clerk.Until("#figures", "330.15");

        await clerk.Page.ReloadAsync();

        await clerk.Until("main", "restored");
        await clerk.Until("#pay", "Cash 250.00 remove");
        Assert.Equal("80.15", await clerk.Page.InputValueAsync("#Form_Amount"));
        await clerk.Until("#figures", "330.15");
        Assert.Equal("{}{}", await clerk.Page.EvaluateAsync<string>("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"));
    }

    private async Task<Window> WithDrawer(string userName, string number)
    {
        var clerk = await office.SignIn(userName);
        await clerk.Go("/cashiering/drawer");
        await clerk.Type(number);
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await clerk.Page.Locator("#find-here").BlurAsync();
        return clerk;
    }
}
