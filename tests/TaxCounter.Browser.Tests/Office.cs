using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// The real program, in development, over a copy of the sample office; and a window of the one browser for everybody who works there. A class of tests that writes
/// has an office of its own; classes that do not disturb one another share one (<see cref="SharedOffice"/>).
/// </summary>
public class Office(Premises premises) : IAsyncLifetime
{
    private readonly Dictionary<string, Window> _desks = [];
    private readonly List<IBrowserContext> _browsers = [];
    private ServedOffice? _served;

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

    /// <summary>A residence with four months of sewer and solid waste unpaid.</summary>
    public static string OwesSewer { get; } = Number(27);

    /// <summary>Everything is paid.</summary>
    public static string PaidUp { get; } = Number(1);

    /// <summary>Where it answers.</summary>
    public string Address => _served!.Address.ToString().TrimEnd('/');

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Premises.HasNoBrowser)
        {
            return; // every test of the class is skipped
        }

        _served = await Records(premises);
        await _served.Start();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // A window that stays open goes on asking an office that is closed.
        foreach (var browser in _browsers)
        {
            await browser.CloseAsync();
        }

        _served?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A workstation without a browser, for what a test only has to prepare.</summary>
    public HttpClient Client() => _served!.Client();

    /// <summary>A browser of its own at a workstation, nobody signed in.</summary>
    public async Task<Window> Open()
    {
        var context = await premises.NewContext(new() { BaseURL = Address, ViewportSize = new() { Width = 1366, Height = 768 } });
        _browsers.Add(context);
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

    /// <summary>
    /// One person's window for every test of the class, or of the classes that share the office: signed in once, for tests that open one page and look. What one
    /// of them left open does not matter to the next, which types an address.
    /// </summary>
    public async Task<Window> Desk(string userName)
    {
        if (!_desks.TryGetValue(userName, out var window))
        {
            _desks[userName] = window = await SignIn(userName);
        }

        await window.Page.SetViewportSizeAsync(1366, 768);
        return window;
    }

    /// <summary>The office before it opens, to be disposed of by who asked.</summary>
    protected virtual Task<ServedOffice> Records(Premises from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from.CopyOfSample();
    }

    private static string Number(int place) => AccountNumber.Of("0102", place).Digits;
}
