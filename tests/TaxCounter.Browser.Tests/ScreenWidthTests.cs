using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// No page scrolls sideways and no figure hides: at 1366 × 768, at 1024 × 768, and at 1366 × 768 with 200 % zoom, which is 683 pixels.
/// </summary>
[Collection<SharedOffice>]
public sealed class ScreenWidthTests(Office office)
{
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
          for (const figure of document.querySelectorAll('main .num, main .loud, main .mid')) {
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
          return says;
        }
        """;

    [BrowserTheory]
    [InlineData("clerk", "/")]
    [InlineData("clerk", "/keys")]
    [InlineData("clerk", "/search")]
    [InlineData("clerk", "account")]
    [InlineData("clerk", "account?steps=true&paid=true")]
    [InlineData("clerk", "account/owed")]
    [InlineData("clerk", "/penalty-waivers/new?account=")]
    [InlineData("clerk", "/penalty-waivers?all=true")]
    [InlineData("supervisor", "packet")]
    [InlineData("supervisor", "/penalty-waivers/report")]
    [InlineData("supervisor", "/supervisor/approvals")]
    [InlineData("supervisor", "/supervisor/drawers")]
    [InlineData("supervisor", "/collections/overdue")]
    [InlineData("supervisor", "/deposits")]
    [InlineData("supervisor", "/cashiering/days")]
    [InlineData("supervisor", "/cashiering/numbers")]
    [InlineData("supervisor", "/rule-books")]
    [InlineData("supervisor", "/rule-books/topics/late-rules/sales/interest/in-force")]
    [InlineData("supervisor", "/calculators/balance?tax=sales&due=2026-09-21&amount=911.20&payment=2026-10-21%3D411.20&as-of=2026-11-20")]
    [InlineData("supervisor", "/correspondence/templates")]
    [InlineData("supervisor", "/staff/delegations")]
    [InlineData("admin", "/staff")]
    [InlineData("auditor", "/audit")]
    public async Task A_page_fits_its_screen(string who, string path)
    {
        var window = await office.Desk(who);
        await window.Go(path switch
        {
            "packet" => "/supervisor/approvals?kind=waiver",
            _ when path.EndsWith("account=", StringComparison.Ordinal) => path + Office.OwesFourPeriods,
            _ when path.StartsWith("account", StringComparison.Ordinal) => "/accounts/" + Office.OwesFourPeriods + path["account".Length..],
            _ => path,
        });
        if (path == "packet")
        {
            await window.Press("j");
            await window.Press("Enter", "/supervisor/penalty-waivers/*");
        }

        List<string> wrong = [];
        foreach (var (width, height) in new[] { (1366, 768), (1024, 768), (683, 384) })
        {
            await window.Page.SetViewportSizeAsync(width, height);
            wrong.AddRange((await window.Page.EvaluateAsync<string[]>(HiddenFigures)).Select(w => $"{width}: {w}"));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
