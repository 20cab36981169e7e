using FluentValidation;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Web.MovedPayments;

/// <summary>The form that moves a payment: first what, where to and how much, then why and who lets it happen.</summary>
public sealed class MovePaymentForm
{
    /// <summary>The key of the move, made with the form.</summary>
    public Guid Id { get; set; } = MovedPaymentId.New().Value;

    /// <summary>What the money paid, as <see cref="SourceKey"/>.</summary>
    public string? Source { get; set; }

    /// <summary>The number of the account it belongs to, as typed.</summary>
    public string? To { get; set; }

    /// <summary>The periods it was meant for.</summary>
    public List<Guid> Targets { get; set; } = [];

    /// <summary>How much, as typed; empty: all of it.</summary>
    public string? Amount { get; set; }

    /// <summary>It reverses a payment that is at the bank.</summary>
    public bool IsReversal { get; set; }

    /// <summary>The account whose periods were looked at: none ticked then means none.</summary>
    public string? ChosenFor { get; set; }

    /// <summary>The figures that were shown.</summary>
    public string? Shown { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Who lets it happen.</summary>
    public MovePaymentBy By { get; set; }

    /// <summary>The supervisor's user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The supervisor's password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<MovePaymentForm>
    {
        public Checks()
        {
            RuleFor(f => f.Source).NotEmpty().WithMessage("Choose which payment to move.");
            RuleFor(f => f.Targets).Must(t => t.Count <= 1000).WithMessage("That is more than one account can owe.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(f => f.IsReversal ? "Enter why the payment is reversed. It stays with the record." : "Enter why the payment belongs elsewhere. It stays with the record.").MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
            RuleFor(f => f.By).IsInEnum().WithMessage("Choose who approves.");
            RuleFor(f => f.UserName).NotEmpty().When(f => f.By == MovePaymentBy.SupervisorHere).WithMessage("The supervisor enters their own user name. Or submit the move to Approvals.");
            RuleFor(f => f.Password).NotEmpty().When(f => f.By == MovePaymentBy.SupervisorHere).WithMessage("The supervisor enters their own password.");
        }
    }
}
