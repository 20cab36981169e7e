using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>A state in a word: <c>&lt;span usa-tag="warning"&gt;waits&lt;/span&gt;</c>. Its kind: success, neutral, warning, error.</summary>
[HtmlTargetElement("span", Attributes = "usa-tag")]
public sealed class StateTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AddBlock("usa-tag", output.Take("usa-tag"));
    }
}
