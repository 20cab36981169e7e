using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>A control without the frame of a field, in a row or a filter: <c>&lt;input usa-input="small" …&gt;</c>, also a select or a text area. Modifiers: small, or none.</summary>
[HtmlTargetElement("input", Attributes = "usa-input", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "usa-input")]
[HtmlTargetElement("textarea", Attributes = "usa-input")]
public sealed class InputTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AddBlock(output.TagName == "input" ? "usa-input" : "usa-" + output.TagName, output.Take("usa-input"));
    }
}
