using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>Supporting documents over HTTP: what is taken, how they are shown, and what an attacker would try.</summary>
public sealed class EvidencePagesTests : WaiverDeskTest
{
    private string Folder => Path.Combine(Path.GetDirectoryName(Counter.File)!, "evidence");

    [Fact]
    public async Task A_document_is_taken_in_listed_and_shown_as_what_it_is_in_a_sandbox()
    {
        var number = await Requested();

        var taken = await Send(Clerk, number, Papers.Pdf, "Lettre de l’hôpital.pdf", "application/pdf", "Jul 30 to Sep 22");
        Assert.Equal($"/penalty-waivers/{number}#evidence", taken.Headers.Location?.OriginalString);
        var page = await Clerk.Page($"/penalty-waivers/{number}");
        Assert.Contains("1. Lettre de l’hôpital.pdf PDF Jul 30 to Sep 22 Sep 15, 2026 Clerk 1", Plain(page.QuerySelector("#evidence tbody tr")), StringComparison.Ordinal);

        var auditor = await Counter.SignInAs("auditor");
        var shown = await auditor.Get($"/penalty-waivers/{number}/evidence/1");
        Assert.Equal(Papers.Pdf, await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", shown.Content.Headers.ContentType?.ToString());
        Assert.Equal($"inline; filename={number}-1.pdf; filename*=UTF-8''{number}-1.pdf", shown.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("sandbox; default-src 'none';", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", shown.Headers.CacheControl?.ToString());
        var entry = await Counter.With<TaxCounterContext, AuditEntry>(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "penalty-waivers.evidence-view"));
        Assert.Equal((number.ToString(), "E-301"), (entry.Subject, entry.Person));
        await BooksHold(receipts: 0);
    }

    [Theory]
    [InlineData("<!doctype html><script>alert(1)</script>", "letter.pdf", "application/pdf", "This file is not a PDF, JPEG or PNG")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "photo.png", "image/png", "This file is not a PDF, JPEG or PNG")]
    [InlineData("MZ\u0090", "letter.pdf", "", "This file is not a PDF, JPEG or PNG")]
    [InlineData("%PDF-1.7 <script>alert(1)</script>", "letter.pdf", "application/pdf", "This PDF is cut off")]
    [InlineData("\0\0\0\u0018ftypheic", "IMG_0412.HEIC", "image/heic", "This file is a HEIC photo, as iPhones take them. Save or share the photo as JPEG")]
    [InlineData("II*\0", "fax.tif", "image/tiff", "This file is a TIFF, as faxes and scanners make them. Save or scan it as PDF")]
    [InlineData("", "letter.pdf", "application/pdf", "This file is empty")]
    public async Task What_is_no_document_is_refused_at_its_field_and_what_was_typed_is_kept(string content, string name, string kind, string says)
    {
        var number = await Requested();

        var refused = await Send(Clerk, number, Encoding.Latin1.GetBytes(content), name, kind, "Jul 30 to Sep 22", "2026-09-10");

        Assert.Equal($"/penalty-waivers/{number}#evidence", refused.Headers.Location?.OriginalString);
        var page = await Clerk.Page($"/penalty-waivers/{number}");
        Assert.Contains(says, Plain(page.QuerySelector("#File-wrong")), StringComparison.Ordinal);
        Assert.Equal(("Jul 30 to Sep 22", "2026-09-10"), (page.QuerySelector("#Shows")!.GetAttribute("value"), page.QuerySelector("#ReceivedOn")!.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("#evidence tbody tr"));
        Assert.False(Directory.Exists(Folder));
    }

    [Theory]
    [InlineData("letter.pdf.exe", "", "letter.pdf.exe.pdf")]
    [InlineData("letter.pdf", "text/html", "letter.pdf")]
    [InlineData("letter\u202Efdp.exe", "application/x-msdownload", "letterfdp.exe.pdf")]
    [InlineData("letter\u200B.pdf", "application/pdf", "letter.pdf")]
    public async Task What_a_file_is_decides_whatever_it_is_called(string name, string kind, string shown)
    {
        var number = await Requested();

        await Send(Clerk, number, Papers.Pdf, name, kind);

        Assert.Contains("1. " + shown + " PDF", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#evidence tbody")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pdf_with_a_script_inside_is_never_shown_as_a_page()
    {
        var number = await Requested();
        await Send(Clerk, number, "%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF"u8.ToArray(), "letter.pdf");

        var shown = await Clerk.Get($"/penalty-waivers/{number}/evidence/1");

        Assert.Equal("application/pdf", shown.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("sandbox;", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Folders_in_a_name_are_left_out_and_the_file_lies_under_a_name_of_ours()
    {
        var number = await Requested();

        await Send(Clerk, number, Papers.Pdf, "../../../../wwwroot/letter.pdf");

        Assert.Contains("1. letter.pdf", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#evidence tbody")), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", Path.GetFileName(Assert.Single(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))));
    }

    [Fact]
    public async Task Six_megabytes_are_taken_one_byte_more_is_refused_and_much_more_is_not_even_read()
    {
        var number = await Requested();
        byte[] Picture(int size) => [.. Papers.Png, .. new byte[size - Papers.Png.Length]];

        await Send(Clerk, number, Picture(EvidenceKinds.Largest + 1), "photo.png");
        Assert.Contains("larger than 6 MB", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#File-wrong")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(Clerk, number, Picture(EvidenceKinds.Largest + (2 * 1024 * 1024)), "photo.png")).StatusCode);
        await Send(Clerk, number, Picture(EvidenceKinds.Largest), "photo.png");
        Assert.Single((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelectorAll("#evidence tbody tr"));
    }

    [Fact]
    public async Task The_same_file_twice_no_file_and_a_day_to_come_are_refused()
    {
        var number = await Requested();
        await Send(Clerk, number, Papers.Pdf, "letter.pdf");

        await Send(Clerk, number, Papers.Pdf, "again.pdf");
        Assert.Contains("already in this case as “letter.pdf”", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#File-wrong")), StringComparison.Ordinal);
        await Send(Clerk, number, Papers.Png, "photo.png", day: "2026-09-16");
        Assert.Contains("after today", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#ReceivedOn-wrong")), StringComparison.Ordinal);
        await Send(Clerk, number, Papers.Png, "photo.png", day: "yesterday");
        Assert.Contains("is not a date", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#ReceivedOn-wrong")), StringComparison.Ordinal);
        await Clerk.Submit(await Clerk.Page($"/penalty-waivers/{number}"), ".paper-form");
        Assert.Contains("Choose the file of the document", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("#File-wrong")), StringComparison.Ordinal);
        Assert.Single((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelectorAll("#evidence tbody tr"));
    }

    [Fact]
    public async Task A_document_of_another_case_is_not_there_and_a_role_without_the_right_gets_neither_page_nor_form()
    {
        var number = await Requested();
        var other = await Requested();
        await Send(Clerk, number, Papers.Pdf, "letter.pdf");

        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.Get($"/penalty-waivers/{other}/evidence/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.Get($"/penalty-waivers/{number}/evidence/2")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.Get("/penalty-waivers/W-2026-999999-9/evidence/1")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Counter.SignInAs("admin")).Get($"/penalty-waivers/{number}/evidence/1")).StatusCode);
        var auditor = await Counter.SignInAs("auditor");
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(auditor, number, Papers.Png, "photo.png")).StatusCode);
        Assert.Null((await auditor.Page($"/penalty-waivers/{number}")).QuerySelector(".paper-form"));
        Assert.Single((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelectorAll("#evidence tbody tr"));
    }

    [Fact]
    public async Task A_decided_case_takes_no_more_documents()
    {
        var number = await Decided(WaiverOutcome.ApproveAll);

        Assert.Null((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector(".paper-form"));
        await Send(Clerk, number, Papers.Pdf, "letter.pdf");
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_changed_file_is_not_shown_and_that_is_on_record()
    {
        var number = await Requested();
        await Send(Clerk, number, Papers.Pdf, "letter.pdf");
        await File.AppendAllTextAsync(Assert.Single(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)), "x");

        var answer = await Clerk.Get($"/penalty-waivers/{number}/evidence/1");

        Assert.Equal($"/penalty-waivers/{number}#evidence", answer.Headers.Location?.OriginalString);
        Assert.Contains("was changed or is damaged", Plain((await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector(".usa-alert--error")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_sent_to_a_locked_screen_is_not_kept_and_the_page_says_what_to_do()
    {
        var number = await Requested();
        var send = await Clerk.Page($"/penalty-waivers/{number}");
        await Clerk.Submit(await Clerk.Page("/"), "form[data-lock]");
        using var content = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Papers.Pdf);
        content.Add(file, "File", "letter.pdf");
        using var words = new StringContent("Jul 30 to Sep 22");
        content.Add(words, "Shows");
        using var token = new StringContent(send.QuerySelector(".paper-form input[name=FormToken]")!.GetAttribute("value")!);
        content.Add(token, "FormToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/penalty-waivers/{number}/evidence") { Content = content };
        request.Headers.Referrer = new Uri($"https://localhost/penalty-waivers/{number}");
        Assert.StartsWith("/sign-in/locked", (await Clerk.Send(request)).Headers.Location?.OriginalString, StringComparison.Ordinal);

        var on = await Clerk.Submit(await Clerk.Page("/sign-in/locked"), "form[data-unlock]", ("Password", CounterFactory.Password));
        Assert.Equal("/sign-in/continue", on.Headers.Location?.OriginalString);
        var page = await Clerk.Page("/sign-in/continue");

        Assert.Equal("Choose the file again", Plain(page.QuerySelector("h1")));
        Assert.Contains("Jul 30 to Sep 22", Plain(page.QuerySelector("main")), StringComparison.Ordinal);
        var back = await Clerk.Submit(page, "main form[action$=forget]");
        Assert.Equal($"/penalty-waivers/{number}", back.Headers.Location?.OriginalString);
        Assert.False(Directory.Exists(Folder));
    }
}
