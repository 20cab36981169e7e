using System.Net;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Deposits;

/// <summary>The search box finds the numbers of others that stand on our papers: of the bank's bag, of a check, of a card payment.</summary>
public sealed class BagSearchTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;
    private WorkingDay _day = null!;
    private string _deposit = "";
    private string _receipt = "";

    public async ValueTask InitializeAsync()
    {
        var day = _day = new WorkingDay(_office.Services, _office.Clock);
        var (member, other) = (await Member("clerk"), await Member("supervisor2"));
        var drawer = await day.Opens(member, 3);
        var taken = await day.Takes(member, await day.Owes("300.00"), WorkingDay.Cash("100.00"), day.Check("200.00"));
        _receipt = "/cashiering/receipts/" + taken.Number;
        await day.TurnsIn(member, other, drawer);
        _clerk = await _office.SignInAs("clerk");
        var prepared = await _clerk.Submit(await _clerk.Page("/deposits/prepare"), "main form");
        _deposit = prepared.Headers.Location!.OriginalString;
        var pieces = WorkingDay.PiecesOf(WorkingDay.Dollars("100.00")).Select((n, i) => ($"Seal.Pieces[{i}]", n == 0 ? "" : n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var sealing = await _clerk.Submit(await _clerk.Page(_deposit), "form[action$='/seal']", [.. pieces, ("Seal.Checks", "1"), ("Seal.BagNumber", "BB-4410-0219")]);
        Assert.Equal(HttpStatusCode.Redirect, sealing.StatusCode);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("BB-4410-0219")]
    [InlineData("BB 4410 0219")]
    [InlineData("bb44100219")]
    [InlineData("bag BB 4410\u20110219")]
    [InlineData("\uFF22\uFF22\u200B-44100219")]
    public async Task A_bag_opens_its_deposit_however_its_number_is_typed(string typed) => Assert.Equal(_deposit, (await Found(typed)).Headers.Location?.OriginalString);

    [Fact]
    public async Task A_bag_one_sign_away_is_offered()
    {
        var page = await CounterBrowser.Read(await Found("BB-4410 0218"));

        Assert.Equal(_deposit, page.QuerySelector(".hits a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_check_opens_its_receipt()
    {
        var number = (await _clerk.Page(_receipt)).QuerySelectorAll(".paper .line").Single(l => l.TextContent.StartsWith("Check ", StringComparison.Ordinal)).FirstElementChild!.TextContent["Check ".Length..];

        Assert.Equal(_receipt, (await Found(number)).Headers.Location?.OriginalString);
        await AccountMaker.Open(_office.Services, AccountMaker.Facts(77, trade: "Check 'n Go")); // a name that comes near does not hide it
        Assert.Equal(_receipt, (await Found("Check no. " + number)).Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("T-77A1")]
    [InlineData("t-77a1")]
    [InlineData("T\u20117 7A1")]
    public async Task A_card_payment_opens_its_receipt_by_the_terminals_reference(string typed)
    {
        var other = await Member("clerk2");
        await _day.Opens(other, 4);
        var card = new TenderDraft(TenderKind.Card, new Money(5000)) { CardReference = "T-77A1", CardLastFour = "4242" };
        var taken = await _day.Takes(other, await _day.Owes("50.00"), card);

        var answer = await Found(typed);
        Assert.Equal(typed.Contains(' ', StringComparison.Ordinal) ? null : $"/cashiering/receipts/{taken.Number}", answer.Headers.Location?.OriginalString);
    }

    private async Task<StaffMember> Member(string userName) => (await _office.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;

    private async Task<HttpResponseMessage> Found(string typed)
    {
        var answer = await _clerk.Submit(await _clerk.Page("/search"), "form[aria-label='Search again']", ("Q", typed));
        return await _clerk.Get(answer.Headers.Location!.OriginalString);
    }
}
