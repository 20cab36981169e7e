using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>One business day of a small office, from the first sign-in to the closing of the day, on the keyboard.</summary>
public sealed class WholeDayTests(Office office) : IClassFixture<Office>
{
    private static readonly Money _float = Money.Dollars(200m);
    private static readonly Money _cash = Money.Dollars(100m);
    private static readonly Money _short = Money.Dollars(5m);

    // Nine bills and a five: 295.00 where 300.00 should be.
    private static readonly int[] _counted = [2, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly int[] _intoTheBag = [0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0];

    [BrowserFact]
    public async Task A_whole_day_ties_from_the_first_drawer_to_the_bank()
    {
        var clerk = await office.SignIn("clerk");
        var supervisor = await office.SignIn("supervisor");
        var second = await office.SignIn("supervisor2");

        await OpenDrawer(clerk);
        var (paid, receipt) = await TakeCashAndCheck(clerk);
        await PrintViewShowsOnlyTheReceipt(clerk, receipt);
        await VoidAtTheCounter(clerk);
        await VoidFromTheQueue(clerk, supervisor);
        await CountTwice(clerk);
        await AcceptDrawer(supervisor);
        await BringToTheBank(supervisor, second, _cash - _short + paid - _cash);
        await ReturnedCheckSteps.Record(supervisor, "2291", receipt, paid - _cash);
        await CloseTheDay(supervisor, paid);

        foreach (var window in new[] { clerk, supervisor, second })
        {
            await NothingLeftTheOffice(window);
        }
    }

    private static async Task OpenDrawer(Window clerk)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await clerk.Until(".bar", "Drawer 3 open");
    }

    private static async Task<(Money Paid, string Receipt)> TakeCashAndCheck(Window clerk)
    {
        await clerk.Type(Office.OwesFourPeriods); // the cursor stands in the search box
        await clerk.Press("Enter", "/accounts/" + Office.OwesFourPeriods);
        await clerk.Press("1", "/accounts/" + Office.OwesFourPeriods); // they show their photo ID
        var owed = await clerk.Amount("#balance .loud");
        await clerk.Press("p", "/cashiering/payments/new");
        Assert.Equal(owed, await clerk.Amount("#to-pay"));

        await clerk.Type(_cash.Plain());
        await clerk.Until("#figures", (owed - _cash).ToString());
        await clerk.Press("Alt+a");
        await clerk.Until("#pay", "remove");
        await clerk.Press("Alt+2");
        await clerk.Until("#pay", "Check amount");
        await clerk.Type((owed - _cash).Plain());
        await clerk.Press("Enter");
        await clerk.Type("065400137");
        await clerk.Press("Enter");
        await clerk.Type("2291");
        await clerk.Until("#figures .change", "$0.00");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        Assert.Equal($"Paid {owed}", await clerk.Read("tfoot"));
        Assert.Equal("Change due $0.00", await clerk.Read(".change"));

        await clerk.Press("Enter", "/cashiering/receipts/*");
        Assert.Equal($"Paid, no change {owed.InDollars()}", await clerk.Read(".big-change"));
        var paper = await clerk.Read(".paper");
        Assert.Contains($"Paid {owed.InDollars()} Cash {_cash} Check 2291 {owed - _cash}", paper, StringComparison.Ordinal);
        Assert.Contains("Still owed that day 0.00", paper, StringComparison.Ordinal);
        return (owed, NumberIn(clerk));
    }

    private static async Task PrintViewShowsOnlyTheReceipt(Window clerk, string receipt)
    {
        await clerk.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await clerk.Page.Locator(".paper").IsVisibleAsync());
        Assert.False(await clerk.Page.Locator(".bar").IsVisibleAsync());
        Assert.False(await clerk.Page.Locator(".rail").IsVisibleAsync());
        Assert.Contains($"RECEIPT {receipt}", await clerk.Read(".paper"), StringComparison.Ordinal);
        await clerk.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task VoidAtTheCounter(Window clerk)
    {
        var owed = await TakeExactCash(clerk, Office.OwesOnePeriod);
        var receipt = NumberIn(clerk);
        await clerk.Press("v", $"/cashiering/receipts/{receipt}/void");
        await clerk.Type("Wrong account");
        await clerk.Press("Enter");
        await clerk.Type("supervisor");
        await clerk.Press("Enter");
        await clerk.Type(SampleUserAccounts.Password);
        await clerk.Press("Enter", $"/cashiering/receipts/{receipt}/void/slip");
        var slip = await clerk.Read(".paper");
        Assert.Contains($"Reversed {owed.InDollars()}", slip, StringComparison.Ordinal);
        Assert.Contains("Requested by: D. Guidry Approved by: R. Fontaine", slip, StringComparison.Ordinal);

        await clerk.Press("a", "/accounts/" + Office.OwesOnePeriod);
        Assert.Equal(owed, await clerk.Amount("#balance .loud"));
    }

