using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Supervisor;

/// <summary>A void above the second limit over HTTP: the first supervisor approves, the inbox says so, the second one voids it.</summary>
public sealed class TwoApproversPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new() { OtherServices = services => services.Replace(ServiceDescriptor.Scoped(_ => StrictLimits.Book())) };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_large_void_waits_for_a_second_supervisor_and_says_who_approved_it()
    {
        var day = new WorkingDay(_office.Services, _office.Clock);
        var clerk = (await _office.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk")))!.Member;
        await day.Opens(clerk, 1);
        var receipt = await day.Takes(clerk, await day.Owes("100.01"), WorkingDay.Cash("100.01"));
        await day.AsksToVoid(clerk, receipt);
        var url = $"/supervisor/voids/{receipt.Number}";
        var first = await _office.SignInAs("supervisor");
        var second = await _office.SignInAs("supervisor2");

        var kept = await first.Submit(await first.Page(url), "form[action$=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Nothing changes until a second supervisor approves it.", (await first.Page(kept.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ReceiptState.VoidRequested, await State(receipt));

        var again = await first.Submit(await first.Page(url), "form[action$=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("Another supervisor must give the second one.", (await CounterBrowser.Read(again)).QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("approved by Supervisor 1, needs a second supervisor", (await second.Page("/supervisor/approvals")).QuerySelector("tbody")!.TextContent, StringComparison.OrdinalIgnoreCase);
        var page = await second.Page(url);
        Assert.Contains("Supervisor 1 approved $100.01 on", page.QuerySelector("form[action$=approve]")!.TextContent, StringComparison.Ordinal);
        var done = await second.Submit(page, "form[action$=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(ReceiptState.Voided, await State(receipt));
    }

    private Task<ReceiptState> State(PaymentEvent receipt) => _office.With<IPaymentEvents, ReceiptState>(async e => (await e.Find(receipt.Number))!.State);
}
