using FluentValidation;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Web.Knowledge;

/// <summary>A version of an article as it was typed.</summary>
public sealed class ArticleForm
{
    /// <summary>Made with the form: a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The name of a new article in its address.</summary>
    public string? Article { get; set; }

    /// <summary>Front matter and body.</summary>
    public string? Text { get; set; }

    /// <summary>The first day the counter reads it.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>Why it is written.</summary>
    public string? Reason { get; set; }

    /// <summary>What it says, with line ends as files have them.</summary>
    public ArticleProposal Proposal(DateOnly otherwise) => new(FirstDay ?? otherwise, (Text ?? "").ReplaceLineEndings("\n").Trim() + "\n");

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ArticleForm>
    {
        public Checks()
        {
            RuleFor(f => f.FirstDay).NotNull().WithMessage("Enter the first day the counter reads this version.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter the reason for the change. It stays with the version.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
