using FluentValidation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>The form that takes an outside file in.</summary>
public sealed class ImportForm
{
    /// <summary>The largest file, in bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>Where it comes from.</summary>
    public string? Source { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ImportForm>
    {
        public Checks()
        {
            RuleFor(f => f.Source).NotEmpty().WithMessage("Name where the file comes from, such as First Bank.").MaximumLength(40).WithMessage("Use 40 characters or fewer for the source.");
            RuleFor(f => f.File).NotNull().WithMessage("Choose the file to import.");
        }
    }
}
