using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>A table on screen: the system's, without borders and compact. Tables of papers are drawn by the paper's own sheet. Further modifiers.</summary>
[HtmlTargetElement("table", Attributes = "usa-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AddBlock("usa-table", "borderless compact " + output.Take("usa-table"));
    }
}
