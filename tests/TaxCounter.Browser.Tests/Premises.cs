using Microsoft.Playwright;
using TaxCounter.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(TaxCounter.Browser.Tests.Premises))]

namespace TaxCounter.Browser.Tests;

/// <summary>What all tests of a run share: one browser, and the sample office as the program makes it on its first start, made once and copied for each office.</summary>
public sealed class Premises : IAsyncDisposable
{
    private static readonly string[] _quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<ServedOffice>> _sample = new(MakeSample);
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _browser = new(Launch);

    /// <summary>Whether tests are skipped for want of a browser.</summary>
    public static bool HasNoBrowser => BrowserFactAttribute.Path is null && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>A copy of the sample office that does not serve yet.</summary>
    public async Task<ServedOffice> CopyOfSample() => new(await _sample.Value);

    /// <summary>Somebody's browser: no cookies, nothing kept.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options) => await (await _browser.Value).Browser.NewContextAsync(options);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            var (driver, browser) = await _browser.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }

        if (_sample.IsValueCreated)
        {
            (await _sample.Value).Dispose();
        }
    }

    private static async Task<ServedOffice> MakeSample()
    {
        var sample = new ServedOffice();
        sample.Settings["SignIn:Pbkdf2Iterations"] = "1000"; // as in every test where the strength of a hash is not the subject
        await sample.Start();
        sample.Kill(); // what it saved is saved: that is what KilledServerTests are about
        return sample;
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> Launch()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Path, Args = _quietly }));
    }
}
