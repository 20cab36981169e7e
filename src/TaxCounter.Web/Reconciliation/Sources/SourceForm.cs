using FluentValidation;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>Which column holds what in the files of a source.</summary>
public sealed class SourceForm
{
    public string? Source { get; set; }

    /// <summary>The kind of its files.</summary>
    public StatementFormat Format { get; set; } = StatementFormat.Lockbox;

    /// <summary>The name of each field's column, in the order of the fields; empty where it has its usual name.</summary>
    public IReadOnlyList<string?>? Columns { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<SourceForm>
    {
        public Checks()
        {
            RuleFor(f => f.Source).NotEmpty().WithMessage("Name where the files come from, such as First Bank.").MaximumLength(40).WithMessage("Use 40 characters or fewer for the source.");
            RuleFor(f => f.Format).IsInEnum().WithMessage("Choose the kind of file from the list.");
        }
    }
}
