using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>What a card costs is said before it is charged: on the form, the confirm page, the receipt.</summary>
public abstract class CardFeePagesTest : PaymentFormTest
{
    protected CardFeePagesTest(string by) => Counter.OtherServices = services => services.Replace(ServiceDescriptor.Scoped(_ => CardFees.Book(by)));

    protected static (string Name, string Value)[] Card { get; } = [("Form.Kind", "Card"), ("Form.CardReference", "T-4471"), ("Form.CardLastFour", "1881")];

    protected static IEnumerable<(string Name, string Value)> With(IHtmlDocument page, params (string Name, string Value)[] typed) => Fields(page).Where(f => typed.All(t => t.Name != f.Name)).Concat(typed);

    protected static string Text(AngleSharp.Dom.IElement of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return string.Join(' ', of.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>The office charges it.</summary>
public sealed class CardFeePagesTests() : CardFeePagesTest("office")
{
    [Fact]
    public async Task The_office_s_own_is_in_the_amount_due_as_soon_as_a_card_is_chosen()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.LaterSales);
        var before = await Clerk.Page(FormOf(account));
        Assert.Null(before.QuerySelector("[data-card-fee]"));
        var owed = Money.TryParse(before.QuerySelector("#to-pay")!.TextContent, out var due) ? due : throw new FormatException();
        var fee = CardFees.Book().Counter.CardFeeOn(new DateOnly(2026, 9, 15))!.Of(owed);

        await Clerk.Post("/cashiering/payments/preview", [.. With(before, ("Form.Kind", "Card"))]);
        var page = await Clerk.Page(FormOf(account));
        Assert.Contains($"Card fee of {fee.InDollars()} (2.45%, at least 1.50), in the amount due. Charge {(owed + fee).InDollars()} on the terminal.", Text(page.QuerySelector("[data-card-fee]")!), StringComparison.Ordinal);
        Assert.Equal((owed + fee).ToString(), page.QuerySelector("#to-pay")!.TextContent);
        Assert.Contains("Card fee", page.QuerySelector("#what")!.TextContent, StringComparison.Ordinal);

        var check = await Clerk.Post("/cashiering/payments/check", [.. With(page, Card)]); // Enter with no amount: exactly what is due, the fee in it
        var confirm = await Clerk.Page(check.Headers.Location!.OriginalString);
        Assert.Contains("Card fee", confirm.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var receipt = await Clerk.Page((await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString);
        Assert.Contains("of it Card fee", receipt.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((owed + fee).InDollars(), receipt.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }

}

/// <summary>The processor charges it.</summary>
public sealed class ProcessorFeePagesTests() : CardFeePagesTest("processor")
{
    [Fact]
    public async Task The_processors_own_is_told_beside_it_and_is_not_in_the_total()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.LaterSales);
        var before = await Clerk.Page(FormOf(account));
        var due = before.QuerySelector("#to-pay")!.TextContent;

        await Clerk.Post("/cashiering/payments/preview", [.. With(before, ("Form.Kind", "Card"))]);
        var page = await Clerk.Page(FormOf(account));
        Assert.Contains("the processor charges it to the card beside this payment", Text(page.QuerySelector("[data-card-fee]")!), StringComparison.Ordinal);
        Assert.Equal(due, page.QuerySelector("#to-pay")!.TextContent);

        var check = await Clerk.Post("/cashiering/payments/check", [.. With(page, Card)]);
        var confirm = await Clerk.Page(check.Headers.Location!.OriginalString);
        Assert.Contains("It is not part of the receipt’s total.", Text(confirm.QuerySelector("[data-card-fee]")!), StringComparison.Ordinal);
        var receipt = await Clerk.Page((await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString);
        Assert.Contains("Card fee charged by the processor, not part of this receipt", receipt.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }
}
