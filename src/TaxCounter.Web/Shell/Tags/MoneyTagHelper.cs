using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>An amount in tabular figures: <c>&lt;money value="total" /&gt;</c>; <c>dash</c> shows none as a dash, <c>dollars</c> puts the sign before it.</summary>
[HtmlTargetElement("money", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    /// <summary>The amount.</summary>
    public Money? Value { get; set; }

    /// <summary>Show nothing owed as a dash.</summary>
    public bool Dash { get; set; }

    /// <summary>Show the dollar sign.</summary>
    public bool Dollars { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "num", Value is { IsNegative: true } ? "credit" : null, own }.OfType<string>()));
        output.Content.SetContent(Value is not { } money ? "" : Dash ? money.OrDash() : Dollars ? money.InDollars() : money.ToString());
    }
}
