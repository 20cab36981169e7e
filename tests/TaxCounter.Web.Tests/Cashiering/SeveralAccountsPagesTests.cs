using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>One visit that pays for several customers: what was typed stays when one joins, and none of them reads of another.</summary>
public sealed class SeveralAccountsPagesTests : PaymentFormTest
{
    private const string Preview = "/cashiering/payments/preview";

    [Fact]
    public async Task An_account_that_joins_adds_what_it_owes_and_every_tick_and_field_stays()
    {
        var (first, second) = (await Owe(Debts.Sales, Debts.LaterSales), await Owe(Debts.Sales, Debts.NotYetDue));
        var page = await Clerk.Page(FormOf(first));
        var kept = Ticks(page)[0].Value;
        (string, string)[] typed = [.. Fields(page).Where(f => f.Name is not ("Form.Obligations" or "Form.Kind" or "Form.Amount" or "Form.Reason" or "Form.AddAccount")), ("Form.Obligations", kept),
            ("Form.Kind", "Check"), ("Form.Amount", "77.10"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "4411"), ("Form.Reason", "He asked for it"),
            ("Form.AddAccount", second.Number.Digits), ("Do", "account")];

        await Clerk.Post(Preview, typed);
        var after = await Clerk.Page(FormOf(first));

        var ticks = Ticks(after);
        Assert.Equal([true, false, true, false], ticks.Select(t => t.IsChecked));
        Assert.Equal(kept, ticks[0].Value);
        Assert.Equal(["77.10", "065000090", "4411", "He asked for it"], new[] { "Form.Amount", "Form.RoutingNumber", "Form.DocumentNumber", "Form.Reason" }.Select(n => Value(after, n)));
        Assert.Equal("Check", after.QuerySelectorAll<IHtmlInputElement>("[name='Form.Kind']").Single(k => k.IsChecked).Value);
    }

