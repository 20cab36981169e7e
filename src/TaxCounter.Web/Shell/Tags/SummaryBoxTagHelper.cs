using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>What follows from the figures beside it, in a few sentences: <c>&lt;section usa-summary-box&gt;…&lt;/section&gt;</c>.</summary>
[HtmlTargetElement("section", Attributes = "usa-summary-box")]
public sealed class SummaryBoxTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Take("usa-summary-box");
        output.AddBlock("usa-summary-box");
        output.PreContent.AppendHtml("<div class=\"usa-summary-box__body\"><div class=\"usa-summary-box__text\">");
        output.PostContent.AppendHtml("</div></div>");
    }
}
