using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>The window, an account with two periods of penalty, and the steps of a case.</summary>
public abstract class WaiverCaseTest : TrustTest
{
    private protected CounterBrowser? _later;

    private protected CounterBrowser Window => _later ?? Clerk;

    private protected const string Why = "I was in the hospital and nobody else can sign in.";
    private protected const string Rationale = "The days of the hospital cover the due date.";

    private protected const string Case = "/penalty-waivers/W-2026-000001-1", Packet = "/supervisor/penalty-waivers/W-2026-000001-1";

    private protected Task<Account> Owes() => Debts.Owe(Counter.Services, 76, Debts.Sales, Debts.LaterSales);

    private protected Task<IHtmlDocument> New(Account account) => Window.Page("/penalty-waivers/new?account=" + account.Number);

    private protected static (string, string)[] Filled() =>
    [
        ("Form.AskerName", "M. Hebert"), ("Form.Channel", "Phone"), ("Form.ReasonCode", "illness-or-death"), ("Form.Answers[who]", "The owner, who files"),
        ("Form.Answers[from]", "2026-07-10"), ("Form.Answers[to]", "2026-09-02"), ("Form.Statement", Why),
    ];

    private protected async Task<IHtmlDocument> HandedIn(Account account, params (string, string)[] periods)
    {
        var answer = await Window.SubmitTo(await New(account), "#request", "/penalty-waivers/submit", [.. Filled(), .. periods]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await Window.Page(answer.Headers.Location!.OriginalString);
    }

    private protected async Task Step(string step, string text = "") =>
        Assert.Equal(Case, (await Window.Submit(await Window.Page($"{Case}/{step}"), "main form", ("Form.Text", text))).Headers.Location?.OriginalString);

    private protected Task<List<string>> Letters() => Counter.With<TaxCounterContext, List<string>>(c => c.Set<Letter>().OrderBy(l => l.Id).Select(l => l.Kind).ToListAsync());

    private protected async Task Recommend(string advice, params (string, string)[] parts) =>
        Assert.Equal(Case, (await Window.Submit(await Window.Page(Case + "/recommend"), "main form[action$=recommend]", [("Form.Outcome", advice), ("Form.Rationale", Rationale), .. parts])).Headers.Location?.OriginalString);

    private protected static Task<HttpResponseMessage> Decide(CounterBrowser who, IHtmlDocument packet, string choice, string reason = "The letter covers July.", string password = CounterFactory.Password) =>
        who.Submit(packet, "form[action$=decide]", ("Form.Choice", choice), ("Form.Reason", reason), ("Form.Password", password));

    private protected Task<T> Read<T>(Func<PenaltyWaiver, T> of) => Counter.With<TaxCounterContext, T>(async c => of(await c.Set<PenaltyWaiver>().AsNoTracking().SingleAsync()));

    private protected static string Token(IDocument page) => page.QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;

    private protected static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
