using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>The way back up: <c>&lt;nav usa-breadcrumb&gt;&lt;a href="/rule-books"&gt;Rules&lt;/a&gt; · the rule&lt;/nav&gt;</c>; a point between two steps.</summary>
[HtmlTargetElement("nav", Attributes = "usa-breadcrumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var steps = (await output.GetChildContentAsync()).GetContent().Split(" · ", StringSplitOptions.TrimEntries);
        output.Take("usa-breadcrumb");
        output.AddBlock("usa-breadcrumb");
        output.Attributes.SetAttribute("aria-label", "Way back");
        output.Content.SetHtmlContent("<ol class=\"usa-breadcrumb__list\">");
        foreach (var step in steps)
        {
            output.Content.AppendHtml("<li class=\"usa-breadcrumb__list-item\">").AppendHtml(new HtmlString(step)).AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ol>");
    }
}
