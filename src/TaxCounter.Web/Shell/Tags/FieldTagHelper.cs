using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>
/// A field of the design system with its label, hint and error, tied together for screen readers. Any other attribute goes to the input:
/// <c>&lt;field for="Form.Cash" label="Cash handed over" class="big num" autofocus /&gt;</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>The property it is for.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>What to type, in words.</summary>
    public required string Label { get; set; }

    /// <summary>How to type it; read out with the field.</summary>
    public string? Hint { get; set; }

    /// <summary>The input's type; <c>textarea</c> and <c>checkbox</c> too.</summary>
    public string? Type { get; set; }

    /// <summary>Choices: makes it a select.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry);
        var wrong = entry?.Errors.FirstOrDefault()?.ErrorMessage;

        var input = Input(name, Typed(entry));
        foreach (var attribute in output.Attributes)
        {
            if (attribute.Name == "class")
            {
                input.AddCssClass(attribute.Value?.ToString() ?? ""); // beside the class its type gave it
            }
            else
            {
                input.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? "", replaceExisting: true);
            }
        }

        if (input.Attributes.TryGetValue("autocomplete", out var kind) && kind == "one-time-code")
        {
            input.Attributes.Remove("value"); // a code works once and is never shown again
        }

        input.AddCssClass(Options is not null ? "usa-select" : Type switch { "textarea" => "usa-textarea", "checkbox" => "usa-checkbox__input", _ => "usa-input" });
        input.Attributes["id"] = id;
        var about = string.Join(' ', new[] { Hint is null ? null : id + "-hint", wrong is null ? null : id + "-wrong" }.OfType<string>());
        if (about.Length > 0)
        {
            input.Attributes["aria-describedby"] = about;
        }

        if (wrong is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }

        if (wrong is not null && Type != "checkbox")
        {
            input.AddCssClass("usa-input--error");
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong is null ? "usa-form-group" : "usa-form-group usa-form-group--error");
        var label = new TagBuilder("label") { Attributes = { ["for"] = id, ["class"] = Type == "checkbox" ? "usa-checkbox__label" : "usa-label" } };
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(Type == "checkbox" ? Tick(input, label) : label);
        AppendSpan(output, "usa-hint", id + "-hint", Hint);
        AppendSpan(output, "usa-error-message", id + "-wrong", wrong);
        output.Content.AppendHtml(Type == "checkbox" ? HtmlString.Empty : input);
    }

    private static TagBuilder Tick(TagBuilder input, TagBuilder label)
    {
        var tick = new TagBuilder("div") { Attributes = { ["class"] = "usa-checkbox" } };
        tick.InnerHtml.AppendHtml(input).AppendHtml(label);
        return tick;
    }

    private TagBuilder Input(string name, string? value)
    {
        if (Options is not null)
        {
            var select = new TagBuilder("select") { Attributes = { ["name"] = name } };
            foreach (var item in Options)
            {
                var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value ?? item.Text } };
                if (value is { Length: > 0 } ? value == (item.Value ?? item.Text) : item.Selected)
                {
                    option.Attributes["selected"] = "selected";
                }

                option.InnerHtml.Append(item.Text);
                select.InnerHtml.AppendHtml(option);
            }

            return select;
        }

        if (Type == "textarea")
        {
            var area = new TagBuilder("textarea") { Attributes = { ["name"] = name, ["rows"] = "3" } };
            area.InnerHtml.Append(value ?? "");
            return area;
        }

        var type = Type ?? (For.ModelExplorer.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? "date" : "text");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = type, ["name"] = name } };
        if (type == "checkbox")
        {
            input.Attributes["value"] = "true";
            if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            {
                input.Attributes["checked"] = "checked";
            }

            return input;
        }

        input.Attributes["autocomplete"] = "off";
        if (For.ModelExplorer.Metadata.UnderlyingOrModelType == typeof(Money))
        {
            input.Attributes["inputmode"] = "decimal";
            input.AddCssClass("num");
        }

        if (type != "password" && !string.IsNullOrEmpty(value))
        {
            input.Attributes["value"] = value;
        }

        return input;
    }

    private string? Typed(ModelStateEntry? entry) => entry?.AttemptedValue ?? For.Model switch
    {
        null => null,
        Money { IsZero: true } => null,
        Money money => money.Plain(),
        DateOnly day => day == default ? null : day.Field(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    private static void AppendSpan(TagHelperOutput output, string css, string id, string? text)
    {
        if (text is not null)
        {
            var span = new TagBuilder("span") { Attributes = { ["class"] = css, ["id"] = id } };
            span.InnerHtml.Append(text);
            output.Content.AppendHtml(span);
        }
    }
}
