using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Knowledge;

/// <summary>The body of an article: <c>&lt;article-body text="…" /&gt;</c>.</summary>
[HtmlTargetElement("article-body", Attributes = "text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ArticleBodyTagHelper : TagHelper
{
    /// <summary>Its Markdown.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(ArticleMarkdown.Html(Text));
    }
}
