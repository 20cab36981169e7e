using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>A customer reads Spanish: whoever types for their letter is told so, gets the usual words ready-made, and is warned of English.</summary>
public sealed class LetterLanguageTests : WaiverCaseTest
{
    [Fact]
    public async Task The_field_names_the_language_of_the_letter_and_offers_what_the_reason_expects_in_it()
    {
        await HandedIn(await SpanishAccount(), Ticked);

        var page = await Window.Page(Case + "/ask-for-more");

        Assert.Contains("goes into the Spanish letter", page.QuerySelector("#Form_Text-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("es", page.QuerySelector("#Form_Text")!.GetAttribute("lang"));
        Assert.Equal(["Carta del hospital o del médico con las fechas", "Certificado de defunción"], page.QuerySelectorAll("[name='Form.Offered']").Select(o => o.GetAttribute("value")));
        Assert.Contains("Letter of the hospital or doctor with the days", page.QuerySelector("label[for=offer-0]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_stands_in_the_letter_beside_what_is_typed()
    {
        await HandedIn(await SpanishAccount(), Ticked);

        await Window.Submit(await Window.Page(Case + "/ask-for-more"), "main form", ("Form.Text", "Una copia de la licencia."), ("Form.Offered", "Certificado de defunción"), ("Form.Offered", "Something nobody offered"));

        var letter = await Counter.With<TaxCounterContext, Letter>(c => c.Set<Letter>().SingleAsync());
        Assert.Equal("es", letter.Language);
        Assert.Contains("«Una copia de la licencia.\nCertificado de defunción»", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody offered", letter.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Please bring the letter of the hospital.", true)]
    [InlineData("Por favor, traiga la carta del hospital.", false)]
    [InlineData("", false)]
    public async Task Text_in_the_other_language_is_warned_of_and_goes_through(string text, bool warned)
    {
        await HandedIn(await SpanishAccount(), Ticked);
        var page = await Window.Page(Case + "/ask-for-more");

        var look = await Window.Post("/correspondence/language", ("FormToken", Token(page)), ("of", "Form.Text"), ("language", "es"), ("Form.Text", text));
        Assert.Equal(warned, (await look.Content.ReadAsStringAsync()).Contains("This seems to be English.", StringComparison.Ordinal));
        if (text.Length > 0)
        {
            await Step("ask-for-more", text);
        }
    }

    [Fact]
    public async Task Who_decides_reads_beside_the_reason_in_which_language_the_letter_is()
    {
        await HandedIn(await SpanishAccount(), Ticked);
        await Recommend("ApproveAll");

        var packet = await (await Counter.SignInAs("supervisor")).Page(Packet);

        Assert.StartsWith("goes into the Spanish letter", packet.QuerySelector("#Form_Reason-hint")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(packet.QuerySelector("#Form_Reason-language[hx-post='/correspondence/language']"));
    }

    private static (string, string) Ticked => ("Form.Periods[0].Ticked", "true");

    private async Task<Account> SpanishAccount()
    {
        var account = await AccountMaker.Open(Counter.Services, AccountMaker.Facts(running: 78) with { Language = "es" });
        await AccountMaker.Charge(Counter.Services, Counter.Services.GetRequiredService<RuleBook>(), account, "911.20", "2026-06", new DateOnly(2026, 7, 20));
        return account;
    }
}
