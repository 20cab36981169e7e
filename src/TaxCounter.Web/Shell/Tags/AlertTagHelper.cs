using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>What was done, what to know, why not: <c>&lt;p usa-alert="error"&gt;…&lt;/p&gt;</c>, as a slim alert. Its kind: info, success, warning, error.</summary>
[HtmlTargetElement("p", Attributes = "usa-alert")]
[HtmlTargetElement("div", Attributes = "usa-alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inner = output.TagName; // a paragraph stays one; a division holds paragraphs and lists
        output.TagName = "div";
        output.AddBlock("usa-alert", output.Take("usa-alert") + " slim");
        output.PreContent.AppendHtml($"<div class=\"usa-alert__body\"><{inner} class=\"usa-alert__text\">");
        output.PostContent.AppendHtml($"</{inner}></div>");
    }
}
