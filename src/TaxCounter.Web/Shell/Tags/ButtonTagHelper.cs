using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>A button, or a link that looks like one: <c>&lt;a usa-button="outline" href="…"&gt;</c>. <c>stop</c> is for what undoes or refuses. Modifiers: outline, stop, small, unstyled; none for the main button.</summary>
[HtmlTargetElement("button", Attributes = "usa-button")]
[HtmlTargetElement("a", Attributes = "usa-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AddBlock("usa-button", output.Take("usa-button"));
    }
}
