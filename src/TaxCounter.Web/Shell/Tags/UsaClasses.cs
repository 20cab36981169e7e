using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>The class names of the U.S. Web Design System: a block, and a modifier for each word that a page says.</summary>
internal static class UsaClasses
{
    /// <summary>The words of an attribute that is for the helper alone; it does not reach the browser, and may stand without a value.</summary>
    public static string? Take(this TagHelperOutput output, string name)
    {
        var words = output.Attributes[name]?.Value?.ToString();
        output.Attributes.RemoveAll(name);
        return words;
    }

    /// <summary>Gives the element its block and modifiers, beside the classes the page gave it.</summary>
    public static void AddBlock(this TagHelperOutput output, string block, string? modifiers = null)
    {
        output.AddClass(block, HtmlEncoder.Default);
        foreach (var modifier in (modifiers ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            output.AddClass($"{block}--{modifier}", HtmlEncoder.Default);
        }
    }
}
