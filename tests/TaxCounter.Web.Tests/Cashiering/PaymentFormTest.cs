using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>The window with the form of a payment: what stands in its fields.</summary>
public abstract class PaymentFormTest : WindowTest
{
    protected static string Value(IHtmlDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"[name='{name}']")?.Value ?? "";

    protected static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("#payment input[name]").Where(i => i.Type is not ("radio" or "checkbox") || i.IsChecked).Select(i => (i.Name!, i.Value));
}
