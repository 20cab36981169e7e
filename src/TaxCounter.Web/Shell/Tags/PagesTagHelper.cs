using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>From page to page of a list, with its keys: <c>&lt;pages of="Model.Rows" url="Model.UrlOf" /&gt;</c>. Nothing where there is one page only.</summary>
[HtmlTargetElement("pages", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagesTagHelper(IHttpContextAccessor http) : TagHelper
{
    /// <summary>The page that is shown.</summary>
    public required IRecordPage Of { get; set; }

    /// <summary>The address of a page by its number.</summary>
    public required Func<int, string> Url { get; set; }

    /// <summary>The last page that can be asked for; what lies behind it is found by a narrower question.</summary>
    public int Most { get; set; } = int.MaxValue;

    /// <summary>Whether the list begins with the newest, so that the next page is the older one.</summary>
    public bool NewestFirst { get; set; }

    /// <summary>Whether only that part of the page is fetched.</summary>
    public bool InPlace { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Of is { Number: 1, HasMore: false })
        {
            output.SuppressOutput();
            return;
        }

        var hasNext = Of.HasMore && Of.Number < Most;

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddBlock("usa-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        var list = new TagBuilder("ul") { Attributes = { ["class"] = "usa-pagination__list" } };
        list.InnerHtml.AppendHtml(Arrow(Of.Number > 1 ? Of.Number - 1 : null, NewestFirst ? "Newer" : "Before", "previous", ","));
        var item = new TagBuilder("li") { Attributes = { ["class"] = "usa-pagination__item quiet" } };
        item.InnerHtml.Append($"Page {Of.Number}{(Of.IsCounted ? $" of {Of.Last}" : "")}{(Of.HasMore && !hasNext ? "; narrow the search to find older entries" : "")}");
        list.InnerHtml.AppendHtml(item);
        list.InnerHtml.AppendHtml(Arrow(hasNext ? Of.Number + 1 : null, NewestFirst ? "Older" : "Next", "next", "."));
        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Arrow(int? page, string text, string which, string key)
    {
        var item = new TagBuilder("li") { Attributes = { ["class"] = "usa-pagination__item usa-pagination__arrow" } };
        if (page is not { } number)
        {
            return item;
        }

        var url = Url(number);
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
