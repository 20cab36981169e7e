using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Correspondence;

/// <summary>One template: its versions, a form for the next, and how the letter looks.</summary>
public sealed record TemplatePage
{
    public required LetterKind Kind { get; init; }

    public required CustomerLanguage Language { get; init; }

    /// <summary>Every version, newest first.</summary>
    public required IReadOnlyList<LetterTemplate> History { get; init; }

    /// <summary>The version that is shown, or that the form began with.</summary>
    public LetterTemplate? Shown { get; init; }

    /// <summary>The version that waits for a second person; null when none does.</summary>
    public TemplateChange? Waiting { get; init; }

    /// <summary>The form; what it says is what the preview shows.</summary>
    public required TemplateForm Form { get; init; }

    /// <summary>How the letter looks with the values of the example.</summary>
    public required LetterPaper Paper { get; init; }

    /// <summary>What is wrong with what is typed; null when nothing is.</summary>
    public Refusal? Wrong { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The version in force today.</summary>
    public LetterTemplate? InForce => LetterTemplate.InForce(History, Today);

    public string Url => $"/correspondence/templates/{Kind.Code}/{Language.Code}";
}
