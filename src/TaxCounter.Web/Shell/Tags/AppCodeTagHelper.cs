using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Web.Shell.Tags;

/// <summary>
/// After the password of a second person at a clerk's window: the field for the code of their authenticator app, in offices that require one, and elsewhere once it turned
/// out that this person has one. <c>&lt;field for="Form.Password" … app-code="Form.AppCode" /&gt;</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "app-code", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AppCodeTagHelper(SecondFactorRule rule) : TagHelper
{
    /// <summary>The property of the code.</summary>
    public required ModelExpression AppCode { get; set; }

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Before the field of the password draws itself.</summary>
    public override int Order => -1;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(AppCode.Name);
        var isMissing = ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0;
        if (rule.Roles.Count == 0 && !isMissing)
        {
            return;
        }

        // Enter goes on from the password to the code, and sends the form from there.
        if (output.Attributes.TryGetAttribute("data-enter-to", out var enter))
        {
            output.Attributes.Remove(enter);
            output.Attributes.SetAttribute("data-enter-next", "");
        }

        var code = new TagHelperOutput("field", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        foreach (var (attribute, value) in new[] { ("autocomplete", "one-time-code"), ("inputmode", "numeric"), ("maxlength", "40"), ("data-enter-to", "") })
        {
            code.Attributes.SetAttribute(attribute, value);
        }

        new FieldTagHelper { For = AppCode, Label = "Code from their app", Hint = "six digits, if they use one", ViewContext = ViewContext }.Process(context, code);
        output.PostElement.AppendHtml(code);
    }
}
