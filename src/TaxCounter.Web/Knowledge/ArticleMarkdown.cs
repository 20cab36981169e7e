using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Web.Knowledge;

/// <summary>
/// The body of an article as a page shows it. HTML in it is text; a picture, and a link that leads neither to the web nor to a page of ours, are their words alone; a link to
/// the web opens beside the counter.
/// </summary>
public static class ArticleMarkdown
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Makes it.</summary>
    public static IHtmlContent Html(string body)
    {
        var document = Markdown.Parse(body ?? "", _pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, 4);
        }

        foreach (var table in document.Descendants<Markdig.Extensions.Tables.Table>())
        {
            table.GetAttributes().AddClass("usa-table");
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !ArticleReader.IsGood(link.Url ?? ""))
            {
                link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString()))), copyChildren: false);
            }
            else if (link.Url![0] != '/')
            {
                Outside(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail || !ArticleReader.IsGood(link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
            else
            {
                Outside(link);
            }
        }

        return new HtmlString(document.ToHtml(_pipeline));
    }

    private static void Outside(MarkdownObject link)
    {
        link.GetAttributes().AddProperty("rel", "noreferrer noopener external");
        link.GetAttributes().AddProperty("target", "_blank");
    }
}
