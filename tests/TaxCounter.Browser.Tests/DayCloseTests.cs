using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// A supervisor closes a day with three drawers, a drop, a returned check, a moved payment, a lockbox file, a card settlement and a bank statement in BAI2; the sheet for finance
/// ties, and each of its figures opens what stands behind it.
/// </summary>
public sealed class DayCloseTests(Office office) : IClassFixture<Office>
{
    private static readonly int[] _fifty = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    [BrowserFact]
    public async Task A_day_with_three_drawers_and_money_from_outside_is_closed_from_the_browser_and_finance_ties()
    {
        var (clerk, other, supervisor, second) = (await office.SignIn("clerk"), await office.SignIn("clerk2"), await office.SignIn("supervisor"), await office.SignIn("supervisor2"));
        var today = await Today(supervisor);

        await OpenDrawer(clerk, 1);
        await OpenDrawer(other, 2);
        await OpenDrawer(second, 3);
        var check = await PayByCheck(clerk, Office.OwesOnePeriod, "2291");
        var card = await PayByCard(other, Office.OwesOneToo);
        var cash = await PayCash(second, Office.OwesSewer);
        await Drop(second, "supervisor");
        await TurnIn(clerk, 1, [.. _fifty, 1, 0], supervisor);
        await TurnIn(other, 2, [.. _fifty, 0, 0], supervisor);
        await TurnIn(second, 3, [.. Pieces(cash.Paid + Money.Dollars(30)), 0, 0], supervisor);
        await Bank(supervisor, second, cash.Paid, cash.Paid + check.Paid);
        await ReturnedCheckSteps.Record(supervisor, "2291", check.Receipt, check.Paid);
        await Move(supervisor, cash.Receipt);

        await Import(supervisor, "box.csv", "Lockbox", $"lockbox,deposit_date,batch,item,amount,check_number,remitter,account_number\n778120,{today},001,0001,25.00,20418,CYPRESS SALON,{Office.OwesFourPeriods}\n778120,{today},001,0002,412.35,5520,\"DELTA, SMITH\",\n");
        await Import(supervisor, "cards.csv", "Processor", $"settlement_date,terminal,transaction,type,authorization,gross,fee,net\n{today},T01,000451,sale,A10021,{card.Paid.Plain()},1.00,{(card.Paid - Money.Dollars(1)).Plain()}\n");
        await Import(supervisor, "bank.bai", "First Bank", Bai(today, 43735, (card.Paid - Money.Dollars(1)).Cents));
        await supervisor.Go("/cashiering/days/" + today);
        await supervisor.Until("[data-exceptions]", "in suspense");
        Assert.Contains("returned check", await supervisor.Read("[data-exceptions]"), StringComparison.Ordinal);
        Assert.Contains("moved payment", await supervisor.Read("[data-exceptions]"), StringComparison.Ordinal);
        Assert.Equal(0, await supervisor.Page.Locator("[data-checklist] .usa-tag--warning").CountAsync());

        await supervisor.Page.FocusAsync("main form[action$='/close'] #Form_Password");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until("h1", "closed");
        await supervisor.Press("f", $"/cashiering/days/{today}/finance");
        await Ties(supervisor);
    }

    private static async Task Ties(Window supervisor)
    {
        Assert.Equal(await supervisor.Read("[data-received]"), await supervisor.Read("[data-distributed]"));
        Assert.Equal(0, await supervisor.Page.Locator("main .usa-tag--error").CountAsync());
        var figures = await supervisor.Page.Locator("main td.num a").EvaluateAllAsync<string[][]>("all => all.map(a => [a.getAttribute('href'), a.textContent.trim()])");
        Assert.True(figures.Length > 10);
        foreach (var figure in figures)
        {
            await supervisor.Go(figure[0]);
            Assert.Equal(figure[1], await supervisor.Read("[data-figure]"));
        }
    }

    private static async Task<string> Today(Window window)
    {
        await window.Go("/supervisor/drawers");
        return await window.Page.Locator("#day").InputValueAsync();
    }

