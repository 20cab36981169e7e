using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Web.Shell.Drafts;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>
/// Gives every form the page by which what is typed into it is kept, and a posted one its antiforgery token, also those with a plain <c>action</c>, which the
/// framework's own helper leaves out; <c>draft="false"</c> keeps nothing.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
[HtmlTargetElement("form", Attributes = "[method=get]")]
public sealed class KeptFormTagHelper(IHtmlGenerator html) : TagHelper
{
    /// <summary>The attribute by which the page finds the forms that are kept.</summary>
    public const string PageAttribute = "data-draft-page";

    /// <summary>Whether what is typed is kept while it is typed.</summary>
    public bool Draft { get; set; } = true;

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var isPosted = HttpMethods.IsPost(context.AllAttributes["method"].Value.ToString() ?? "");
        if (isPosted)
        {
            output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
        }

        var request = ViewContext.HttpContext.Request;
        if (!Draft || ViewContext.HttpContext.User.Identity is not { IsAuthenticated: true } || DraftOfForm.PageOf(request) is not { } page)
        {
            return;
        }

        output.Attributes.SetAttribute(PageAttribute, page);
        if (isPosted)
        {
            output.PostContent.AppendHtml(Hidden(DraftOfForm.PageField, page));
        }

        if (isPosted && HttpMethods.IsPost(request.Method))
        {
            output.PostContent.AppendHtml(Hidden(DraftOfForm.AnswerField, "yes"));
        }
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = name, ["value"] = value });
        return field;
    }
}
