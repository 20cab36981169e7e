using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Browser.Tests;

/// <summary>One person's browser: presses keys, reads what is on the screen, and remembers what the browser complained of and whom it called.</summary>
public sealed class Window
{
    /// <summary>A part of a page that is on its way, or is about to be replaced.</summary>
    private const string Unsettled = ".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added";

    /// <summary>Every rule runs; of those that are kept only the first element is told. That none is kept means that axe did not look.</summary>
    private const string Look =
        """
        async tags => {
          const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          if (found.passes.length === 0) throw new Error('No rule of accessibility was looked at.');
          return found.violations.map(v => `${v.id}, ${v.help}: ${v.nodes.map(n => n.html).join(' | ')}`);
        }
        """;

    /// <summary>Figures that lie outside of the window, or behind something that is not theirs.</summary>
    private const string HiddenFigures =
        """
        () => {
          const says = [];
          if (document.scrollingElement.scrollWidth > innerWidth) says.push(`scrolls sideways: ${document.scrollingElement.scrollWidth} of ${innerWidth}`);
          const texts = element => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, n => n.textContent.trim() && !n.parentElement.closest('.usa-sr-only') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
            const found = [];
            while (walker.nextNode()) found.push(walker.currentNode);
            return found;
          };
          const shown = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
          for (const figure of shown.querySelectorAll('.num, .loud, .mid')) {
            if (figure.closest('.only-print, .paper-only, details:not([open])') || figure.getClientRects().length === 0) continue;
            for (const text of texts(figure)) {
              const range = document.createRange();
              range.selectNodeContents(text);
              const name = text.textContent.trim(), box = range.getBoundingClientRect(), cell = figure.getBoundingClientRect();
              if (box.left < 0 || box.right > innerWidth) says.push(`outside: ${name}`);
              else if (box.right > cell.right + 1 || box.left < cell.left - 1) says.push(`over its cell: ${name}`);
              figure.scrollIntoView({ block: 'center' });
              const now = range.getClientRects()[0];
              const top = document.elementFromPoint(now.right - 1, (now.top + now.bottom) / 2);
              if (top && !figure.contains(top) && !top.contains(figure)) says.push(`behind ${top.className || top.tagName}: ${name}`);
            }
          }
          for (const field of shown.querySelectorAll('.card :is(input, select, textarea, button)')) {
            const box = field.getBoundingClientRect(), card = field.closest('.card').getBoundingClientRect();
            if (box.width > 2 && box.right > card.right + 1) says.push(`over its card: ${field.name || field.textContent.trim()}`);
          }
          return says;
        }
        """;

    /// <summary>Selects and rows of chips that do not say what they are.</summary>
    private const string WithoutWords =
        """
        () => [...document.querySelectorAll('main select, main nav')].filter(e => e.getClientRects().length > 0).filter(e => {
          const label = e.labels?.[0] ?? document.getElementById(e.getAttribute('aria-labelledby') ?? '') ?? null;
          return !(label && label.textContent.trim() && label.getClientRects().length > 0 && getComputedStyle(label).clip === 'auto') && !e.getAttribute('aria-label') && !e.matches('.usa-breadcrumb');
        }).map(e => e.outerHTML.slice(0, 120))
        """;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] _wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    internal Window(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(60_000);
        page.Console += (_, message) => Console.Add(message.Text);
        page.PageError += (_, trouble) => Broken.Add(trouble);
        page.Request += (_, request) => Hosts.Add(new Uri(request.Url).GetLeftPart(UriPartial.Authority));
    }

    /// <summary>The page itself, for what has no word here.</summary>
    public IPage Page { get; }

    /// <summary>What the browser wrote into its console.</summary>
    public List<string> Console { get; } = [];

    /// <summary>Scripts that broke.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Every host that was asked for anything.</summary>
    public HashSet<string> Hosts { get; } = [];

    /// <summary>How many keys were pressed so far.</summary>
    public int Keys { get; private set; }

    /// <summary>Types an address. The page has settled when this returns.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Settled();
    }

    /// <summary>Waits until the page is all there: loaded, its scripts run, and no part of it on its way.</summary>
    public async Task Settled()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await Page.Locator(Unsettled).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Presses keys one after the other.</summary>
    public async Task Type(string text)
    {
        Keys += text.Length;
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses one key; a chord is one.</summary>
    public async Task Press(string key)
    {
        Keys++;
        await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses one key that leads to another page, and waits until that has settled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="path">Its path; one that ends with <c>*</c> only begins so.</param>
    public async Task Press(string key, string path)
    {
        await Settled(); // before its scripts have run, a page takes no keys
        await Press(key);
        await Page.WaitForURLAsync(url => IsAt(url, path));
        await Settled();
    }

    /// <summary>Types how many there are of each and goes on with Enter, as in every count.</summary>
    public async Task Count(params int[] pieces)
    {
        foreach (var number in pieces)
        {
            await Type(number.ToString(CultureInfo.InvariantCulture));
            await Press("Enter");
        }
    }

    /// <summary>Finds by the search box, from any page; where the office has to know who asks, they show their photo ID.</summary>
    public async Task Find(string what, string path)
    {
        await Press("/");
        await Type(what);
        await Press("Enter", path);
        if (await Page.Locator("#who form").CountAsync() > 0)
        {
            await Press("1", path);
        }
    }

    /// <summary>What stands there, in one line.</summary>
    public async Task<string> Read(string selector) => string.Join(' ', (await Page.Locator(selector).First.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The amount that stands there.</summary>
    public async Task<Money> Amount(string selector) =>
        Money.TryParse((await Read(selector)).Replace("$", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var amount) ? amount : throw new InvalidOperationException($"{selector} is no amount: {await Read(selector)}");

    /// <summary>Waits until the page says so.</summary>
    public Task Until(string selector, string text) => Assertions.Expect(Page.Locator(selector).First).ToContainTextAsync(text, new() { Timeout = 60_000 });

    /// <summary>Where the page breaks WCAG 2.2 AA: rule and element. Axe runs in the page itself: the library's own way opens another browser context for each look.</summary>
    public async Task<IReadOnlyList<string>> Violations()
    {
        await Page.EvaluateAsync(_axe);
        return await Page.EvaluateAsync<string[]>(Look, _wcag);
    }

    /// <summary>What does not fit: at 1366 × 768, at 1024 × 768, and at 1366 × 768 with 200 % zoom, which is 683 pixels.</summary>
    public async Task<IReadOnlyList<string>> Unfit()
    {
        List<string> wrong = [];
        foreach (var (width, height) in new[] { (1024, 768), (683, 384), (1366, 768) })
        {
            await Page.SetViewportSizeAsync(width, height);
            wrong.AddRange((await Page.EvaluateAsync<string[]>(HiddenFigures)).Select(w => $"{width}: {w}"));
        }

        return wrong;
    }

    /// <summary>Selects and rows of chips that do not say what they are, in words.</summary>
    public async Task<IReadOnlyList<string>> Unsaid() => await Page.EvaluateAsync<string[]>(WithoutWords);

    private static bool IsAt(string url, string path)
    {
        var at = new Uri(url).AbsolutePath;
        return path.EndsWith('*') ? at.StartsWith(path[..^1], StringComparison.Ordinal) && at.Length >= path.Length : at == path;
    }
}