    private static async Task VoidFromTheQueue(Window clerk, Window supervisor)
    {
        var owed = await TakeExactCash(clerk, Office.OwesOneToo);
        var receipt = NumberIn(clerk);
        await clerk.Press("v", $"/cashiering/receipts/{receipt}/void");
        await clerk.Type("The customer wants a money order instead");
        await clerk.Press("Tab");
        await clerk.Press("ArrowDown");
        await clerk.Press("Enter");
        await clerk.Until("h1", "pending");

        await supervisor.Go("/supervisor/approvals?kind=void");
        Assert.Contains(receipt, await supervisor.Read("main tbody"), StringComparison.Ordinal);
        await supervisor.Press("j");
        await supervisor.Press("Enter", $"/supervisor/voids/{receipt}");
        Assert.EndsWith($" {owed}", await supervisor.Read("main table tfoot"), StringComparison.Ordinal);
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", $"Receipt {receipt} is voided.");
    }

    private static async Task CountTwice(Window clerk)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("b", "/cashiering/drawer/count");
        await IsBlind(clerk);
        await clerk.Count([.. _counted, 1, 0]);
        await clerk.Press("Enter");
        await clerk.Until("h1", "does not balance");
        await IsBlind(clerk);

        await clerk.Press("Enter");
        await clerk.Until(".meta", "second count of two");
        await IsBlind(clerk);
        await clerk.Count([.. _counted, 1, 0]);
        await clerk.Press("Enter");
        await clerk.Until(".total", "Cash short");
        Assert.Equal(_short, await clerk.Amount(".total .loud"));
        await clerk.Type("One five dollar bill is missing; the tray was looked through twice.");
        await clerk.Press("Tab");
        await clerk.Press("Enter");
        await clerk.Until(".usa-alert--success", "Your reason is saved.");
        await clerk.Press("z", "/cashiering/drawers/*");
        Assert.Contains($"Cash with starting cash {_float} {_float + _cash} {_float + _cash - _short} {_float + _cash - _short}", await clerk.Read(".grid-pay"), StringComparison.Ordinal);
    }

    private static async Task AcceptDrawer(Window supervisor)
    {
        await supervisor.Go("/supervisor/approvals?kind=drawer");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/drawers/*");
        Assert.Equal($"Over or short −{_short}", await supervisor.Read(".total"));
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", $"Drawer 3 of D. Guidry is accepted: {(_cash - _short).InDollars()} in cash");
    }

    private static async Task BringToTheBank(Window sealer, Window verifier, Money total)
    {
        await sealer.Go("/deposits/prepare");
        await sealer.Press("Enter", "/deposits/D*");
        await sealer.Count([.. _intoTheBag, 1]);
        await sealer.Type("B-10045");
        await sealer.Press("Enter");
        await sealer.Press("Enter");
        await sealer.Until(".usa-alert--success", "The bag is sealed");
        Assert.Equal(total, await sealer.Amount(".total .loud"));

        var deposit = new Uri(sealer.Page.Url).AbsolutePath;
        await verifier.Go(deposit);
        Assert.DoesNotContain(total.ToString(), await verifier.Page.ContentAsync(), StringComparison.Ordinal);
        await TypeFields(verifier, "B-10045", "1", total.Plain(), SampleUserAccounts.Password);
        await verifier.Until(".usa-alert--success", "Verified");
        await verifier.Press("Enter");
        await verifier.Until(".usa-alert--success", "On its way to the bank.");
        await verifier.Type(total.Plain());
        await verifier.Page.FocusAsync("#Bank_Reference");
        await TypeFields(verifier, "HIB 88214");
        await verifier.Until(".usa-alert--success", "The bank's answer is saved.");
        await verifier.Until("main", total.InDollars());
    }

    private static async Task CloseTheDay(Window supervisor, Money received)
    {
        await supervisor.Go("/cashiering/days");
        await supervisor.Page.FocusAsync("main a[href^='/cashiering/days/']");
        await supervisor.Press("Enter", "/cashiering/days/*");
        Assert.Equal(received, await supervisor.Amount(".total .loud"));
        var ties = await supervisor.Page.Locator("aside table .usa-tag").AllInnerTextsAsync();
        Assert.True(ties.Count >= 5);
        Assert.All(ties, tie => Assert.Equal("ties", tie));
        await supervisor.Page.FocusAsync("main form[action$='/close'] #Form_Password");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until("h1", "closed");
    }

    private static async Task<Money> TakeExactCash(Window clerk, string account)
    {
        await clerk.Find(account, "/accounts/" + account);
        var owed = await clerk.Amount("#balance .loud");
        await clerk.Press("p", "/cashiering/payments/new");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        return owed;
    }

    private static async Task IsBlind(Window clerk)
    {
        var source = await clerk.Page.ContentAsync();
        Assert.DoesNotContain((_float + _cash).ToString(), source, StringComparison.Ordinal);
        Assert.DoesNotContain(_short.InDollars(), source, StringComparison.Ordinal);
    }

    private static async Task TypeFields(Window window, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            await window.Type(texts[i]);
            await window.Press(i < texts.Length - 1 ? "Tab" : "Enter");
        }
    }

    private async Task NothingLeftTheOffice(Window window)
    {
        Assert.Equal([office.Address], window.Hosts);
        Assert.Empty(window.Broken);
        Assert.DoesNotContain(window.Console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Equal("{}{}", await window.Page.EvaluateAsync<string>("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"));
    }

    private static string NumberIn(Window window) => new Uri(window.Page.Url).Segments[^1].TrimEnd('/');
}
