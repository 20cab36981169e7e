using FluentValidation;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>A new version of a template as it was typed.</summary>
public sealed class TemplateForm
{
    /// <summary>Made with the form: a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The line above the letter.</summary>
    public string? Subject { get; set; }

    /// <summary>Its paragraphs.</summary>
    public string? Body { get; set; }

    /// <summary>The first day letters are written by it.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>Why it is written.</summary>
    public string? Reason { get; set; }

    /// <summary>A new form, filled in with a version.</summary>
    public static TemplateForm New(LetterTemplate? version, DateOnly today) => new() { Id = LetterTemplateId.New().Value, Subject = version?.Subject, Body = version?.Body, FirstDay = today };

    /// <summary>What it says.</summary>
    public TemplateDraft Draft(DateOnly otherwise) => new(FirstDay ?? otherwise, Subject ?? "", Body ?? "");

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<TemplateForm>
    {
        public Checks()
        {
            RuleFor(f => f.FirstDay).NotNull().WithMessage("Enter the first day this version is used.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter the reason for the change. It stays with the version.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