    private static async Task OpenDrawer(Window clerk, int number)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Type(number.ToString(CultureInfo.InvariantCulture));
        await clerk.Press("Enter");
        await clerk.Type("50.00");
        await clerk.Press("Enter", "/");
        await clerk.Until(".bar", $"Drawer {number} open");
    }

    private static async Task<(Money Paid, string Receipt)> PayCash(Window clerk, string account)
    {
        await clerk.Find(account, "/accounts/" + account);
        var owed = await clerk.Amount("#balance .loud");
        await clerk.Press("p", "/cashiering/payments/new");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        return (owed, NumberIn(clerk));
    }

    private static async Task<(Money Paid, string Receipt)> PayByCheck(Window clerk, string account, string number) => await Pay(clerk, account, "Alt+2", "065400137", number);

    private static async Task<(Money Paid, string Receipt)> PayByCard(Window clerk, string account) => await Pay(clerk, account, "Alt+3", "A10021", "4242");

    private static async Task<(Money Paid, string Receipt)> Pay(Window clerk, string account, string kind, params string[] typed)
    {
        await clerk.Find(account, "/accounts/" + account);
        var owed = await clerk.Amount("#balance .loud");
        await clerk.Press("p", "/cashiering/payments/new");
        await clerk.Press(kind);
        await clerk.Until("#pay", kind == "Alt+2" ? "Check amount" : "Card");
        await clerk.Type(owed.Plain());
        foreach (var text in typed)
        {
            await clerk.Press("Enter");
            await clerk.Type(text);
        }

        await clerk.Until("#figures .change", "$0.00");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        return (owed, NumberIn(clerk));
    }

    /// <summary>One note of twenty dollars goes to the safe; both count and sign.</summary>
    private static async Task Drop(Window clerk, string supervisor)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("m", "/custody/drop");
        await clerk.Count([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        await clerk.Type("BAG-12");
        foreach (var text in new[] { "20.00", supervisor, SampleUserAccounts.Password })
        {
            await clerk.Press("Enter");
            await clerk.Type(text);
        }

        await clerk.Press("Enter", "/custody/SD-*");
    }

    private static async Task TurnIn(Window clerk, int number, int[] counted, Window supervisor)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("b", "/cashiering/drawer/count");
        await clerk.Count(counted);
        await clerk.Press("Enter");
        await clerk.Until("h1", "balances");
        await supervisor.Go("/supervisor/approvals?kind=drawer");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/drawers/*");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", $"Drawer {number} of");
    }

    private static async Task Bank(Window sealer, Window verifier, Money cash, Money total)
    {
        await sealer.Go("/deposits/prepare");
        await sealer.Press("Enter", "/deposits/D*");
        await sealer.Count([.. Pieces(cash), 1]);
        await sealer.Type("B-10045");
        await sealer.Press("Enter");
        await sealer.Press("Enter");
        await sealer.Until(".usa-alert--success", "The bag is sealed");
        await verifier.Go(new Uri(sealer.Page.Url).AbsolutePath);
        await Fields(verifier, "B-10045", "1", total.Plain(), SampleUserAccounts.Password);
        await verifier.Until(".usa-alert--success", "Verified");
        await verifier.Press("Enter");
        await verifier.Until(".usa-alert--success", "On its way to the bank.");
        await verifier.Type(total.Plain());
        await verifier.Page.FocusAsync("#Bank_Reference");
        await Fields(verifier, "HIB 88214");
        await verifier.Until(".usa-alert--success", "The bank's answer is saved.");
    }

    private static async Task Move(Window supervisor, string receipt)
    {
        await supervisor.Go($"/cashiering/receipts/{receipt}");
        await supervisor.Press("m", "/moved-payments/new");
        await supervisor.Page.Locator("[name='Form.Source'][type=radio]").First.CheckAsync(new() { Force = true });
        await supervisor.Page.FillAsync("#Form_To", Office.OwesFourPeriods);
        await supervisor.Page.FocusAsync("#Form_To");
        await supervisor.Press("Enter");
        await supervisor.Page.Locator("[name='Form.Targets'][type=checkbox]").First.CheckAsync(new() { Force = true });
        await supervisor.Page.FocusAsync("#Form_To");
        await supervisor.Press("Enter");
        await supervisor.Until("[aria-labelledby=happens]", "Pays");
        await supervisor.Page.FillAsync("#Form_Reason", "Paid for the wrong account.");
        await supervisor.Page.FocusAsync("main form[method=post] button");
        await supervisor.Press("Enter");
        await supervisor.Until("h1", "Moved payment MP-");
    }

    private static async Task Import(Window supervisor, string name, string source, string text)
    {
        await supervisor.Go("/reconciliation");
        await supervisor.Page.FillAsync("[name='Form.Source']", source);
        await supervisor.Page.SetInputFilesAsync("[name='Form.File']", new FilePayload { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await supervisor.Page.ClickAsync("form[enctype] .foot button");
        await supervisor.Until(".usa-alert--success", name);
    }

    /// <summary>What the bank credited for the lockbox and for the cards, in its own format.</summary>
    private static string Bai(string today, long lockbox, long cards)
    {
        var day = today.Replace("-", "", StringComparison.Ordinal)[2..];
        var total = lockbox + cards;
        return string.Create(CultureInfo.InvariantCulture, $"01,065000000,OFFICE,{day},0530,1,,,2/\n02,OFFICE,065000000,1,{day},2359,USD,2/\n03,0001234500,USD,010,0,,,015,{total},,/\n16,115,{lockbox},0,LB1,778120,LOCKBOX 778120\n16,165,{cards},0,ACH1,,CARD SETTLEMENT\n49,{2 * total},4/\n98,{2 * total},1,6/\n99,{2 * total},1,8/\n");
    }

    private static int[] Pieces(Money cash)
    {
        List<int> pieces = [];
        var left = cash.Cents;
        foreach (var denomination in Domain.Cashiering.Denomination.All)
        {
            pieces.Add((int)(left / denomination.Value.Cents));
            left %= denomination.Value.Cents;
        }

        return [.. pieces];
    }

    private static async Task Fields(Window window, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            await window.Type(texts[i]);
            await window.Press(i < texts.Length - 1 ? "Tab" : "Enter");
        }
    }

    private static string NumberIn(Window window) => new Uri(window.Page.Url).Segments[^1].TrimEnd('/');
}
