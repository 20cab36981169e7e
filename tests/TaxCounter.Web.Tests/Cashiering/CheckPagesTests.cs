using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>Checks at the window over HTTP, on Sep 15, 2026.</summary>
public sealed class CheckPagesTests : WindowTest
{
    [Theory]
    [InlineData("Form.WrittenOn", "2026-09-20", "The check is dated Sep 20, 2026, later than today")]
    [InlineData("Form.WrittenOn", "2026-01-05", "A bank need not pay a check older than 180 days")]
    [InlineData("Form.Trouble", "Unsigned", "A check without a signature cannot be deposited")]
    [InlineData("Form.Trouble", "PayableToOther", "The check is payable to another person or business")]
    [InlineData("Form.Trouble", "ThirdParty", "made out to the customer and endorsed over")]
    public async Task What_is_wrong_with_a_check_is_said_before_its_numbers_are_typed(string field, string value, string says)
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        var answer = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Kind", "Check"), ("Form.Amount", "50.00"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, (await CounterBrowser.Read(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanned_line_fills_both_numbers_and_the_account_number_is_kept_nowhere()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.NotYetDue);
        var confirm = await ToConfirm(Clerk, account, ("Form.Kind", "Check"), ("Form.Amount", "50.00"), ("Form.RoutingNumber", "T065000090T 987654321U 1043"), ("Form.DrawnBy", "First River"), ("Form.WrittenOn", "2026-09-14"));

        Assert.Contains("No. 1043", confirm.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("987654321", confirm.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await Clerk.Submit(confirm, "#post");
        Assert.Equal(1, await Receipts());
    }
}