    [Fact]
    public async Task An_account_that_leaves_takes_its_ticks_with_it_and_no_others()
    {
        var (first, second) = (await Owe(Debts.Sales, Debts.LaterSales), await Owe(Debts.Sales));
        var page = await Clerk.Page(FormOf(first));
        await Clerk.Post(Preview, [.. Fields(page).Where(f => f.Name is not ("Form.Obligations" or "Form.AddAccount")), ("Form.Obligations", Ticks(page)[1].Value), ("Form.AddAccount", second.Number.Digits), ("Do", "account")]);
        var both = await Clerk.Page(FormOf(first));
        Assert.Equal([false, true, true], Ticks(both).Select(t => t.IsChecked));

        await Clerk.Post(Preview, [.. Fields(both), ("Do", "leave:1")]);

        Assert.Equal([false, true], Ticks(await Clerk.Page(FormOf(first))).Select(t => t.IsChecked));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("?paper=letter", 4)]
    public async Task Each_customer_gets_a_sheet_without_the_others_and_the_office_keeps_the_whole(string paper, int sheets)
    {
        await OpenDrawer(Clerk);
        List<Account> payers = [await Owe(Debts.Sales), await Owe(Debts.LaterSales), await Owe(Debts.NotYetDue)];
        var receipt = await PayForAll(payers);

        var papers = (await Clerk.Page(receipt + paper)).QuerySelectorAll("article.paper").ToList();

        Assert.Equal(sheets, papers.Count);
        foreach (var (payer, sheet) in payers.Zip(papers))
        {
            Assert.Contains(payer.Name, sheet.TextContent, StringComparison.Ordinal);
            Assert.Contains(payer.Number.Grouped(), sheet.TextContent, StringComparison.Ordinal);
            Assert.All(payers.Where(other => other != payer), other => AssertNothingOf(other, sheet));
            Assert.DoesNotContain("Change", sheet.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("4411", sheet.TextContent, StringComparison.Ordinal);
            Assert.Contains("by cash and check", sheet.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("$100.00", papers[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("0.00", Line(papers[2], "Still owed that day"));
        var office = papers[3];
        Assert.All(payers, payer => Assert.DoesNotContain(payer.Name, office.TextContent, StringComparison.Ordinal));
        Assert.All(payers, payer => Assert.NotNull(Line(office, "Account " + payer.Number.Grouped())));
        Assert.Equal("−55.46", Line(office, "Change"));
        Assert.Equal("300.00", Line(office, "Check 4411"));
    }

    [Fact]
    public async Task What_an_account_still_owes_stands_on_its_own_sheet_only()
    {
        await OpenDrawer(Clerk);
        List<Account> payers = [await Owe(Debts.Sales with { Amount = Money.Dollars(100) }), await Owe(Debts.LaterSales)];
        var receipt = await PayForAll(payers, isShort: true);

        var papers = (await Clerk.Page(receipt)).QuerySelectorAll("article.paper").ToList();
        var owed = papers.Select(p => Line(p, "Still owed that day")).ToList();

        Assert.Equal("0.00", owed[0]);
        Assert.NotEqual("0.00", owed[1]);
        Assert.Equal(owed[1], owed[2]);
    }

    [Fact]
    public async Task One_customer_who_comes_back_gets_a_copy_of_their_own_sheet_alone()
    {
        await OpenDrawer(Clerk);
        List<Account> payers = [await Owe(Debts.Sales), await Owe(Debts.LaterSales)];
        var receipt = await PayForAll(payers);

        var own = await Clerk.Page($"{receipt}?only={payers[1].Number.Digits}");
        var copied = await Clerk.Submit(await Clerk.Page(own.QuerySelector("a[data-key=C]")!.GetAttribute("href")!), "main form", ("Form.Reason", "Lost"));
        var sheet = Assert.Single((await Clerk.Page(copied.Headers.Location!.OriginalString)).QuerySelectorAll("article.paper"));

        Assert.Contains(payers[1].Name, sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("COPY 1", sheet.TextContent, StringComparison.Ordinal);
        AssertNothingOf(payers[0], sheet);
        Assert.Equal(3, (await Clerk.Page(receipt + "?only=0199999999")).QuerySelectorAll("article.paper").Length);
    }

    [Fact]
    public async Task The_slip_of_a_void_and_a_copy_keep_the_customers_apart_too()
    {
        await OpenDrawer(Clerk);
        List<Account> payers = [await Owe(Debts.Sales), await Owe(Debts.LaterSales)];
        var receipt = await PayForAll(payers);
        var copied = await Clerk.Submit(await Clerk.Page(receipt + "/copy"), "main form", ("Form.Reason", "ForTheFile"));
        var copy = await Clerk.Page(copied.Headers.Location!.OriginalString);
        Assert.Equal(["COPY 1", "COPY 1", "COPY 1"], copy.QuerySelectorAll("article.paper .stamp").Select(s => s.TextContent));
        Assert.All(copy.QuerySelectorAll("article.paper"), p => Assert.Equal("yes", p.GetAttribute("data-print-now")));

        var voided = await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Mr. Other pays himself"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));
        var slips = (await Clerk.Page(voided.Headers.Location!.OriginalString)).QuerySelectorAll("article.paper").ToList();

        Assert.Equal(3, slips.Count);
        AssertNothingOf(payers[1], slips[0]);
        AssertNothingOf(payers[0], slips[1]);
        Assert.All(slips.Take(2), slip => Assert.DoesNotContain("Mr. Other", slip.TextContent, StringComparison.Ordinal));
        Assert.Contains("Mr. Other", slips[2].TextContent, StringComparison.Ordinal);
    }

    private static List<IHtmlInputElement> Ticks(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox][name='Form.Obligations']")];

    private static string? Line(IElement paper, string label) =>
        paper.QuerySelectorAll(".line").FirstOrDefault(l => l.FirstElementChild!.TextContent == label)?.LastElementChild!.TextContent;

    private static void AssertNothingOf(Account other, IElement sheet)
    {
        Assert.DoesNotContain(other.Name, sheet.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Number.Grouped(), sheet.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Number.Digits, sheet.OuterHtml, StringComparison.Ordinal);
    }

    /// <summary>A check of 300.00 and cash for the rest, with change; or, where it falls short, the check alone.</summary>
    private async Task<string> PayForAll(List<Account> payers, bool isShort = false)
    {
        foreach (var joins in payers.Skip(1))
        {
            await Clerk.Post(Preview, [.. Fields(await Clerk.Page(FormOf(payers[0]))).Where(f => f.Name != "Form.AddAccount"), ("Form.AddAccount", joins.Number.Digits), ("Do", "account")]);
        }

        var page = await Clerk.Page(FormOf(payers[0]));
        await Clerk.Post(Preview, [.. Fields(page).Where(f => f.Name is not ("Form.Kind" or "Form.Amount" or "Form.DocumentNumber" or "Form.RoutingNumber")), ("Form.Kind", "Check"), ("Form.Amount", "300"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "4411"), ("Do", "add")]);
        var confirm = await ToConfirm(Clerk, payers[0], isShort ? [] : [("Form.Kind", "Cash"), ("Form.Amount", "1300")]);
        return (await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString;
    }
}
