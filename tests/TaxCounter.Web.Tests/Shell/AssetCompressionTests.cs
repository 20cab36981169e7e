using System.Net.Http.Headers;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>What a browser loads once goes out small; what may hold a secret does not change its length with what was typed.</summary>
public sealed class AssetCompressionTests : IAsyncDisposable
{
    private const int LongestFirstVisit = 200 * 1024;
    private readonly CounterFactory _counter = new();

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task Style_sheets_and_scripts_are_compressed_and_pages_are_not()
    {
        using var client = Client();

        var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        var sheet = await client.GetAsync(new Uri("/css/counter.css", UriKind.Relative));

        Assert.Empty(page.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], sheet.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", sheet.Headers.Vary);
    }

    [Fact]
    public async Task A_first_visit_loads_less_than_two_hundred_kilobytes()
    {
        using var client = Client();
        var page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var document = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(page, TestContext.Current.CancellationToken);
        var files = document.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(u => u.StartsWith('/')).Distinct();

        long bytes = page.Length;
        foreach (var file in files)
        {
            bytes += (await client.GetByteArrayAsync(file)).Length;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes:N0} bytes");
        Assert.True(bytes < LongestFirstVisit, $"A first visit loads {bytes:N0} bytes.");
    }

    private HttpClient Client()
    {
        var client = _counter.CreateClient();
        client.BaseAddress = new Uri("https://localhost");
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return client;
    }
}
