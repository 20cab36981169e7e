using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Web.Shell.Drafts;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>
/// Gives every posted form its antiforgery token, also those with a plain <c>action</c>, which the framework's own helper leaves out, and the page by which what is
/// typed into it is kept; <c>draft="false"</c> keeps nothing.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator html) : TagHelper
{
    /// <summary>Whether what is typed is kept while it is typed.</summary>
    public bool Draft { get; set; } = true;

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
        var request = ViewContext.HttpContext.Request;
        if (Draft && ViewContext.HttpContext.User.Identity is { IsAuthenticated: true } && DraftOfForm.PageOf(request) is { } page)
        {
            output.PostContent.AppendHtml(Hidden(DraftOfForm.PageField, page));
            if (HttpMethods.IsPost(request.Method))
            {
                output.PostContent.AppendHtml(Hidden(DraftOfForm.AnswerField, "yes"));
            }
        }
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = name, ["value"] = value });
        return field;
    }
}
