using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>Puts this person's own key in place of the one the page says, or none where they turned it off.</summary>
[HtmlTargetElement("a", Attributes = Name)]
[HtmlTargetElement("button", Attributes = Name)]
[HtmlTargetElement("field", Attributes = Name, TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("input", Attributes = Name, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = Name)]
[HtmlTargetElement("summary", Attributes = Name)]
[HtmlTargetElement("textarea", Attributes = Name)]
public sealed class KeyTagHelper(IHttpContextAccessor http) : TagHelper
{
    private const string Name = "data-key";

    /// <summary>Before every other helper: a field hands the attribute on to its input.</summary>
    public override int Order => -1000;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var key = System.Net.WebUtility.HtmlDecode(output.Take(Name));
        if (!string.IsNullOrEmpty(key) && http.HttpContext.Keys().InForce(key) is { } mine)
        {
            output.Attributes.SetAttribute(Name, mine);
        }
    }
}
