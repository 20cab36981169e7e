using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>A key as it is drawn beside what it does: this person's own, and nothing where they turned it off. Keys of a duty's page come with the key before them.</summary>
[HtmlTargetElement("kbd")]
public sealed class KbdTagHelper(IHttpContextAccessor http) : TagHelper
{
    /// <summary>The drawing of one key.</summary>
    public static TagBuilder Drawn(string key)
    {
        var kbd = new TagBuilder("kbd");
        kbd.InnerHtml.Append(key);
        return kbd;
    }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var key = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent().Trim());
        if (key.Length != 1 || key[0] > 126)
        {
            return; // Esc, ⏎, Alt+L: these are nobody's to change
        }

        if (http.HttpContext.Keys().InForce(key) is { } mine)
        {
            output.Content.SetContent(mine);
        }
        else
        {
            output.SuppressOutput();
        }
    }
}
