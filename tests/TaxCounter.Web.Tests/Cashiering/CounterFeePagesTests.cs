using AngleSharp.Html.Dom;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>A fee of the counter on the payment page: added, taken out again, paid with the tax, named on the receipt.</summary>
public sealed class CounterFeePagesTests : PaymentFormTest
{
    private const string Preview = "/cashiering/payments/preview";

    [Fact]
    public async Task Two_copies_are_added_to_what_is_due_and_named_on_the_receipt()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.LaterSales);
        var before = await Clerk.Page(FormOf(account));
        Assert.Contains("Copy of a license certificate, 5.00", before.QuerySelector("#Form_AddFee")!.TextContent, StringComparison.Ordinal);
        var owed = Money.TryParse(before.QuerySelector("#to-pay")!.TextContent, out var due) ? due : throw new FormatException();

        await Clerk.Post(Preview, [.. With(before, ("Form.AddFee", "license-copy"), ("Form.AddFeeCount", "2"), ("Do", "fee"))]);
        var page = await Clerk.Page(FormOf(account));

        Assert.Equal((owed + new Money(10_00)).ToString(), page.QuerySelector("#to-pay")!.TextContent);
        Assert.Contains("2 × Copy of a license certificate at 5.00", page.QuerySelector("#what")!.TextContent, StringComparison.Ordinal);

        var check = await Clerk.Post("/cashiering/payments/check", [.. Fields(page)]);
        var confirm = await Clerk.Page(check.Headers.Location!.OriginalString);
        Assert.Contains("2 × Copy of a license certificate at 5.00", confirm.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var receipt = await Clerk.Page((await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString);
        Assert.Contains("of it 2 × Copy of a license certificate at 5.00", receipt.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_is_taken_out_again_and_a_wrong_number_is_refused_at_its_field()
    {
        var account = await Owe(Debts.LaterSales);
        var before = await Clerk.Page(FormOf(account));
        var due = before.QuerySelector("#to-pay")!.TextContent;
        var wrong = await CounterBrowser.Read(await Clerk.Post(Preview, [.. With(before, ("Form.AddFee", "license-copy"), ("Form.AddFeeCount", "x"), ("Do", "fee"))]));
        Assert.Contains("Enter how many, from 1 to 99", wrong.Body!.TextContent, StringComparison.Ordinal);

        await Clerk.Post(Preview, [.. With(before, ("Form.AddFee", "clearance"), ("Form.AddFeeCount", ""), ("Do", "fee"))]);
        var with = await Clerk.Page(FormOf(account));
        Assert.Contains("Tax clearance letter", with.QuerySelector("#what")!.TextContent, StringComparison.Ordinal);
        await Clerk.Post(Preview, [.. Fields(with), ("Do", "no-fee:0")]);
        Assert.Equal(due, (await Clerk.Page(FormOf(account))).QuerySelector("#to-pay")!.TextContent);
    }

    private static IEnumerable<(string, string)> With(IHtmlDocument page, params (string Name, string Value)[] typed) => [.. Fields(page).Where(f => typed.All(t => t.Name != f.Name)).Select(f => (f.Name, f.Value)), .. typed];
}
