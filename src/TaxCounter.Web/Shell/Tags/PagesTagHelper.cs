using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>From page to page of a list, with its keys: <c>&lt;pages before="@url" next="@url" says="Page 2 of 7" /&gt;</c>. Nothing where there is one page only.</summary>
[HtmlTargetElement("pages", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagesTagHelper(IHttpContextAccessor http) : TagHelper
{
    /// <summary>Where the page before is; none on the first.</summary>
    public string? Before { get; set; }

    /// <summary>Where the next page is; none on the last.</summary>
    public string? Next { get; set; }

    /// <summary>Which page this is, in words.</summary>
    public string? Says { get; set; }

    /// <summary>What the page before is called.</summary>
    public string BeforeText { get; set; } = "Before";

    /// <summary>What the next page is called.</summary>
    public string NextText { get; set; } = "Next";

    /// <summary>Whether only that part of the page is fetched.</summary>
    public bool InPlace { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (string.IsNullOrEmpty(Before) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddBlock("usa-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        var list = new TagBuilder("ul") { Attributes = { ["class"] = "usa-pagination__list" } };
        list.InnerHtml.AppendHtml(Arrow(Before, BeforeText, "previous", ","));
        if (!string.IsNullOrEmpty(Says))
        {
            var item = new TagBuilder("li") { Attributes = { ["class"] = "usa-pagination__item quiet" } };
            item.InnerHtml.Append(Says);
            list.InnerHtml.AppendHtml(item);
        }

        list.InnerHtml.AppendHtml(Arrow(Next, NextText, "next", "."));
        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Arrow(string? url, string text, string which, string key)
    {
        var item = new TagBuilder("li") { Attributes = { ["class"] = "usa-pagination__item usa-pagination__arrow" } };
        if (string.IsNullOrEmpty(url))
        {
            return item;
        }

        var link = new TagBuilder("a") { Attributes = { ["class"] = $"usa-pagination__link usa-pagination__{which}-page", ["href"] = url } };
        link.InnerHtml.Append(text);
        if (InPlace)
        {
            link.Attributes["hx-get"] = url;
        }
        else if (http.HttpContext.Keys().InForce(key) is { } mine)
        {
            link.Attributes["data-key"] = mine;
            link.Attributes["data-key-says"] = text == "Before" ? "Page before" : text == "Next" ? "Next page" : text;
            link.InnerHtml.AppendHtml(" ").AppendHtml(KbdTagHelper.Drawn(mine));
        }

        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
