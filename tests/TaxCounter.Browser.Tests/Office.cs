using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// The real program, in development, with the sample office it makes on its first start; and a browser with a window for everybody who works there.
/// Each class of tests gets an office of its own.
/// </summary>
public sealed class Office : IAsyncLifetime
{
    private static readonly string[] _quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private ServedOffice? _served;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Two months and more unpaid, sales tax only.</summary>
    public static string OwesFourPeriods { get; } = Number(5);

    /// <summary>Two months and more unpaid as well.</summary>
    public static string OwesFourToo { get; } = Number(15);

    /// <summary>Owes the most: a postmark of weeks ago takes off more than a clerk alone decides.</summary>
    public static string OwesMost { get; } = Number(47);

    /// <summary>Owes one month.</summary>
    public static string OwesOnePeriod { get; } = Number(2);

    /// <summary>Owes one month as well.</summary>
    public static string OwesOneToo { get; } = Number(7);

    /// <summary>Pays cash or by money order only, and holds a license.</summary>
    public static string CertifiedFundsOnly { get; } = Number(13);

    /// <summary>Everything is paid.</summary>
    public static string PaidUp { get; } = Number(1);

    /// <summary>Where it answers.</summary>
    public string Address => _served!.Address.ToString().TrimEnd('/');

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (BrowserFactAttribute.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            return; // every test of the class is skipped
        }

        _served = new ServedOffice();
        await _served.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Path, Args = _quietly });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _served?.Dispose();
    }

    /// <summary>A workstation without a browser, for what a test only has to prepare.</summary>
    public HttpClient Client() => _served!.Client();

    /// <summary>A browser of its own at a workstation, nobody signed in.</summary>
    public async Task<Window> Open()
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Address, ViewportSize = new() { Width = 1366, Height = 768 } });
        return new Window(await context.NewPageAsync());
    }

    /// <summary>A browser of its own, signed in by keyboard.</summary>
    public async Task<Window> SignIn(string userName)
    {
        var window = await Open();
        await window.Go("/sign-in");
        await window.Type(userName);
        await window.Press("Tab");
        await window.Type(SampleUserAccounts.Password);
        await window.Press("Enter", "/");
        return window;
    }

    private static string Number(int place) => AccountNumber.Of("0102", place).Digits;
}
