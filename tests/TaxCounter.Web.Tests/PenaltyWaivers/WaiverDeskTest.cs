using System.Globalization;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>Cases that are already there, made by the service, so that a test is only about the page it looks at.</summary>
public abstract class WaiverDeskTest : TrustTest
{
    protected static readonly StaffMember One = Person("E-101", "Clerk 1", Role.Clerk);
    protected static readonly StaffMember Two = Person("E-102", "Clerk 2", Role.Clerk);
    protected static readonly StaffMember Chief = Person("E-201", "Supervisor 1", Role.Supervisor);

    /// <summary>A draft of 91.12, begun so many days ago.</summary>
    protected async Task<WaiverNumber> Begun(StaffMember? by = null, string reason = "first-time", int daysAgo = 0)
    {
        var account = await Owe(Debts.Sales);
        var act = By(by ?? One, daysAgo);
        var offer = await Counter.With<WaiverOffers, IReadOnlyList<WaivablePeriod>>(s => s.Of(account.Id, act.Today));
        var request = new WaiverRequest { AskerName = "M. Hebert", ReasonCode = reason, Statement = "It is the first time.", Answers = new Dictionary<string, string> { ["why"] = "The bookkeeper left." }, Periods = [.. offer.Select(p => new PeriodMeasure(p.Obligation.Id, WaiverMeasure.All))] };
        return (await Done(s => s.Begin(PenaltyWaiverId.New(), account.Id, request, act))).Number;
    }

    protected async Task<WaiverNumber> Requested(StaffMember? by = null, int daysAgo = 0)
    {
        var number = await Begun(by, daysAgo: daysAgo);
        await Done(s => s.Submit(number, By(by ?? One, daysAgo)));
        return number;
    }

    protected async Task<WaiverNumber> Decided(WaiverOutcome outcome, int daysAgo = 0)
    {
        var number = await Requested(daysAgo: daysAgo);
        await Done(s => s.Recommend(number, outcome, [], "It is the first time in nine years.", By(One, daysAgo)));
        await Done(s => s.Open(number, By(Chief, daysAgo)));
        var packet = (await Counter.With<WaiverPackets, WaiverPacket?>(s => s.Of(number, By(Chief, daysAgo))))!;
        var read = new DecideWaiver { Outcome = outcome, Revision = packet.Waiver.Story.Revision, WaivableRead = packet.Periods.ToDictionary(p => p.Now.Obligation.Id, p => p.Now.Waivable) };
        await Done(s => s.Decide(number, read, By(Chief, daysAgo, "It is in order.")));
        return number;
    }

    protected async Task<PenaltyWaiver> Done(Func<PenaltyWaiverService, Task<Result<PenaltyWaiver>>> act)
    {
        var done = await Counter.With(act);
        Assert.Null(done.Refusal);
        return done.Value;
    }

    /// <summary>What is done with every case alike.</summary>
    protected async Task<PenaltyWaiver> Done(Func<WaiverCases, Task<Result<PenaltyWaiver>>> act)
    {
        var done = await Counter.With(act);
        Assert.Null(done.Refusal);
        return done.Value;
    }

    protected static CounterAct By(StaffMember who, int daysAgo = 0, string? reason = null) => Acts.By(who, new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc).AddDays(-daysAgo), reason);

    /// <summary>Sends a file as the form of a case does.</summary>
    protected static async Task<HttpResponseMessage> Send(CounterBrowser browser, WaiverNumber number, byte[] file, string name, string kind = "", string shows = "", string? day = null)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var token = (await browser.Page("/")).QuerySelector("input[name=FormToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent();
        using var part = new ByteArrayContent(file);
        if (kind.Length > 0)
        {
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(kind);
        }

        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "File", FileNameStar = name };
        content.Add(part);
        using var words = new StringContent(shows);
        content.Add(words, "Shows");
        using var when = new StringContent(day ?? "2026-09-15");
        content.Add(when, "ReceivedOn");
        using var form = new StringContent(token);
        content.Add(form, "FormToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"/penalty-waivers/{number}/evidence")) { Content = content };
        request.Headers.Referrer = new Uri($"https://localhost/penalty-waivers/{number}");
        return await browser.Send(request);
    }

    protected static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static StaffMember Person(string person, string name, Role role) => new(new StaffId(Guid.CreateVersion7()), person, name, role);
}
