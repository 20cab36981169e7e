using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TaxCounter.Testing;

/// <summary>A browser as far as tests need one: keeps cookies, fills forms of the page it got (antiforgery token included) and sends them.</summary>
public sealed class CounterBrowser(HttpClient client)
{
    private static readonly HtmlParser _parser = new();

    /// <summary>The cookies by name, as the server set them.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Sends what has no form, for tests of the edges.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Cookies.Count > 0 && !request.Headers.Contains("Cookie"))
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await client.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        return answer;
    }

    /// <summary>Asks for a page.</summary>
    public async Task<HttpResponseMessage> Get(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        return await Send(request);
    }

    /// <summary>Asks for a page that must be there, and reads it.</summary>
    public async Task<IHtmlDocument> Page(string url)
    {
        var answer = await Get(url);
        return answer.StatusCode == HttpStatusCode.OK ? await Read(answer) : throw new InvalidOperationException($"{url} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return _parser.ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Fills a form of a page and sends it; fields not named keep what the page put there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">A CSS selector of the form.</param>
    /// <param name="fields">Names and values; a name that the form lacks is sent all the same.</param>
    public Task<HttpResponseMessage> Submit(IHtmlDocument page, string form, params (string Name, string Value)[] fields) => SubmitTo(page, form, null, fields);

    /// <summary>The same, by a button that sends the form somewhere else.</summary>
    public async Task<HttpResponseMessage> SubmitTo(IHtmlDocument page, string form, string? url, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(fields);
        var element = page.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"There is no form {form} on this page.");
        var typed = element.Elements.Where(IsSent)
            .Select(e => (Name: e.GetAttribute("name")!, Value: ValueOf(e)))
            .Where(f => fields.All(o => o.Name != f.Name))
            .Concat(fields);
        return await Post(url ?? element.GetAttribute("action") ?? "/", [.. typed]);
    }

    /// <summary>Sends fields as a form would, without looking at any page.</summary>
    public async Task<HttpResponseMessage> Post(string url, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        return await Send(request);
    }

    /// <summary>Opens the sign-in page, fills it and sends it.</summary>
    public async Task<HttpResponseMessage> SignIn(string userName, string password, string? returnUrl = null)
    {
        var page = await Page("/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)));
        return await Submit(page, "main form", ("UserName", userName), ("Password", password));
    }

    private static bool IsSent(IElement element) =>
        element.GetAttribute("name") is { Length: > 0 }
        && !element.HasAttribute("disabled")
        && element is not IHtmlButtonElement
        && element is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false };

    private static string ValueOf(IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}
