using FluentValidation;
using TaxCounter.Domain.Comments;

namespace TaxCounter.Web.Comments;

/// <summary>A comment that a clerk writes down.</summary>
public sealed class EnterCommentForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; } = CommentId.New().Value;

    public CommentKind Kind { get; set; } = CommentKind.Complaint;

    public CommentAbout About { get; set; } = CommentAbout.Service;

    /// <summary>At the counter or on paper.</summary>
    public CommentSource Source { get; set; } = CommentSource.Counter;

    public string? Text { get; set; }

    public string? Name { get; set; }

    public string? Reach { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<EnterCommentForm>
    {
        public Checks()
        {
            RuleFor(f => f.Kind).IsInEnum().WithMessage(CommentRefusals.KindNeeded.Message);
            RuleFor(f => f.About).IsInEnum().WithMessage(CommentRefusals.AboutNeeded.Message);
            RuleFor(f => f.Text).NotEmpty().WithMessage(CommentRefusals.TextNeeded.Message).MaximumLength(CommentRefusals.LongestText).WithMessage(CommentRefusals.TextNeeded.Message);
        }
    }
}
