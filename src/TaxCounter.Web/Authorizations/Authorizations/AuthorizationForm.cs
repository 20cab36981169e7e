using FluentValidation;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.Authorizations;

/// <summary>An authorization as its paper is entered.</summary>
public sealed class AuthorizationForm
{
    /// <summary>The key, made with the form.</summary>
    public Guid Id { get; set; } = AuthorizationId.New().Value;

    public AuthorizationPaper Paper { get; set; }

    public string? Representative { get; set; }

    public string? Firm { get; set; }

    public string? Phone { get; set; }

    public RepresentativeKind Kind { get; set; }

    /// <summary>The codes of the tax types that are chosen.</summary>
    public List<string> TaxTypes { get; set; } = [];

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Purpose { get; set; }

    public bool See { get; set; } = true;

    public bool Speak { get; set; } = true;

    public bool Sign { get; set; }

    public bool ReceiveRefund { get; set; }

    public DateOnly? SignedOn { get; set; }

    public bool IsWitnessed { get; set; }

    public DateOnly? EndsOn { get; set; }

    public bool KeepsOlder { get; set; }

    /// <summary>The scan.</summary>
    public IFormFile? File { get; set; }

    /// <summary>As the service takes it, without the scan.</summary>
    public AuthorizationAsked Asked(AccountId account) => new()
    {
        Id = new AuthorizationId(Id == Guid.Empty ? AuthorizationId.New().Value : Id),
        Account = account,
        Paper = Paper,
        Representative = Representative ?? "",
        Firm = Firm ?? "",
        Phone = Phone ?? "",
        Kind = Kind,
        TaxTypes = TaxTypes,
        From = From,
        To = To,
        Purpose = Purpose ?? "",
        Powers = (See ? Powers.See : 0) | (Speak ? Powers.Speak : 0) | (Sign ? Powers.Sign : 0) | (ReceiveRefund ? Powers.ReceiveRefund : 0),
        SignedOn = SignedOn,
        IsWitnessed = IsWitnessed,
        EndsOn = EndsOn,
        KeepsOlder = KeepsOlder,
    };

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<AuthorizationForm>
    {
        public Checks()
        {
            RuleFor(f => f.Paper).IsInEnum().WithMessage("Choose what the form is.");
            RuleFor(f => f.Kind).IsInEnum().WithMessage("Choose what the representative is.");
            RuleFor(f => f.Representative).NotEmpty().WithMessage(AuthorizationRefusals.NameNeeded.Message).MaximumLength(AuthorizationRefusals.LongestName).WithMessage(AuthorizationRefusals.NameNeeded.Message);
            RuleFor(f => f.TaxTypes).NotEmpty().WithMessage(AuthorizationRefusals.TaxesNeeded.Message);
            RuleFor(f => f.From).NotNull().WithMessage(AuthorizationRefusals.PeriodsNeeded.Message);
            RuleFor(f => f.To).NotNull().WithMessage(AuthorizationRefusals.PeriodsNeeded.Message);
            RuleFor(f => f.SignedOn).NotNull().WithMessage(AuthorizationRefusals.SignedNeeded.Message);
        }
    }
}
