using System.Net;
using System.Text;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.PenaltyWaivers;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>What is wrong with a form is said all at once, also where the rules say it and not the form, and in the order of its fields.</summary>
public sealed class FaultsTogetherTests : WaiverDeskTest
{
    [Fact]
    public async Task Of_a_template_subject_body_day_and_reason()
    {
        var supervisor = await Counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page("/correspondence/templates/waiver-more-information/en"), "#template", ("Form.Subject", " "), ("Form.Body", "Bring {else}."), ("Form.FirstDay", "2026-09-01"), ("Form.Reason", ""));

        await Named(answer, "Form_Subject", "Form_Body", "Form_FirstDay", "Form_Reason");
    }

    [Fact]
    public async Task Of_a_document_its_file_what_it_shows_and_its_day()
    {
        var number = await Requested();

        await Send(Clerk, number, Encoding.Latin1.GetBytes("II*\0"), "fax.tif", "image/tiff", "Card 4111 1111 1111 1111", "2026-09-30");
        var page = await Clerk.Page($"/penalty-waivers/{number}");

        Assert.Contains("This file is a TIFF", Plain(page.QuerySelector("#File-wrong")), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#Shows-wrong"));
        Assert.Contains("cannot be after today", Plain(page.QuerySelector("#ReceivedOn-wrong")), StringComparison.Ordinal);
        Assert.Contains("Correct 3 fields below", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_denial_the_reason_and_the_password()
    {
        var number = await Requested();
        await Done(s => s.Recommend(number, WaiverOutcome.Deny, [], "Nothing that was shown covers it.", By(One)));
        var supervisor = await Counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page($"/supervisor/penalty-waivers/{number}"), "form[action$='/decide']", ("Form.Choice", "Deny"), ("Form.Reason", ""), ("Form.Password", ""));

        await Named(answer, "Form_Reason", "Form_Password");
    }

    [Fact]
    public async Task Of_a_void_that_is_denied_the_reason_and_the_password()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.By", "Queue"));
        var supervisor = await Counter.SignInAs("supervisor");
        var page = "/supervisor/voids/" + receipt.Split('/')[^1];

        var answer = await supervisor.SubmitTo(await supervisor.Page(page), "main form[action^='/supervisor/voids']", page + "/deny", ("Form.Reason", ""), ("Form.Password", ""));

        await Named(answer, "Form_Reason", "Form_Password");
    }

    [Fact]
    public async Task Of_a_count_every_field_that_is_no_number()
    {
        await OpenDrawer(Clerk);
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "form[action$='/count/start']");

        var answer = await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form", ("Form.Pieces[0]", "two"), ("Form.Pieces[3]", "-1"), ("Form.MoneyOrders", "1.5"));

        await Named(answer, "Form_Pieces_0_", "Form_Pieces_3_", "Form_MoneyOrders");
    }

    [Fact]
    public async Task Of_a_payment_from_an_earlier_day_its_proof_its_reason_and_its_check()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);

        var answer = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.EffectiveOn", "2026-07-20"), ("Form.Kind", "Check"), ("Form.Amount", "500.00"), ("Form.RoutingNumber", ""), ("Form.DocumentNumber", ""));
        var page = await CounterBrowser.Read(answer);

        var named = page.QuerySelectorAll("[data-refusal] li a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(["#Form_Proof", "#Form_Reason", "#Form_RoutingNumber", "#Form_DocumentNumber"], named);
    }

    private static async Task Named(HttpResponseMessage answer, params string[] fields)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await CounterBrowser.Read(answer);
        Assert.Equal(fields.Select(f => "#" + f), page.QuerySelectorAll("[data-refusal] li a").Select(a => a.GetAttribute("href")));
        Assert.All(fields, f => Assert.NotNull(page.GetElementById(f)));
    }
}
