using FluentValidation;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Web.Licenses;

/// <summary>A new place of business as it is filled in.</summary>
public sealed class RelocateForm
{
    public string? Street { get; set; }

    public string? City { get; set; }

    /// <summary>Two letters.</summary>
    public string? StateCode { get; set; }

    public string? Zip { get; set; }

    public string? LocationCode { get; set; }

    /// <summary>The place, once the form is in order.</summary>
    public LicensePlace Read() => new(Street!.Trim(), City!.Trim(), StateCode?.Trim().ToUpperInvariant() ?? "", Zip?.Trim() ?? "", LocationCode!);

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RelocateForm>
    {
        public Checks()
        {
            RuleFor(f => f.Street).NotEmpty().WithMessage(LicenseRefusals.PlaceNeeded.Message).MaximumLength(100).WithMessage("Use 100 characters or fewer for the street.");
            RuleFor(f => f.City).NotEmpty().WithMessage("Enter the city.").MaximumLength(60).WithMessage("Use 60 characters or fewer for the city.");
            RuleFor(f => f.StateCode).Matches("^[A-Za-z]{2}$").When(f => !string.IsNullOrWhiteSpace(f.StateCode)).WithMessage("Enter the state in two letters, like LA.");
            RuleFor(f => f.Zip).Matches(@"^\d{5}(-?\d{4})?$").When(f => !string.IsNullOrWhiteSpace(f.Zip)).WithMessage("Enter a ZIP code of five or nine digits.");
            RuleFor(f => f.LocationCode).NotEmpty().WithMessage("Choose the location code. Ask the customer in which city and school district the business is.");
        }
    }
}
