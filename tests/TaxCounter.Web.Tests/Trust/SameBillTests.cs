using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Many windows, one bill (R7).</summary>
public sealed class SameBillTests : TrustTest
{
    private const int Windows = 8;

    [Fact]
    public async Task Eight_clerks_who_pay_the_same_bill_at_once_pay_it_once_and_the_others_are_told()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        List<(CounterBrowser Browser, AngleSharp.Html.Dom.IHtmlDocument Confirm)> windows = [];
        for (var i = 1; i <= Windows; i++)
        {
            var browser = await Hire($"window{i}", Role.Clerk, $"W-{i}");
            await OpenDrawer(browser, 10 + i);
            windows.Add((browser, await ToConfirm(browser, account, ("Form.Amount", ""))));
        }

        var answers = await Task.WhenAll(windows.Select(w => Task.Run(() => w.Browser.Submit(w.Confirm, "#post"))));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        foreach (var told in answers.Where(a => a.StatusCode != HttpStatusCode.Redirect))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, told.StatusCode);
            Assert.Contains("This was paid in the meantime", await Sentence(told), StringComparison.Ordinal);
        }

        await BooksHold(receipts: 1);
        Assert.Equal([0L], await Counter.With<TaxCounterContext, List<long>>(c => c.Database.SqlQuery<long>(
            $"""SELECT DISTINCT "TaxOwingCents" + "PenaltyOwingCents" + "InterestOwingCents" AS "Value" FROM "Obligations" """).ToListAsync()));
    }
}
