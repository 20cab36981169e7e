using System.Net;
using TaxCounter.Domain.Calculators;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Calculators;

public sealed class CalculatorsTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public CalculatorsTests() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_answer_comes_with_its_steps_and_the_law()
    {
        var page = await (await _counter.SignInAs("clerk")).Page("/calculators/balance?tax=sales&due=2026-09-21&amount=911.20&payment=2026-10-21%3D411.20&as-of=2026-11-20");

        Assert.Equal("On Nov 20, 2026, $588.78 is still due: tax $500.00, penalty $70.56, interest $18.22.", page.QuerySelector(".says")!.TextContent);
        Assert.Contains("500.00 × 5% × 1 period of 30 days or part", page.QuerySelector(".answer table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("R.S. 47:337.69(B)", page.QuerySelector(".answer table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-10-21=411.20", page.QuerySelector("#calc-payment")!.TextContent);
    }

    [Fact]
    public async Task Every_calculator_has_a_page_that_says_what_to_do_before_anything_is_asked()
    {
        var clerk = await _counter.SignInAs("clerk");
        foreach (var calculator in CalculatorTable.All)
        {
            var page = await clerk.Page("/calculators/" + calculator.Name);
            Assert.Equal(calculator.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Contains("Nothing calculated yet.", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(calculator.Entries.Count, page.QuerySelectorAll("form .usa-form-group").Length);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Get("/calculators/sales-tax?location=1703&price=12,5&on=2026-11-20");
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("'12,5' is not an amount", page.QuerySelector("#calc-price-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12,5", page.QuerySelector("#calc-price")!.GetAttribute("value"));
        Assert.Equal("1703", page.QuerySelector("#calc-location option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_the_book_does_not_know_is_said_on_top()
    {
        var clerk = await _counter.SignInAs("clerk");
        var page = await CounterBrowser.Read(await clerk.Get("/calculators/user-fee?fee=sewer&usage=10&on=2026-11-20"));
        Assert.Contains("not in the rule book", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("supervisor")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Everybody_of_the_office_may_ask(string who) =>
        Assert.NotNull((await (await _counter.SignInAs(who)).Page("/calculators/days?from=2026-01-01&to=2026-02-01")).QuerySelector(".says"));

    [Fact]
    public async Task A_calculator_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _counter.SignInAs("clerk")).Get("/calculators/horoscope")).StatusCode);
}
